export { breakOverdue, dropPromises, keepPromises, makePromise, type NewPromise } from './keep-promises.ts';
export { type PromiseState, promiseState } from './promise.rules.ts';
export { PROMISES, type Promise_, type PromiseWhat } from './promise.ts';
export { promisesOfCase, promisesOfPerson } from './promises.sql.ts';
