import { type Reader, telling } from '../index/reader.ts';
import type { Need } from '../need.ts';
import type { AskedConcept, Query } from './query.ts';

type Said = Pick<Need, 'about' | 'without'>;

/**
 * What she confirmed it is about, and nothing else.
 * @param plain what no word of hers said, counted as one plain mention
 */
export const confirmedOf = <W extends Pick<AskedConcept, 'concept'>>(
  reader: Reader,
  wanted: readonly W[],
  about: Said['about'],
  plain: (concept: number) => W,
): W[] => {
  if (about === null) return [...wanted];
  const ids = new Set(about);
  const said = wanted.filter(({ concept }) => ids.has(reader.concepts[concept]?.id ?? ''));
  const added = [...reader.concepts.entries()].flatMap(([concept, { id }]) =>
    ids.has(id) && !said.some((one) => one.concept === concept) ? [plain(concept)] : [],
  );
  return [...said, ...added];
};

/**
 * What is not wanted: what stands in the need, and what she refuses in her words as long as she confirmed nothing.
 * @param refused concepts that her words refuse
 */
export const unwantedOf = (
  reader: Reader,
  refused: readonly number[],
  { about, without }: Said,
): Query['unwanted'] => {
  const concepts = new Set(about === null ? refused : []);
  const stems = new Set<number>();
  for (const what of without) {
    const named = conceptNamed(reader, what);
    const sentences = named < 0 ? reader.sentences(what) : [];
    const hits = sentences.flatMap((sentence) => reader.hits(sentence));
    if (named >= 0) concepts.add(named);
    for (const { concept } of hits) concepts.add(concept);
    if (hits.length === 0) for (const token of sentences.flat().filter(telling)) stems.add(token.stem);
  }
  for (const id of about ?? []) concepts.delete(reader.concepts.findIndex((one) => one.id === id));
  return { concepts: [...concepts], stems: [...stems] };
};

/** The place of the concept that is called so; -1 when none is. */
const conceptNamed = (reader: Reader, what: string): number => {
  const name = what.toLowerCase();
  return reader.concepts.findIndex(({ nl, en }) => nl.toLowerCase() === name || en.toLowerCase() === name);
};
