import type { Tx } from '../../platform/database/door.ts';
import { updatePerson } from './people.sql.ts';
import type { Description, Person } from './person.ts';
import { writeCards } from './write-cards.ts';

/** Changes what she told of herself, and with it the card at each organisation that may see her. */
export const describePerson = async (
  tx: Tx,
  id: string,
  what: Description,
  now: Date,
): Promise<Person | undefined> => {
  const person = await updatePerson(tx, id, what);
  if (person) await writeCards(tx, person, person.sharedWith, now);
  return person;
};
