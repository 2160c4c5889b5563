import { recordAccessAs } from '../../govern/access-log/index.ts';
import { makePrintedCode } from '../../platform/auth/codes.ts';
import type { Customer } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { createPerson } from '../people/index.ts';
import type { Mandate } from './mandate.ts';

/**
 * Makes the helper without e-mail a person, who comes in with the code on paper and answers for herself.
 * @param mandate given just now, naming that person
 */
export const printLetter = (visit: Visit, mandate: Mandate): Promise<string> => {
  const helper: Customer = { kind: 'customer', person: mandate.representativeId ?? '' };
  return visit.transactionAs(helper, async (tx) => {
    const { person } = helper;
    await createPerson(
      tx,
      { id: person, name: mandate.name, language: visit.language, sharedWith: [] },
      visit.now,
    );
    // Not by herself: it is in her own log who made her a place here.
    const giver = {
      kind: 'representative',
      ground: 'mandate',
      person,
      personName: mandate.name,
      by: { person: mandate.personId, name: mandate.giverName },
      mandate: mandate.id,
      scope: [],
    } as const;
    await recordAccessAs(visit, giver, tx, {
      person,
      action: 'C',
      object: 'person',
      id: person,
      purpose: 'help',
    });
    return (await makePrintedCode(tx, person, visit.now)).code;
  });
};
