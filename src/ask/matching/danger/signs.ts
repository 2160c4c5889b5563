import { BLOCKS } from './block-lists.data.ts';
import type { Emergency } from './emergency.rules.ts';
import { ORDINARY_EXAMPLES } from './examples.ts';
import { phraseBook } from './phrases.rules.ts';
import { ATTACK, BODY } from './signs-life.data.ts';
import { DESPAIR, DOCTOR } from './signs-mind.data.ts';
import { HOME, POLICE } from './signs-people.data.ts';
import { LISTS } from './word-lists.data.ts';
import { sentencesOf } from './words.rules.ts';

/**
 * One sign: its parts must all stand in one sentence, in any order, no wider apart than `near` words.
 * Written on a line as `part, other words for it + part @near !list-that-takes-it-away ?list-it-needs`.
 */
export type Sign = {
  what: Emergency;
  parts: readonly number[];
  near: number;
  unless: readonly number[];
  needs: readonly number[];
};

type Around = 'past' | 'over' | 'before' | 'fear' | 'often' | 'wish' | 'long-ago';
type Group = { what: Emergency; text: string; unless: readonly Around[] };

const GROUPS: readonly Group[] = [
  { what: '112', text: BODY, unless: ['past', 'before', 'fear', 'often', 'wish'] },
  { what: '112', text: ATTACK, unless: ['past', 'before'] },
  { what: '113', text: DESPAIR, unless: ['over'] },
  { what: 'huisartsenpost', text: DOCTOR, unless: ['past', 'before', 'fear', 'often', 'wish'] },
  { what: 'politie', text: POLICE, unless: ['before', 'long-ago'] },
  { what: 'veilig-thuis', text: HOME, unless: ['before', 'long-ago'] },
];

const lists = { ...LISTS, ...BLOCKS };
const ordinary = () => ORDINARY_EXAMPLES.flatMap((text) => sentencesOf(text).flat());
const book = phraseBook(lists, ordinary);
const NEAR = 7;

const signFrom = (what: Emergency, line: string): Sign => {
  const marks = line.match(/(?<= )[@!?]\w+/g) ?? [];
  const named = (mark: string): number[] =>
    marks.filter((one) => one.startsWith(mark)).map((one) => book.idOf(`$${one.slice(1)}`));
  const near = marks.find((one) => one.startsWith('@'));
  const parts = line.replace(/ [@!?]\w+/g, '').split(' + ');
  return {
    what,
    parts: parts.map((part) => book.idOf(part)),
    near: near ? Number(near.slice(1)) : NEAR,
    unless: named('!'),
    needs: named('?'),
  };
};

export const SIGNS = GROUPS.flatMap(({ what, text, unless }) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ sign: signFrom(what, line), unless })),
);

/** Words around a sign that say when it happened, or that it is feared or lived with. */
export const AROUND = {
  past: book.idOf('$verleden'),
  recovering: book.idOf('$herstellend'),
  before: book.idOf('$voor'),
  fear: book.idOf('$vrees'),
  often: book.idOf('$vaak'),
  wish: book.idOf('$wens'),
  longAgo: book.idOf('$jeugd'),
  over: book.idOf('$voorbij'),
  now: book.idOf('$hardnu'),
  soon: book.idOf('$nu'),
  sudden: book.idOf('$plots'),
  chronic: book.idOf('$chronisch'),
  care: book.idOf('$zorgnabij'),
};

export const findPhrases = book.find;
