import { actorOf } from '../../platform/auth/holder.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { noticeOf } from './notice.ts';
import { emailsOfPerson, takeName } from './sign-in.sql.ts';

/** Makes a proven e-mail this person's, unless it is someone's already. Addresses that she had hear of it. */
export const keepEmail = (visit: Visit, email: string, person: string): Promise<boolean> => {
  const holder = { kind: 'person', person } as const;
  const actor = actorOf(holder);
  return visit.transactionAs(actor, async (tx) => {
    const before = await emailsOfPerson(tx, person);
    await recordAccessAs(visit, actor, tx, {
      person,
      action: 'U',
      object: 'person',
      id: person,
      purpose: 'sign-in',
    });
    const hers = await takeName(tx, email, person, visit.now);
    if (hers && !before.includes(email)) await noticeOf(visit, tx, before, 'email-added');
    return hers;
  });
};
