import {
  ANSWERED_BY,
  ANSWERS,
  type Answers,
  ITEMS,
  PROFESSIONS,
  TEXT_BYTES,
  textBytes,
  VERSIONS,
} from '../../protocol/index.ts';

/** Columns of a file with paper forms, beside `code`: docs/formats/verdict-forms.md. */
export const FORM_COLUMNS = [
  'code',
  'by',
  'version',
  ...ITEMS.map(({ key }) => key),
  'again',
  'professions',
  'good',
  'better',
] as const;

/** What stands in a box of the form → an answer: 1 (helemaal niet) … 4 (helemaal), ? (weet ik niet), x (niet van toepassing). */
const BOXES: Readonly<Record<string, number>> = { '1': 0, '2': 1, '3': 2, '4': 3, '?': 4, x: 5 };

export type ReadForm =
  | { kind: 'answers'; answers: Answers }
  | { kind: 'wrong'; column: string; found: string };

/** One row of the file, typed over from paper. Empty: not answered. */
export const readFormRow = (row: Readonly<Record<string, string | undefined>>): ReadForm => {
  const at = (column: string): string => (row[column] ?? '').trim();
  const wrong = (column: string): ReadForm => ({ kind: 'wrong', column, found: at(column) });
  const items: Answers['items'] = {};
  for (const { key } of ITEMS) {
    const mark = at(key).toLowerCase();
    if (mark === '') continue;
    const answer = ANSWERS[BOXES[mark] ?? -1];
    if (!answer) return wrong(key);
    items[key] = answer;
  }
  const again = at('again');
  if (!/^(|[0-9]|10)$/.test(again)) return wrong('again');
  const by = ANSWERED_BY.find((one) => one === (at('by') || 'self'));
  if (!by) return wrong('by');
  const version = VERSIONS.find((one) => one === (at('version') || 'full'));
  if (!version) return wrong('version');
  const named = at('professions').split(/[ ;]+/).filter(Boolean);
  const professions = PROFESSIONS.filter((one) => named.includes(one));
  if (professions.length !== new Set(named).size) return wrong('professions');
  for (const column of ['good', 'better']) if (textBytes(at(column)) > TEXT_BYTES) return wrong(column);
  if (Object.keys(items).length === 0 && again === '' && at('good') === '' && at('better') === '')
    return wrong('respect');
  return {
    kind: 'answers',
    answers: {
      items,
      ...(again === '' ? {} : { again: Number(again) }),
      professions,
      by,
      version,
      good: at('good'),
      better: at('better'),
    },
  };
};
