import type { QuestionState } from '../../ask/questions/index.ts';
import { type Case, choiceHolds, questionStanding, STEPS } from '../cases/index.ts';
import type { Promise_ } from '../promises/index.ts';
import { type Awaited, awaitedOf, type Facts, NO_FACTS } from './awaited.rules.ts';

/** Where a question stands, as the key of a sentence. */
export const TURNS = [
  'check-understood',
  'look-at-offers',
  'none',
  'talking',
  'resting',
  'stopped',
  'no-room',
  'declined',
  'asked',
  'room',
  'contact-calls',
  'choose-day',
  'waiting',
  'first-planned',
  'serving',
  'nothing-planned',
  'served',
  'answer',
  'own-step',
  'choose-time',
  'times',
  'meet',
] as const;
export type TurnKey = (typeof TURNS)[number];

export type Situation = {
  state: QuestionState;
  /** of this question, the latest first */
  cases: readonly Case[];
  promises: readonly Promise_[];
  facts: ReadonlyMap<string, Facts>;
  /** the last time that she chose none of the offers */
  noneAt?: Date | null;
  now: Date;
};

export type TurnOf = {
  tone: 'you' | 'us';
  key: TurnKey;
  /** the case that decides: what she chose, or the desk's */
  lead: Case | undefined;
  by: Date | null;
  /** while it is our move: what she may do meanwhile */
  meanwhile: TurnKey | undefined;
  also: Awaited[];
  broken: Awaited[];
};

type Base = Pick<TurnOf, 'tone' | 'key' | 'lead'> & { waitsFor?: string | undefined; by?: Date | null };

const isOwn = (step: string | null): boolean => step !== null && !STEPS.some((known) => known === step);

/** Whose move it is and what it is: from what she chose, or from the question while nothing is chosen. */
export const turnOf = (at: Situation): TurnOf => {
  const { open, broken } = awaitedOf(at.cases, at.promises, at.facts, at.now);
  const base = baseOf(at, [...open, ...broken]);
  const main = open.find(({ promise, of }) => of.id === base.lead?.id && promise.what === base.waitsFor);
  const also = open.filter((one) => one !== main);
  const answer = also.find(({ promise }) => promise.what === 'answer');
  if (answer && base.tone === 'you' && base.key !== 'own-step')
    return {
      tone: 'us',
      key: 'answer',
      lead: answer.of,
      by: answer.promise.dueAt,
      meanwhile: base.key,
      also: also.filter((one) => one !== answer),
      broken,
    };
  const { tone, key, lead } = base;
  return { tone, key, lead, by: main?.promise.dueAt ?? base.by ?? null, meanwhile: undefined, also, broken };
};

const baseOf = (at: Situation, awaited: readonly Awaited[]): Base => {
  const standing = questionStanding(at.state, at.cases);
  const held = at.cases.find(choiceHolds);
  if (standing === 'stopped') return { tone: 'you', key: 'stopped', lead: undefined };
  if (held) return ofChoice(held, at, awaited);
  if (standing === 'served')
    return { tone: 'you', key: 'served', lead: at.cases.find(({ state }) => state === 'served') };
  if (standing === 'resting') return { tone: 'you', key: 'resting', lead: undefined };
  return ofNothingChosen(standing, at);
};

const ofChoice = (held: Case, at: Situation, awaited: readonly Awaited[]): Base => {
  const us = (key: TurnKey, waitsFor?: string): Base => ({ tone: 'us', key, lead: held, waitsFor });
  const { nextDay } = at.facts.get(held.id) ?? NO_FACTS;
  const waits = (what: string) =>
    awaited.some(({ of, promise }) => of.id === held.id && promise.what === what);
  if (held.state === 'asked') return us('asked', 'contact');
  if (!held.contactAcceptedAt) return us('room', 'contact');
  if (held.state !== 'waiting' && isOwn(held.nextStep)) return ownStep(held);
  const meeting = ofMeeting(held, at.now);
  if (meeting) return meeting;
  if (held.state === 'waiting') return us('waiting');
  if (held.state === 'serving') return us(nextDay ? 'serving' : 'nothing-planned');
  if (nextDay) return us('first-planned', 'start');
  return waits('call-back') ? us('contact-calls', 'call-back') : us('choose-day', 'plan');
};

/** A time is to be chosen, other times are being looked for, or it is agreed and still to come. */
const ofMeeting = (of: Case, now: Date): Base | undefined => {
  switch (of.nextStep) {
    case 'choose-time':
      return { tone: 'you', key: 'choose-time', lead: of };
    case 'propose-times':
      return { tone: 'us', key: 'times', lead: of, waitsFor: 'times' };
    case 'meet':
      return of.nextBy && of.nextBy > now ? { tone: 'us', key: 'meet', lead: of, by: of.nextBy } : undefined;
    default:
      return undefined;
  }
};

const ownStep = (of: Case): Base => ({
  tone: of.turn === 'customer' ? 'you' : 'us',
  key: 'own-step',
  lead: of,
  waitsFor: of.nextStep ?? undefined,
  by: of.nextBy,
});

const ofNothingChosen = (standing: QuestionState, at: Situation): Base => {
  const you = (key: TurnKey, lead?: Case): Base => ({ tone: 'you', key, lead });
  const desk = at.cases.find((of) => of.kind === 'desk' && !of.closedAt);
  const ended = at.cases.find((of) => of.kind === 'chosen');
  const looksFurther = at.noneAt && (!ended?.closedAt || at.noneAt > ended.closedAt);
  if (desk && isOwn(desk.nextStep)) return ownStep(desk);
  const meeting = desk && ofMeeting(desk, at.now);
  if (meeting) return meeting;
  if (standing === 'talking') return you('talking', desk);
  if (looksFurther) return you('none', desk);
  if (ended?.state === 'no-room') return you('no-room', ended);
  if (ended?.state === 'declined' || ended?.state === 'switched') return you('declined', ended);
  return you(standing === 'asked' ? 'check-understood' : 'look-at-offers', desk);
};
