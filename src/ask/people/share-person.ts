import type { Tx } from '../../platform/database/door.ts';
import { emptyCard, findPerson, setSharedWith } from './people.sql.ts';
import type { Person } from './person.ts';
import { narrowProfile } from './profile/keep-profile.ts';
import { writeCards } from './write-cards.ts';

/** From now on this organisation may see who she is, and has her card. Acts as the person. */
export const sharePerson = async (
  tx: Tx,
  id: string,
  organisation: string,
  now: Date,
): Promise<Person | undefined> => {
  const person = await findPerson(tx, id);
  if (!person || person.sharedWith.includes(organisation)) return person;
  const shared = await setSharedWith(tx, id, [...person.sharedWith, organisation]);
  if (shared) await writeCards(tx, shared, [organisation], now);
  return shared;
};

/**
 * Her own row closes for this organisation.
 * @param keepCard true when something was agreed or delivered there: it must still reach her and answer for it.
 *   The card then stays as it was; else it is emptied.
 */
export const unsharePerson = async (
  tx: Tx,
  id: string,
  organisation: string,
  { keepCard = false }: { keepCard?: boolean } = {},
): Promise<Person | undefined> => {
  const person = await findPerson(tx, id);
  if (!person) return undefined;
  if (!keepCard) await emptyCard(tx, id, organisation);
  if (!person.sharedWith.includes(organisation)) return person;
  const others = person.sharedWith.filter((one) => one !== organisation);
  const closed = await setSharedWith(tx, id, others);
  await narrowProfile(tx, id);
  return closed;
};
