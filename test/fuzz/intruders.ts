import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Victim } from './victims.ts';

/** Who tries, with a cookie of her own; `mayRead`: whose data she is really allowed to see. */
export type Intruder = { name: string; cookie: string; mayRead(victim: Victim): boolean };

const cookieFor = async (
  door: Door,
  of: SessionOf,
  set?: { person: string; mandate: string },
): Promise<string> => {
  const { token } = await door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, 'demo', new Date()),
  );
  if (set && of.kind === 'person')
    await door.transaction({ kind: 'customer', person: of.person }, (tx) =>
      tx
        .updateTable('session')
        .set({ acting_person_id: set.person, acting_mandate_id: set.mandate })
        .where('person_id', '=', of.person)
        .execute(),
    );
  return `aanzet=${token}`;
};

const DAY = 86_400_000;
const dayFrom = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Gives a newcomer a mandate for a person, and lets her act under it. */
const helper = async (door: Door, victim: Victim, until: string): Promise<string> => {
  const [person, mandate] = [newId(), newId()];
  await door.transaction({ kind: 'customer', person: victim.person }, (tx) =>
    tx
      .insertInto('mandate')
      .values({
        person_id: victim.person,
        id: mandate,
        representative_id: person,
        giver_name: 'Iemand',
        name: 'Helper',
        ground: 'child',
        scope: ['see'],
        valid_from: dayFrom(-60),
        valid_until: until,
        given_at: new Date(),
        given_by: 'self',
        accepted_at: new Date(),
      } as never)
      .execute(),
  );
  return cookieFor(door, { kind: 'person', person }, { person: victim.person, mandate });
};

export const intruders = async (door: Door, victims: readonly Victim[]): Promise<Intruder[]> => {
  const [first, second] = victims;
  if (!first || !second) throw new Error('two victims at least');
  const organisations = await door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('organisation').select('id').orderBy('id').execute(),
  );
  const places = [
    ...new Set([...victims.flatMap((one) => [...one.known]), ...organisations.map((one) => one.id)]),
  ].slice(0, 5);
  const members = await door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .selectFrom('member')
      .select(['organisation_id', 'id', 'roles'])
      .where('organisation_id', 'in', places)
      .where('active', '=', true)
      .orderBy('id')
      .execute(),
  );
  const staff: Intruder[] = [];
  for (const organisation of places) {
    const roles = new Set<string>();
    for (const member of members.filter((one) => one.organisation_id === organisation)) {
      const role = [...member.roles].sort().join('+');
      if (roles.has(role) || roles.size > 4) continue;
      roles.add(role);
      staff.push({
        name: `${role} of ${organisation.slice(0, 8)}`,
        cookie: await cookieFor(door, { kind: 'member', organisation, member: member.id }),
        mayRead: (victim) => victim.known.has(organisation),
      });
    }
  }
  return [
    { name: 'a visitor', cookie: '', mayRead: () => false },
    { name: 'an operator', cookie: await cookieFor(door, { kind: 'operator' }), mayRead: () => false },
    ...(await Promise.all(
      victims.map(async (victim) => ({
        name: `customer ${victim.key}`,
        cookie: await cookieFor(door, { kind: 'person', person: victim.person }),
        mayRead: (other: Victim) => other === victim,
      })),
    )),
    {
      name: 'a helper with a narrow mandate',
      cookie: await helper(door, first, dayFrom(30)),
      mayRead: (victim) => victim === first,
    },
    {
      name: 'a helper whose mandate is over',
      cookie: await helper(door, second, dayFrom(-1)),
      mayRead: () => false,
    },
    ...staff,
  ];
};
