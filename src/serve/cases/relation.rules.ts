import { addDays } from '../../platform/clock/clock.ts';
import type { Member, Role } from '../../platform/database/actors.ts';
import type { Case } from './case.ts';

/** How a colleague stands to a case, the nearest first. Without one of these she sees nothing of it. */
export const RELATIONS = ['contact', 'coach', 'team', 'desk', 'emergency', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** After the end there is still something to set right: a bill, a complaint, a word of thanks. Then it rests. */
export const CLOSED_SEEN_DAYS = 90;

/** Who receives people, by phone or at the counter. */
export const RECEIVING: readonly Role[] = ['host', 'contact', 'coach', 'manager'];
export const receives = ({ roles }: Pick<Member, 'roles'>): boolean =>
  roles.some((role) => RECEIVING.includes(role));

/** A case with who and which teams stand around it. */
export type Around = Pick<
  Case,
  'organisationId' | 'id' | 'personId' | 'questionId' | 'kind' | 'contactId' | 'closedAt'
> & {
  /** its own team; of a case without one the teams of its contact */
  teams: readonly string[];
  /** who was asked to take it on, or with whom it rings, and did not answer yet */
  asked: readonly string[];
  /** teams that work along in it now */
  joined: readonly string[];
  /** who has a step of its processes to do */
  doing: readonly string[];
  /** who does the work of its contact when that one is away */
  standInId: string | null;
};

/** What is known of the colleague besides her roles. */
export type Place = {
  teams: readonly string[];
  /** the organisation that receives questions for the region */
  desk: string;
  /** colleagues who are away, and for whom she answers today */
  covering: readonly string[];
  /** may she look in an emergency? */
  emergency: boolean;
  now: Date;
};

/**
 * How this colleague stands to this case: as its contact (or asked to be, or standing in), in a team of it, as who
 * receives people at the desk of the region, or let in for an emergency. A role alone opens no case of a provider.
 * After a case closed this holds for `CLOSED_SEEN_DAYS` more. Source: NEN 7513 (treatment relation), decision 6.
 */
export const relationTo = (member: Member, of: Around, place: Place): Relation => {
  if (member.organisation !== of.organisationId) return 'none';
  const treats =
    of.closedAt && addDays(of.closedAt, CLOSED_SEEN_DAYS) <= place.now ? 'none' : treating(member, of, place);
  return treats === 'none' && place.emergency ? 'emergency' : treats;
};

const treating = (member: Member, of: Around, { teams, desk, covering }: Place): Relation => {
  if (member.member === of.contactId) return 'contact';
  // Nobody is asked any more, and nobody stands in, once it is closed.
  if (!of.closedAt && (of.asked.includes(member.member) || of.standInId === member.member)) return 'contact';
  if (!of.closedAt && covering.includes(of.contactId)) return 'contact';
  // At the desk of the region there is no team of one's own: who receives people does so for everybody.
  if (of.organisationId === desk) {
    if (receives(member)) return 'desk';
    return worksAlong(member, of, teams) ? 'team' : 'none';
  }
  if (of.teams.some((team) => teams.includes(team))) return member.roles.includes('coach') ? 'coach' : 'team';
  return worksAlong(member, of, teams) ? 'team' : 'none';
};

/**
 * A team that was asked along sees it while it works along: not after it left, and not after the end. Its coach is one
 * of them. So does who was given a step of it, in whatever office, until that step is done.
 */
const worksAlong = (
  { member }: Member,
  { closedAt, joined, doing }: Around,
  teams: readonly string[],
): boolean => !closedAt && (doing.includes(member) || joined.some((team) => teams.includes(team)));

/** A shared question on which nobody works here: since she shared it, no case of it was open. */
export const waitsForUs = (
  shared: { questionId: string; since: Date },
  cases: readonly Pick<Around, 'questionId' | 'closedAt'>[],
): boolean =>
  !cases.some(
    (of) => of.questionId === shared.questionId && (of.closedAt === null || of.closedAt > shared.since),
  );

const nearest = (relations: readonly Relation[]): Relation =>
  RELATIONS.find((one) => relations.includes(one)) ?? 'none';

type Shared = {
  /** what she stands to each case of this here */
  cases: readonly Relation[];
  /** a question that is shared with us and that nobody here works on yet */
  waits: boolean;
};

/** To a question shared with us: as to its cases; while there is none, whoever receives people reads it. */
export const relationToQuestion = (member: Member, { cases, waits }: Shared, place: Place): Relation =>
  nearest([...cases, ...(waits && receives(member) ? (['desk'] as const) : []), inEmergency(place)]);

/** To a customer: as to what she asked of us; who receives people at the desk of the region knows all its customers. */
export const relationToCustomer = (member: Member, { cases, waits }: Shared, place: Place): Relation =>
  relationToQuestion(member, { cases, waits: waits || member.organisation === place.desk }, place);

const inEmergency = ({ emergency }: Place): Relation => (emergency ? 'emergency' : 'none');
