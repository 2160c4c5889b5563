import type { Tx } from '../../platform/database/door.ts';
import { insertPerson } from './people.sql.ts';
import type { NewPerson, Person } from './person.ts';
import { writeCards } from './write-cards.ts';

/** Acts as that person, or as her representative: nobody else can write her row. */
export const createPerson = async (tx: Tx, told: NewPerson, now: Date): Promise<Person> => {
  const person: Person = {
    id: told.id,
    name: told.name ?? null,
    email: told.email ?? null,
    phone: told.phone ?? null,
    street: told.street ?? null,
    postcode: told.postcode ?? null,
    city: told.city ?? null,
    birthYear: told.birthYear ?? null,
    language: told.language ?? 'nl',
    enteredBy: told.enteredBy ?? null,
    sharedWith: [...told.sharedWith],
  };
  await insertPerson(tx, person, now);
  await writeCards(tx, person, person.sharedWith, now);
  return person;
};
