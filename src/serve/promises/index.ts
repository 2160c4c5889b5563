export { breakOverdue, dropPromises, keepPromises, makePromise } from './keep-promises.ts';
export { promiseState } from './promise.rules.ts';
export type { Promise_ } from './promise.ts';
export { promisesOfCase, promisesOfPerson } from './promises.sql.ts';
