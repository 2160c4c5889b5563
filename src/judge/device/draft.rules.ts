import {
  ANSWERED_BY,
  ANSWERS,
  type Answer,
  type AnsweredBy,
  type Answers,
  type FormVersion,
  ITEMS,
  type ItemKey,
  type ItemLevel,
  LEVELS,
  PROFESSIONS,
  type Profession,
  TEXT_BYTES,
  textBytes,
  VERSIONS,
} from '../protocol/index.ts';

/** A verdict under way: on a device in its own storage, on a card's screens in hidden fields, nowhere else. */
export type Draft = {
  by: AnsweredBy | undefined;
  version: FormVersion;
  professions: readonly Profession[];
  items: Partial<Record<ItemKey, Answer>>;
  again: number | undefined;
  good: string;
  better: string;
  /** the last level she said yes to */
  until: ItemLevel;
};

export const EMPTY: Draft = {
  by: undefined,
  version: 'full',
  professions: [],
  items: {},
  again: undefined,
  good: '',
  better: '',
  until: 'friendly',
};

export type Fields = readonly (readonly [string, string])[];

const oneOf = <T extends string>(all: readonly T[], value: string | undefined): T | undefined =>
  all.find((one) => one === value);
const numberIn = (value: string | undefined): number | undefined =>
  /^(\d|10)$/.test(value ?? '') ? Number(value) : undefined;

/** Out of the fields of a form; what is not one of the answers is as if it were not there. */
export const draftFrom = (fields: Fields): Draft => {
  const first = (name: string): string | undefined => fields.find(([key]) => key === name)?.[1];
  const all = fields.filter(([name]) => name === 'professions').map(([, value]) => value);
  return {
    by: oneOf(ANSWERED_BY, first('by')),
    version: oneOf(VERSIONS, first('version')) ?? 'full',
    professions: PROFESSIONS.filter((one) => all.includes(one)),
    items: Object.fromEntries(
      ITEMS.flatMap(({ key }) => {
        const answer = oneOf(ANSWERS, first(key));
        return answer ? [[key, answer]] : [];
      }),
    ),
    again: numberIn(first('again')),
    good: textOf(first('good')),
    better: textOf(first('better')),
    until: oneOf(LEVELS, first('until')) ?? 'friendly',
  };
};

const textOf = (value: string | undefined): string => (value ?? '').replace(/\r\n?/g, '\n').trim();

/** The same draft as fields, to be carried along by a form. */
export const fieldsOf = (draft: Draft): Fields => [
  ...(draft.by ? [['by', draft.by] as const] : []),
  ['version', draft.version],
  ...draft.professions.map((one) => ['professions', one] as const),
  ...ITEMS.flatMap(({ key }) => {
    const answer = draft.items[key];
    return answer ? [[key, answer] as const] : [];
  }),
  ...(draft.again === undefined ? [] : [['again', String(draft.again)] as const]),
  ...(['good', 'better'] as const).flatMap((name) => (draft[name] ? [[name, draft[name]] as const] : [])),
  ['until', draft.until],
];

/** One screen's fields over a draft: what this screen asks and was left open, is open again. */
export const withScreen = (draft: Draft, screen: string, fields: Fields): Draft => {
  const asked = screen === 'who' ? 'by' : screen;
  const kept = fieldsOf(draft).filter(([name]) => name !== asked);
  return draftFrom([...fields.filter(([name]) => name === asked), ...kept]);
};

export type Wrong = 'missing' | 'too-long';

/** What must be mended before the next screen. Only who answers is never left open; the rest may be skipped. */
export const wrongOn = (screen: string, draft: Draft): Wrong | undefined => {
  if (screen === 'who') return draft.by === undefined ? 'missing' : undefined;
  if (screen === 'good' || screen === 'better')
    return textBytes(draft[screen]) > TEXT_BYTES ? 'too-long' : undefined;
  if (screen === 'again') return draft.again === undefined ? 'missing' : undefined;
  const isItem = ITEMS.some(({ key }) => key === screen);
  return isItem && draft.items[screen as ItemKey] === undefined ? 'missing' : undefined;
};

/** What is sealed: nothing of a level that she did not agree to, or took back. */
export const answersOf = (draft: Draft, replyTo?: string): Answers => {
  const levels = LEVELS.slice(0, LEVELS.indexOf(draft.until) + 1);
  const open = draft.until === 'value';
  return {
    items: Object.fromEntries(
      ITEMS.flatMap(({ key, level }) => {
        const answer = draft.items[key];
        return answer && levels.includes(level) ? [[key, answer]] : [];
      }),
    ),
    again: draft.again,
    professions: draft.professions,
    by: draft.by ?? 'self',
    version: draft.version,
    good: open ? draft.good : '',
    better: open ? draft.better : '',
    ...(replyTo === undefined ? {} : { replyTo }),
  };
};

/** Has she answered anything at all? An empty verdict is not sent. */
export const saysSomething = ({ items, again, good, better }: Answers): boolean =>
  Object.keys(items).length > 0 || again !== undefined || good !== '' || better !== '';
