import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { outsideCare } from './danger/scope.rules.ts';
import { freshIndex } from './fresh-index.ts';
import type { Reader } from './index/reader.ts';
import { spelling } from './language.ts';
import { searchedText } from './match.ts';
import type { Need } from './need.ts';
import { buildQuery } from './query/build-query.ts';
import { unwantedOf } from './query/confirmed.ts';
import type { AskedConcept } from './query/query.ts';
import { readQuestion } from './query/read-question.ts';
import { CONCEPTS } from './vocabulary/concepts.data.ts';

/** What it may be about, by a short name. */
export type Subject = { id: string; name: string };
export type Understanding = {
  /** what the words are about, the surest first; whatever she confirmed */
  read: string[];
  /** kinds of help that the words refuse and the need does not name yet */
  refused: string[];
  corrected: { written: string; read: string }[];
  /** words that nobody understood */
  unknown: string[];
};

/** What we make of the words of a need, before or beside what she confirmed. */
export const understanding = async (
  tx: Tx,
  need: Need,
  text: string,
  language: Language,
): Promise<Understanding> => {
  const spelt = await spelling();
  const index = await freshIndex(tx);
  const { reader } = index;
  const { sentences, corrected, unknown } = readQuestion(index, searchedText(need, text), spelt);
  const query = buildQuery(
    index,
    sentences,
    { ...need, about: null, without: [] },
    { age: null, delivery: [] },
  );
  const named = new Set(unwantedOf(reader, [], { about: [], without: need.without }).concepts);
  const refused = query.unwanted.concepts.filter((one) => !named.has(one));
  const town = new Set((need.town ?? '').toLowerCase().split(/[\s-]+/));
  return {
    // 'Mijn auto start niet' is about no kind of transport.
    read: outsideCare(text)?.sure
      ? []
      : query.concepts.filter(isShown).map(({ concept }) => idOf(reader, concept)),
    refused: refused.map((one) => reader.concepts[one]?.[language].toLowerCase() ?? ''),
    corrected: [...new Map(corrected)].map(([written, read]) => ({ written, read })),
    unknown: [...new Set(unknown)].filter((word) => !town.has(word)),
  };
};

/** What is felt faintly orders, but is not asked about: so small a part of a question is nobody's subject. */
const LEAST_SHOWN = 0.15;
const isShown = ({ strong, weight }: AskedConcept): boolean => strong || weight >= LEAST_SHOWN;

const idOf = ({ concepts }: Reader, concept: number): string => concepts[concept]?.id ?? '';

/** Names of subjects, in the order asked for; what is not in the vocabulary is left out. */
export const subjectsNamed = (ids: readonly string[], language: Language): Subject[] =>
  ids.flatMap((id) => {
    const concept = CONCEPTS.find((one) => one.id === id);
    return concept ? [{ id, name: concept[language] }] : [];
  });

/** All subjects, under the most general of them. */
export const subjectGroups = (language: Language): (Subject & { all: Subject[] })[] => {
  const groups = new Map<string, Subject & { all: Subject[] }>();
  const groupOf = new Map<string, string>();
  for (const { id, parent, ...names } of CONCEPTS) {
    const top = parent === null ? id : (groupOf.get(parent) ?? id);
    groupOf.set(id, top);
    const one = { id, name: names[language] };
    const group = groups.get(top);
    if (group) group.all.push(one);
    else groups.set(top, { ...one, all: [one] });
  }
  return [...groups.values()];
};
