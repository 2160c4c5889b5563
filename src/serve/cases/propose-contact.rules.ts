import type { Role } from '../../platform/database/actors.ts';
import type { Wish } from './case.ts';
import { drawByKey } from './rendezvous.rules.ts';

export type Candidate = {
  id: string;
  roles: readonly Role[];
  active: boolean;
  away?: boolean;
  languages?: readonly string[];
  pronoun?: 'zij' | 'hij' | 'die';
  /** open questions she has, and can have */
  open?: number;
  capacity?: number;
  /** does she work before an answer is due? */
  inTime?: boolean;
};
const BECAUSE = ['earlier', 'team', 'organisation', 'coach', 'manager', 'stand-in', 'all-away'] as const;
export type Because = (typeof BECAUSE)[number];
/** Is it one of ours, and not what somebody wrote? */
export const isBecause = (reason: string): reason is Because => BECAUSE.some((one) => one === reason);
/** What more decided, and what could not be met; each is a sentence for staff and for the customer. */
export type Fit = 'language' | 'wish' | 'room';
export type Proposal = { member: string; because: Because; fits?: readonly Fit[]; missed?: readonly Fit[] };

/** What she asked of who will be her contact. `language` is null for Dutch. */
export type Wishes = { wish: Wish | null; language: string | null };
export const NO_WISHES: Wishes = { wish: null, language: null };

export type Choice = {
  caseId: string;
  /** who was this person's contact here before, the latest first */
  earlier: readonly string[];
  team: readonly Candidate[];
  organisation: readonly Candidate[];
  /** who was asked for this case already */
  asked: readonly string[];
  wishes?: Wishes;
};

const PRONOUN: Readonly<Record<Wish, Candidate['pronoun']>> = { woman: 'zij', man: 'hij' };
const meetsWish = ({ pronoun }: Candidate, wish: Wish): boolean => pronoun === PRONOUN[wish];
const speaks = ({ languages = ['nl'] }: Candidate, language: string): boolean => languages.includes(language);
const hasRoom = ({ open = 0, capacity = open + 1 }: Candidate): boolean => open < capacity;

/** A number that falls as work grows: free room while there is any, else the share of one question more. */
const roomOf = (member: Candidate): number => {
  const { open = 0, capacity = 1 } = member;
  return hasRoom(member)
    ? member.capacity === undefined
      ? 1
      : capacity - open
    : (capacity + 1) / (open + 1);
};

/** The best first: her language, then her wish, then who works in time, then who has room. */
const best = (members: readonly Candidate[], { wish, language }: Wishes): Candidate[] => {
  const rounds: ((member: Candidate) => boolean)[] = [
    (member) => language === null || speaks(member, language),
    (member) => wish === null || meetsWish(member, wish),
    ({ inTime = true }) => inTime,
    hasRoom,
  ];
  return rounds.reduce<Candidate[]>(
    (left, fits) => {
      const fitting = left.filter(fits);
      return fitting.length > 0 ? fitting : left;
    },
    [...members],
  );
};

const explained = (member: Candidate, because: Because, wishes: Wishes): Proposal => {
  const asked: [Fit, boolean][] = [
    ...(wishes.language === null ? [] : [['language', speaks(member, wishes.language)] as [Fit, boolean]]),
    ...(wishes.wish === null ? [] : [['wish', meetsWish(member, wishes.wish)] as [Fit, boolean]]),
    ...(member.capacity === undefined ? [] : [['room', hasRoom(member)] as [Fit, boolean]]),
  ];
  const which = (met: boolean) => asked.filter(([, is]) => is === met).map(([fit]) => fit);
  const [fits, missed] = [which(true), which(false)];
  return {
    member: member.id,
    because,
    ...(fits.length > 0 ? { fits } : {}),
    ...(missed.length > 0 ? { missed } : {}),
  };
};

/**
 * Whom to propose as the one named contact, with the reason that the customer reads. Never somebody who left, is away or
 * was asked before. Someone she knows goes first, unless she now asks for what that one is not; then a contact of the
 * team that does it; then any contact of the organisation. Among them her language weighs most, then her wish, then who
 * works in time; the draw follows the room that each has. When all were asked, the team's coach and then a manager.
 */
export const proposeContact = ({
  caseId,
  earlier,
  team,
  organisation,
  asked,
  wishes = NO_WISHES,
}: Choice): Proposal | undefined => {
  const free = (member: Candidate) => member.active && !member.away && !asked.includes(member.id);
  const suits = (member: Candidate) => wishes.wish === null || meetsWish(member, wishes.wish);
  const known = earlier
    .map((id) => organisation.find((member) => member.id === id))
    .find((member) => member !== undefined && free(member) && suits(member));
  if (known) return explained(known, 'earlier', wishes);
  const rounds: [Because, readonly Candidate[], Role][] = [
    ['team', team, 'contact'],
    ['organisation', organisation, 'contact'],
    ['coach', team, 'coach'],
    ['coach', organisation, 'coach'],
    ['manager', organisation, 'manager'],
  ];
  for (const [because, members, role] of rounds) {
    const could = members.filter((member) => free(member) && member.roles.includes(role));
    const drawn = drawByKey(caseId, best(could, wishes), roomOf);
    if (drawn) return explained(drawn, because, wishes);
  }
  return undefined;
};

/**
 * Whom to name when everybody who could be asked is away: her choice holds, and somebody's name goes with it. Whoever is
 * back sooner is asked by the sweep of unanswered offers, as for everybody who turns out to be away.
 */
export const proposeThoughAway = (choice: Choice): Proposal | undefined => {
  const back = (members: readonly Candidate[]) => members.map((member) => ({ ...member, away: false }));
  const proposal = proposeContact({
    ...choice,
    team: back(choice.team),
    organisation: back(choice.organisation),
  });
  return proposal && { ...proposal, because: 'all-away' };
};

/** Who receives a question: a host of the desk, evenly; where there is none, whoever can help. Who is away only as a last resort. */
export const drawHost = (caseId: string, members: readonly Candidate[]): string | undefined => {
  const active = members.filter((member) => member.active);
  const here = active.filter((member) => !member.away);
  for (const role of ['host', 'contact', 'coach', 'manager'] as const) {
    const drawn = drawByKey(
      caseId,
      here.filter((member) => member.roles.includes(role)),
    );
    if (drawn) return drawn.id;
  }
  return (drawByKey(caseId, here) ?? drawByKey(caseId, active))?.id;
};
