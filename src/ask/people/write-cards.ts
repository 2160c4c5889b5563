import type { Tx } from '../../platform/database/door.ts';
import { putCards, replaceKeys } from './people.sql.ts';
import type { Person } from './person.ts';
import { keysOf } from './search-words.rules.ts';

/** How these organisations reach her, and the words by which they find her. Acts as the person. */
export const writeCards = async (
  tx: Tx,
  person: Person,
  organisations: readonly string[],
  now: Date,
): Promise<void> => {
  if (organisations.length === 0) return;
  const card = {
    name: person.name ?? '',
    phone: person.phone,
    email: person.email,
    postcode: person.postcode,
    birthYear: person.birthYear,
  };
  const { birthYear, ...rest } = card;
  await putCards(
    tx,
    organisations.map((organisation_id) => ({
      organisation_id,
      person_id: person.id,
      ...rest,
      birth_year: birthYear,
      since: now,
    })),
  );
  await replaceKeys(tx, person.id, organisations, keysOf(card));
};
