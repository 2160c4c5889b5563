import type { Actor, PersonId } from '../database/actors.ts';
import type { Door } from '../database/door.ts';

type Glances = Pick<Door, 'glance'>;
const herself = (person: PersonId): Actor => ({ kind: 'customer', person });

const NAMED =
  'select also_person_id from person_alias where person_id = $1 and ended_at is null order by proven_at';
const NAMES_BACK =
  'select 1 from person_alias where person_id = $1 and also_person_id = $2 and ended_at is null limit 1';

const named = async (door: Glances, person: PersonId): Promise<PersonId[]> =>
  (await door.glance<{ also_person_id: PersonId }>(herself(person), NAMED, [person])).map(
    (row) => row.also_person_id,
  );

/** Is there anything to look up? Remembered with her session, as nearly everybody is one person only. */
export const namesSomebody = async (door: Glances, person: PersonId): Promise<boolean> =>
  (await named(door, person)).length > 0;

/** More proofs than a person has; a loop would end here. */
const MOST = 12;

/**
 * Who else she proved to be, at this moment. A row of hers names another; it is worth nothing unless the other's own
 * row names her, and that one can only be read and written by who entered as the other.
 */
export const alsoOf = async (door: Glances, person: PersonId): Promise<PersonId[]> => {
  const all = [person];
  for (const one of all)
    for (const other of await named(door, one))
      if (all.length < MOST && !all.includes(other))
        if ((await door.glance(herself(other), NAMES_BACK, [other, one])).length > 0) all.push(other);
  return all.slice(1);
};

const OWNS = 'select 1 from question where person_id = $1 and id = $2';

/**
 * As whom she is here, in the address of one question: as the person who asked it. Row-level security then knows one
 * person in each transaction, as it does for everybody.
 */
export const ownerAmong = async (
  door: Glances,
  person: PersonId,
  also: readonly PersonId[],
  question: string,
): Promise<PersonId> => {
  for (const one of [person, ...also])
    if ((await door.glance(herself(one), OWNS, [one, question])).length > 0) return one;
  return person;
};
