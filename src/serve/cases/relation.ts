import { accessesNow, type EmergencyAccess, opens } from '../../govern/emergency/index.ts';
import { absencesFrom, answersFor } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  type Around,
  type Place,
  type Relation,
  relationTo,
  relationToCustomer,
  relationToQuestion,
  waitsForUs,
} from './relation.rules.ts';
import { casesAround, sharedNow, teamsOf } from './relation.sql.ts';

/** The colleague at work, with all that the rule wants to know of her. */
export type AtWork = { member: Member; place: Omit<Place, 'emergency'>; accesses: EmergencyAccess[] };
/** How she stands to something; `access` is why she may look in an emergency. */
export type Standing = { relation: Relation; access: EmergencyAccess | undefined };
export type CustomerStanding = Standing & { cases: ReadonlyMap<string, Standing> };

/** Read once in a transaction, for whatever she opens or lists in it. */
export const atWork = async (tx: Tx, member: Member, desk: string, now: Date): Promise<AtWork> => {
  const { organisation, member: id } = member;
  const day = dayOf(now);
  const [teams, absences, accesses] = await Promise.all([
    teamsOf(tx, organisation, id),
    absencesFrom(tx, organisation, day),
    accessesNow(tx, organisation, id, now),
  ]);
  const covering = answersFor(id, absences, day).map((one) => one.member);
  return { member, place: { teams, desk, covering, now }, accesses };
};

const withAccess = (
  relationWith: (place: Place) => Relation,
  { place }: AtWork,
  access: EmergencyAccess | undefined,
): Standing => {
  const relation = relationWith({ ...place, emergency: access !== undefined });
  return { relation, access: relation === 'emergency' ? access : undefined };
};

const toCase = (at: AtWork, of: Around): Standing =>
  withAccess(
    (place) => relationTo(at.member, of, place),
    at,
    at.accesses.find((one) => opens(one, of, at.place.now)),
  );

/** To these cases of her organisation; one that is not there is not in the answer. */
export const standingToCases = async (
  tx: Tx,
  at: AtWork,
  ids: readonly string[],
): Promise<Map<string, Standing & { personId: string }>> => {
  const around = await casesAround(tx, at.member.organisation, { cases: ids });
  return new Map(around.map((of) => [of.id, { ...toCase(at, of), personId: of.personId }]));
};

/** To one question of a person, whether or not somebody here works on it. Undefined when it was never ours to read. */
export const standingToQuestion = async (
  tx: Tx,
  at: AtWork,
  { person, question }: { person: string; question: string },
): Promise<Standing | undefined> => {
  const all = await casesAround(tx, at.member.organisation, { persons: [person] });
  const around = all.filter((of) => of.questionId === question);
  const cases = around.map((of) => toCase(at, of));
  const shared = (await sharedNow(tx, at.member.organisation, [person])).find(
    (one) => one.questionId === question,
  );
  if (!shared && around.length === 0) return undefined;
  const waits = shared !== undefined && waitsForUs(shared, around);
  // Access to another question of hers opens that one alone.
  const access =
    cases.find((one) => one.access)?.access ??
    at.accesses.find(
      (one) => one.caseId === null && opens(one, { personId: person, id: null }, at.place.now),
    );
  return withAccess(
    (place) => relationToQuestion(at.member, { cases: cases.map((one) => one.relation), waits }, place),
    at,
    access,
  );
};

/** To these persons as customers of her organisation, with how she stands to each of their cases. */
export const standingToCustomers = async (
  tx: Tx,
  at: AtWork,
  persons: readonly string[],
): Promise<Map<string, CustomerStanding>> => {
  const { organisation } = at.member;
  const around = Map.groupBy(await casesAround(tx, organisation, { persons }), (of) => of.personId);
  const shared = Map.groupBy(await sharedNow(tx, organisation, persons), (one) => one.personId);
  return new Map(
    persons.map((person) => {
      const hers = around.get(person) ?? [];
      const cases = new Map(hers.map((of) => [of.id, toCase(at, of)]));
      const waits = (shared.get(person) ?? []).some((one) => waitsForUs(one, hers));
      const relations = [...cases.values()].map((one) => one.relation);
      const access = at.accesses.find((one) => opens(one, { personId: person, id: null }, at.place.now));
      const standing = withAccess(
        (place) => relationToCustomer(at.member, { cases: relations, waits }, place),
        at,
        access,
      );
      return [person, { ...standing, cases }];
    }),
  );
};
