import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { type Case, insertCase } from './one-case.ts';

export const TUESDAY = new Date('2026-03-10T09:00:00Z');

export type ProcessWorld = { organisation: string; member: Member; cases: readonly Case[] };

/** For tests and benchmarks: an organisation with one member and so many open cases, each of another person. */
export const processWorld = async (door: Door, cases = 1, name = 'huis'): Promise<ProcessWorld> => {
  const organisation = newId();
  const member: Member = {
    kind: 'member',
    organisation,
    member: newId(),
    name: 'Joris',
    office: 'front',
    roles: ['contact', 'manager'],
  };
  await door.transaction({ kind: 'operator' }, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({
        id: organisation,
        slug: `${name}-${organisation.slice(0, 8)}`,
        kind: 'provider',
        name,
        tagline: '',
        about: '',
        word_customer: 'klant',
        accept_hours: 24,
        answer_hours: 8,
        created_at: TUESDAY,
      })
      .execute();
    await tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: member.member,
        name: member.name,
        profession: 'begeleider',
        office: member.office,
        roles: [...member.roles],
        active: true,
        pronoun: 'hij',
        portrait: 'joris',
        created_at: TUESDAY,
      })
      .execute();
  });
  const made = await door.transaction(member, (tx) => insertCase(tx, member, cases, TUESDAY));
  return { organisation, member, cases: made };
};
