import type { Need } from '../../src/ask/matching/index.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Member, Role } from '../../src/platform/database/actors.ts';
import type { Door, Tx } from '../../src/platform/database/door.ts';
import { openChosenCase, openDeskCase } from '../../src/serve/cases/index.ts';
import { emptyNeed } from '../setup/example-offer.ts';

/** A small region for the tests of the databases: a desk, two providers, and who works there. */
export type Staff = Readonly<Record<'host' | 'amina' | 'joris' | 'marja' | 'coach' | 'manager', Member>>;
export type House = { id: string; staff: Staff; team: string; offers: Readonly<Record<string, string>> };
export type Region = { desk: House; provider: House; other: House };
export type Asked = { person: string; question: string };

const NEED: Need = { ...emptyNeed, topic: 'douchen' };

/** A Tuesday, at ten in the morning there. */
export const TUESDAY = new Date('2026-03-10T09:00:00Z');
const FUNDINGS = ['wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb', 'private', 'free', 'general'] as const;
const ROLES: Readonly<Record<keyof Staff, Role[]>> = {
  host: ['host'],
  amina: ['contact', 'planner'],
  joris: ['contact'],
  marja: ['contact'],
  coach: ['coach'],
  manager: ['manager'],
};

const member = (organisation: string, name: string, roles: Role[]): Member => ({
  kind: 'member',
  organisation,
  member: newId(),
  name,
  office: 'front',
  roles,
});

const makeHouse = async (tx: Tx, kind: 'region' | 'provider', slug: string): Promise<House> => {
  const id = newId();
  await tx
    .insertInto('organisation')
    .values({
      id,
      slug,
      kind,
      name: slug,
      tagline: '',
      about: '',
      word_customer: 'klant',
      accept_hours: 24,
      answer_hours: 8,
      created_at: TUESDAY,
    })
    .execute();
  const staff = Object.fromEntries(
    Object.entries(ROLES).map(([name, roles]) => [name, member(id, name, roles)]),
  ) as Record<keyof Staff, Member>;
  await tx
    .insertInto('member')
    .values(
      Object.values(staff).map((one) => ({
        organisation_id: id,
        id: one.member,
        name: one.name,
        profession: 'begeleider',
        office: one.office,
        roles: [...one.roles],
        active: true,
        pronoun: 'zij',
        portrait: 'amina',
        created_at: TUESDAY,
      })),
    )
    .execute();
  const team = newId();
  await tx.insertInto('team').values({ organisation_id: id, id: team, name: 'Team Noord' }).execute();
  await tx
    .insertInto('team_member')
    .values(
      [staff.amina, staff.joris, staff.coach].map((one) => ({
        organisation_id: id,
        team_id: team,
        member_id: one.member,
      })),
    )
    .execute();
  const offers = Object.fromEntries(FUNDINGS.map((funding) => [funding, newId()]));
  await tx
    .insertInto('published_offer')
    .values(
      FUNDINGS.map((funding) => ({
        id: offers[funding] ?? '',
        organisation_id: id,
        external_id: `${slug}-${funding}`,
        team_id: team,
        version: 1,
        published_at: TUESDAY,
        title: `Hulp ${funding}`,
        description: 'Hulp bij u thuis',
        target_groups: ['ouderen'],
        funding: funding === 'general' ? ['wmo', 'jeugdwet'] : [funding],
        delivery: ['home'],
        general_provision: funding === 'general',
        service_area: [],
        languages: ['nl'],
      })),
    )
    .execute();
  return { id, staff, team, offers };
};

export const makeRegion = (door: Door): Promise<Region> =>
  door.transaction({ kind: 'operator' }, async (tx) => ({
    desk: await makeHouse(tx, 'region', 'de-voordeur'),
    provider: await makeHouse(tx, 'provider', 'kwikstaart'),
    other: await makeHouse(tx, 'provider', 'tureluur'),
  }));

/** A person asks; the desk may read it, and a host receives it. */
export const ask = async (door: Door, { desk }: Region, now = TUESDAY): Promise<Asked> => {
  const asked = { person: newId(), question: newId() };
  await door.transaction({ kind: 'customer', person: asked.person }, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        person_id: asked.person,
        name: 'Mevrouw De Wit',
        phone: '06 12 34 56 70',
        language: 'nl',
        text_size: 'normal',
        scheme: 'light',
        created_at: now,
        shared_with: [desk.id],
      })
      .execute();
    await tx
      .insertInto('question')
      .values({
        person_id: asked.person,
        id: asked.question,
        text: 'Wie helpt mij douchen?',
        title: 'Hulp bij douchen',
        for_whom: 'self',
        need: JSON.stringify(NEED),
        state: 'understood',
        channel: 'web',
        asked_at: now,
        changed_at: now,
        shared_with: [desk.id],
      })
      .execute();
    await openDeskCase(tx, { organisation: desk.id, ...asked, title: 'Hulp bij douchen' }, now);
  });
  return asked;
};

/** She chooses one of a provider's offers, by how it is paid. */
export const choose = (door: Door, asked: Asked, house: House, funding: string, now = TUESDAY) =>
  door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    openChosenCase(
      tx,
      {
        organisation: house.id,
        ...asked,
        offer: house.offers[funding] ?? '',
        teamId: house.team,
        title: 'Hulp bij douchen',
        generalProvision: funding === 'general',
      },
      now,
    ),
  );

/** Who was asked to be the contact of a case. */
export const staffOf = (house: House, id: string): Member => {
  const found = Object.values(house.staff).find((one) => one.member === id);
  if (!found) throw new Error('nobody of this house');
  return found;
};
