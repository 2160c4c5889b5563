import { type Facts, NO_FACTS } from './awaited.rules.ts';
import type { TurnKey, TurnOf } from './turn-of.rules.ts';

/** What comes after now, only where it is sure to come next. */
export type ComingKey = 'offers' | 'choose' | 'contact' | 'call' | 'start' | 'next-day' | 'another';
/** @property on a planned day ('2026-03-10'); around one that is only expected */
export type Coming = { key: ComingKey; on: string | null; around: string | null };

const CHOOSING: readonly ComingKey[] = ['contact', 'start'];
type Meeting = 'choose-time' | 'times' | 'meet';
const MEETING: readonly TurnKey[] = ['choose-time', 'times', 'meet'] satisfies Meeting[];
const NEXT: Readonly<Record<Exclude<TurnKey, 'own-step' | 'answer' | Meeting>, readonly ComingKey[]>> = {
  'check-understood': ['offers', 'choose', ...CHOOSING],
  'look-at-offers': CHOOSING,
  none: CHOOSING,
  talking: CHOOSING,
  'no-room': CHOOSING,
  declined: CHOOSING,
  asked: ['call', 'start', 'another'],
  room: ['call', 'start', 'another'],
  'contact-calls': ['start', 'another'],
  'choose-day': ['start', 'another'],
  waiting: ['start', 'another'],
  'first-planned': ['start', 'another'],
  serving: ['next-day', 'another'],
  'nothing-planned': ['another'],
  // Nothing comes by itself: she rests, stopped, or has all she asked for.
  resting: [],
  stopped: [],
  served: [],
};

const isMeeting = (key: TurnKey): key is Meeting => MEETING.includes(key);

const keysOf = (turn: Pick<TurnOf, 'key' | 'lead' | 'meanwhile'>, facts: Facts): readonly ComingKey[] => {
  if (turn.key === 'answer') return turn.meanwhile ? keysOf({ ...turn, key: turn.meanwhile }, facts) : [];
  if (turn.key !== 'own-step' && !isMeeting(turn.key)) return NEXT[turn.key];
  if (turn.lead?.kind !== 'chosen') return ['choose', ...CHOOSING];
  return facts.doneDays > 0 ? ['another'] : ['start', 'another'];
};

export const comingOf = (
  turn: Pick<TurnOf, 'key' | 'lead' | 'meanwhile'>,
  facts: Facts = NO_FACTS,
): Coming[] =>
  keysOf(turn, facts).map((key) => ({
    key,
    on: key === 'start' || key === 'next-day' ? facts.nextDay : null,
    around: key === 'start' && turn.key === 'waiting' ? (turn.lead?.expectedOn ?? null) : null,
  }));
