import { callingAt } from './profile.rules.ts';
import { HEARING, INTERPRETER, NEEDS, type Need, READING, SEEING, type Short, type Told } from './profile.ts';
import type { Words } from './words.ts';

export type SaidIcon =
  | 'message-circle'
  | 'hand-stop'
  | 'phone'
  | 'phone-off'
  | 'bell'
  | 'ear'
  | 'eye'
  | 'language'
  | 'file-text'
  | 'heart'
  | 'users';
/** @property strong what one must know before the first word @property quoted her own words */
export type Said = { icon: SaidIcon; text: string; strong?: true; quoted?: string };

/** of this moment, or of the moment of a call that was planned */
export type Tense = 'now' | 'then';

// A row has room for so much, however much she told.
const MOST_MARKS = 2;

/**
 * What a row in a list says of her: how to call her, whether to call her now, and what helps most.
 * @param hourNow of the clock where she lives; undefined where it is about another day
 * @param tense 'then': the hour is that of a call that was planned
 */
export const fewWords = (
  short: Short,
  hourNow: number | undefined,
  w: Words['row'],
  tense: Tense = 'now',
): string[] => {
  const { called, form, needs } = short;
  return [
    called ? w.say(called) : form ? w.forms[form] : undefined,
    callingWords(short, hourNow, w, tense),
    ...NEEDS.filter((need) => needs.includes(need) && !isSaid(need, needs))
      .slice(0, MOST_MARKS)
      .map((need) => w.marks[need]),
  ].filter((one) => one !== undefined);
};

// The little room is for what is not said by another mark already.
const isSaid = (need: Need, needs: readonly Need[]): boolean =>
  (need === 'hearing-aid' && needs.includes('hears-badly')) ||
  (need === 'sees-badly' && needs.includes('blind'));

const callingWords = (
  short: Short,
  hourNow: number | undefined,
  w: Words['row'],
  tense: Tense,
): string | undefined => {
  const { callFrom, callUntil } = short;
  switch (callingAt(short, hourNow ?? callFrom ?? 0)) {
    case 'never':
      return w.never;
    case 'too-early':
      return (tense === 'then' ? w.thenEarly : w.tooEarly)(callFrom ?? 0);
    case 'too-late':
      return (tense === 'then' ? w.thenLate : w.tooLate)(callUntil ?? 24);
    case 'fine':
      if (callFrom !== null && callUntil !== null) return w.between(callFrom, callUntil);
      if (callUntil !== null) return w.until(callUntil);
      return callFrom === null ? undefined : w.from(callFrom);
  }
};

const addressed = ({ called, form, pronouns }: Told, b: Words['block']): Said[] => {
  const spoken = called
    ? [b.say(called), form && b.forms[form]].filter(Boolean).join(' ')
    : form && b.formOnly[form];
  const of = pronouns && b.pronouns[pronouns];
  const text = spoken && of ? `${spoken} (${of})` : (spoken ?? of);
  return text ? [{ icon: 'message-circle', text, strong: true }] : [];
};

const hours = ({ callFrom: from, callUntil: until }: Told, b: Words['block']): string | undefined => {
  if (from !== null && until !== null) return b.between(from, until);
  if (from !== null) return b.from(from);
  return until === null ? undefined : b.until(until);
};

const reached = (told: Told, b: Words['block']): Said[] => {
  const ways = told.reach.map((one) => b.reachOptions[one]).join(', ');
  const text = [hours(told, b), ways && `${b.reach} ${ways}`].filter(Boolean).join('. ');
  const off = told.reach.length > 0 && !told.reach.includes('phone');
  return text ? [{ icon: off ? 'phone-off' : 'phone', text: `${text}.` }] : [];
};

const quoted = (icon: SaidIcon, text: string, words: string | null): Said[] =>
  words ? [{ icon, text, quoted: words }] : [];

/**
 * All that she told, for who is about to meet her: how to call her and what never, then what matters at the door.
 * @returns nothing of what she left out
 */
export const saidLines = (told: Told, w: Pick<Words, 'block' | 'needs'>): Said[] => {
  const b = w.block;
  const helps = (icon: SaidIcon, among: readonly Need[]): Said[] => {
    const text = among.filter((one) => told.needs.includes(one)).map((one) => w.needs[one]);
    return text.length > 0 ? [{ icon, text: text.join(' ') }] : [];
  };
  return [
    ...addressed(told, b),
    ...quoted('hand-stop', b.never, told.never).map((line): Said => ({ ...line, strong: true })),
    ...helps('ear', HEARING),
    ...quoted('bell', b.door, told.door),
    ...reached(told, b),
    ...helps('eye', SEEING),
    ...(told.speaks ? [{ icon: 'language' as const, text: `${b.speaks} ${told.speaks}.` }] : []),
    ...helps('language', [INTERPRETER]),
    ...helps('file-text', READING),
    ...quoted('heart', b.matters, told.matters),
    ...quoted('users', b.present, told.present),
  ];
};
