import { clearProfile, narrowProfile } from '../../ask/people/index.ts';
import type { Door } from '../../platform/database/door.ts';
import { forgetAliases } from './also-hers.ts';
import { addTally, eraseHere } from './erase-here.sql.ts';
import { addressesOf, blankMail, eraseOwn, narrowSharing, stopHelping } from './erase-own.sql.ts';
import { type Erasure, lockErasure, saveErasure } from './erasure.sql.ts';
import { type CaseHere, casesHere, goingHere } from './going.sql.ts';
import { tallyOf } from './tally.rules.ts';

export type Enter = Pick<Door, 'transaction'>;

/**
 * Does an erasure, one owner at a time and each in one transaction with the note that it was done: what is broken off
 * goes on where it was, and doing it twice changes nothing. The organisations first, her own rows last: as long as
 * those are there, so is what says where else to look.
 */
export const runErasure = async (door: Enter, id: string, now: Date): Promise<void> => {
  const of = await door.transaction({ kind: 'job', name: 'erase' }, (tx) => lockErasure(tx, id));
  if (!of || of.finishedAt) return;
  for (const organisation of of.organisations) await eraseAt(door, of, organisation, now);
  if (of.questions === null) {
    await eraseMail(door, of);
    await forgetAliases(door, of.person);
  }
  await eraseHers(door, of, now);
};

const eraseAt = (door: Enter, { id, person }: Erasure, organisation: string, now: Date): Promise<void> =>
  door.transaction({ kind: 'job', name: 'erase', organisation, person }, async (tx) => {
    const of = await lockErasure(tx, id);
    if (!of?.organisations.includes(organisation)) return;
    await saveErasure(tx, { ...of, organisations: of.organisations.filter((one) => one !== organisation) });
    const scope = { organisation, person, questions: of.questions };
    const cases = (await casesHere(tx, scope)).filter(withoutCare);
    const going = await goingHere(
      tx,
      scope,
      cases.map((one) => one.id),
      now,
    );
    await addTally(tx, organisation, tallyOf(going, now));
    await eraseHere(tx, scope, cases);
  });

const withoutCare = ({ last }: CaseHere): boolean => last === null;

const eraseMail = (door: Enter, { person }: Erasure): Promise<unknown> =>
  door.transaction({ kind: 'job', name: 'erase', person }, async (tx) =>
    blankMail(tx, await addressesOf(tx, person)),
  );

const eraseHers = (door: Enter, { id, person }: Erasure, now: Date): Promise<void> =>
  door.transaction({ kind: 'customer', person }, async (tx) => {
    const of = await lockErasure(tx, id);
    if (!of || of.finishedAt) return;
    await saveErasure(tx, { ...of, finishedAt: now });
    // A card may stay with care that was given; what it says of how she wants to be helped does not.
    if (of.questions === null) await clearProfile(tx, person);
    await eraseOwn(tx, of);
    if (of.questions === null) await stopHelping(tx, person, now);
    else {
      await narrowSharing(tx, person);
      await narrowProfile(tx, person);
    }
  });
