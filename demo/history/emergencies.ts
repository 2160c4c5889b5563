import { lineOf } from '../../src/govern/access-log/index.ts';
import { addHours } from '../../src/platform/clock/clock.ts';
import { staff } from '../data/staff.ts';
import type { StaffMember } from '../data/types.ts';
import { idOf } from '../random.ts';
import { nameOf } from './desk.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';
import { memberId, organisationId, teamId } from './world.ts';

const PROVIDER = 'kwikstaart-thuis';
/** Works nights, in a team that isn't the customer's. */
const NIGHT = 'ria-blankers';
const OWN_TEAM = 'team-zuid';
const JUDGE = 'wilma-terpstra';

type Told = { nights: number; why: string; reason: string; words?: string };
const TOLD: readonly Told[] = [
  {
    nights: 1,
    why: 'call',
    reason: 'Deze klant belde ’s nachts. Het eigen team nam de telefoon niet op.',
  },
  {
    nights: 9,
    why: 'stand-in',
    reason: 'Ik viel ’s nachts in voor een zieke collega en moest langs.',
    words: 'De dienst was niet bezet. Iemand moest gaan, en dat kon niet anders.',
  },
];

const member = (slug: string): StaffMember => {
  const found = staff.find((one) => one.slug === slug);
  if (!found) throw new Error(`no colleague ${slug}`);
  return found;
};

/** Ten past two in the night, so many nights ago. */
const nightAt = (today: Date, nights: number): Date => {
  const at = daysLater(today, -nights);
  at.setUTCHours(2, 10, 0, 0);
  return at;
};

type Helped = { life: PersonRows; of: Row<'customer_case'> };
const helpedAt = (lives: readonly PersonRows[], at: Date): Helped[] =>
  lives.flatMap((life) =>
    life.customer_case
      .filter(
        (of) =>
          of.organisation_id === organisationId(PROVIDER) &&
          of.kind === 'chosen' &&
          of.closed_at === null &&
          of.contact_accepted_at !== null &&
          of.contact_accepted_at < at &&
          of.team_id !== teamId(OWN_TEAM),
      )
      .map((of) => ({ life, of })),
  );

/**
 * Two nights on which a nurse of another team was let in: one waits to be judged, one was. What she looked at is added
 * to the log of those persons.
 */
export const emergencies = (lives: readonly PersonRows[], today: Date): Row<'emergency_access'>[] => {
  const night = member(NIGHT);
  const taken = new Set<PersonRows>();
  return TOLD.flatMap((told, number): Row<'emergency_access'>[] => {
    const at = nightAt(today, told.nights);
    const found = helpedAt(lives, at).findLast(({ life }) => !taken.has(life));
    if (!found) return [];
    const { life, of } = found;
    taken.add(life);
    const access: Row<'emergency_access'> = {
      organisation_id: of.organisation_id,
      id: idOf('emergency', number),
      person_id: of.person_id,
      case_id: of.id,
      member_id: memberId(NIGHT),
      why: told.why,
      reason: told.reason,
      asked_at: at,
      until: addHours(at, 4),
      ended_at: null,
      verdict: told.words ? 'justified' : null,
      verdict_words: told.words ?? null,
      verdict_by: told.words ? memberId(JUDGE) : null,
      verdict_at: told.words ? addHours(at, 8) : null,
    };
    life.access_log.push(...looksOf(access, night));
    return [access];
  });
};

const looksOf = (access: Row<'emergency_access'>, night: StaffMember): Row<'access_log'>[] => {
  const actor = {
    kind: 'member',
    organisation: access.organisation_id,
    member: access.member_id,
    name: nameOf(night),
    profession: night.profession,
    office: 'front',
    roles: [],
  } as const;
  const from = { at: access.asked_at, point: 'web' };
  const shared = {
    person: access.person_id,
    purpose: 'emergency',
    emergency: true,
    reason: access.reason,
  } as const;
  return [
    lineOf(idOf(access.id, 'ask'), actor, from, {
      ...shared,
      action: 'E',
      event: 'emergency',
      object: 'emergency',
      id: access.id,
      relation: 'none',
    }),
    lineOf(idOf(access.id, 'look'), actor, from, {
      ...shared,
      action: 'R',
      object: 'case',
      id: access.case_id ?? undefined,
      relation: 'emergency',
    }),
  ];
};
