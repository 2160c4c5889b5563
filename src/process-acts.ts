import { deadlineOf, findOrganisation } from './govern/organisations/index.ts';
import type { ServiceActs } from './serve/processes/index.ts';
import { makePromise } from './serve/promises/index.ts';

/** What a process may ask of the system (`aanzet:act`). Here, so that processes don't lean on what they call. */
export const processActs: ServiceActs = {
  /** Promises the customer an answer within the hours that the organisation set; gives the moment back. */
  'beloof-antwoord': async (tx, { organisation, caseId, personId }, now) => {
    const hours = (await findOrganisation(tx, organisation))?.answerHours ?? 24;
    const dueAt = await deadlineOf(tx, organisation, now, hours);
    await makePromise(
      tx,
      { organisation, caseId, person: personId, member: null, what: 'answer', dueAt },
      now,
    );
    return { beloofd: dueAt.toISOString() };
  },
};
