export { dropMarks, marksOf } from './due.sql.ts';
export { caseChanged } from './mark.sql.ts';
