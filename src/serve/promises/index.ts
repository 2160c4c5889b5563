export { breakOverdue, dropPromises, keepPromises, makePromise } from './keep-promises.ts';
export {
  breakOne,
  dropOne,
  keepOne,
  movePromise,
  pointAt,
  sayOfPromise,
} from './one-promise.ts';
export { passPromises } from './pass-promises.sql.ts';
export {
  kindOf,
  mayPoint,
  maySay,
  type NotEvidence,
  type PromiseState,
  promiseState,
} from './promise.rules.ts';
export type { Promise_ } from './promise.ts';
export {
  promisesOfCase,
  promisesOfCases,
  promisesOfPerson,
} from './promises.sql.ts';
