import type { Route } from '../../platform/http/visit.ts';
import { manageRoutes } from './manage/manage.routes.tsx';
import { publicRoutes } from './public.routes.tsx';

export { type AnswerHelp, HELPED, type Helped } from './answer.ts';
export type { FoundAnswer } from './answer-index.ts';
export { AnswersBeside } from './answers-beside.tsx';
export { AnswersSent } from './answers-sent.tsx';
export { countAnswersJob } from './count-answers.ts';
export { addNotes } from './counts.sql.ts';
export { answersBeside, answersForStaff, monthOf } from './find-answers.ts';
export { ANSWER_FIELD, HELPED_FIELD, MISSED_FIELD } from './helped-form.tsx';
export { helpsOfCase, helpsOfQuestion, putHelp } from './helps.sql.ts';
export { MarkedText } from './marked-text.tsx';
export { plainText } from './markup.rules.ts';
export { publishedByIds } from './published.sql.ts';
export { words as answersWords } from './words.ts';

export const routes: Route[] = [...publicRoutes, ...manageRoutes];
