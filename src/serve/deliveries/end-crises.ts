import type { Tx } from '../../platform/database/door.ts';
import { longDay } from '../../platform/language/dates.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { type Case, closeCrisisCase, crisisCasesPast } from '../cases/index.ts';
import { crisisOfCase } from './crisis-of-case.ts';
import { addressOf } from './grounds.sql.ts';
import { nl } from './nl.ts';

/** Closes what has passed its last day, and tells who decided. Actor: a job of the organisation. */
export const endCrises = async (tx: Tx, organisation: string, now: Date): Promise<number> => {
  const past = await crisisCasesPast(tx, organisation, now);
  for (const of of past) await endOne(tx, of, now);
  return past.length;
};

const endOne = async (tx: Tx, of: Case, now: Date): Promise<void> => {
  const crisis = await crisisOfCase(tx, of);
  await closeCrisisCase(tx, of, crisis?.decidedBy ?? null, now);
  const to = crisis && (await addressOf(tx, of.organisationId, crisis.decidedBy));
  // The mail leaves the house: it names nobody, and what it was about is behind the sign-in.
  if (to && crisis)
    await queueMail(
      tx,
      {
        to,
        kind: 'notice',
        subject: nl.crisisMail.subject,
        body: nl.crisisMail.body(longDay(crisis.endsOn, 'nl')),
      },
      now,
    );
};
