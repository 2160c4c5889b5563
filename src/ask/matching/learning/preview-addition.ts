import type { Tx } from '../../../platform/database/door.ts';
import type { OfferIndex } from '../index/offer-index.ts';
import { spelling } from '../language.ts';
import { answer } from '../matcher.ts';
import type { Spelling } from '../query/read-question.ts';
import type { Relation } from '../vocabulary/concept.ts';
import { activeAdditions } from './additions.sql.ts';
import { type Change, changeOf, type Given } from './change.rules.ts';
import { type Known, knownPhrases, phraseKey } from './phrase.rules.ts';
import { relationsOf } from './relations.ts';
import { indexOf, offersHit, presentIndex, sampleOffers } from './sample.ts';
import { TEST_QUESTIONS } from './test-questions.data.ts';

export type Preview = {
  /** where the same words are already */
  elsewhere: Known[];
  /** in how many of the offers the words are found */
  hits: number;
  offers: number;
  /** false when there are more offers than were looked at */
  whole: boolean;
  tooCommon: boolean;
  /** what the words alone give, as a question */
  alone: Change | undefined;
  changes: Change[];
  questions: number;
};

const TOO_COMMON = 0.05;
const FIRST = 5;
const NO_WISHES = {
  postcodes: [],
  age: null,
  funding: [],
  language: null,
  delivery: [],
  maxWaitDays: null,
  maxPriceEur: null,
};
const INTO: Readonly<Record<Change['verdict'], number>> = { worse: 0, other: 1, better: 2 };

let ofProject: Map<string, Known[]> | undefined;

/** Where the same words are already: in the vocabulary of the project, and among what editors added. */
export const alreadyThere = async (
  additions: readonly Relation[],
  phrase: string,
): Promise<{ ofProject: Known[]; added: Known[] }> => {
  // Loaded for editors only: searching reads it as it was prepared.
  ofProject ??= knownPhrases((await import('../vocabulary/relations.data.ts')).RELATIONS);
  const key = phraseKey(phrase);
  return { ofProject: ofProject.get(key) ?? [], added: knownPhrases(additions).get(key) ?? [] };
};

/** What a relation would do, before it is saved: nothing is written. Those that get worse come first. */
export const previewAddition = async (tx: Tx, wanted: Known): Promise<Preview> => {
  const kept = relationsOf(await activeAdditions(tx));
  const [own] = relationsOf([wanted]);
  if (!own) throw new Error(`there is no concept "${wanted.concept}"`);
  const sample = await sampleOffers(tx);
  const present = await presentIndex(tx, sample, kept);
  const next = await indexOf(sample.offers, [...kept, own]);
  const speller = await spelling();
  const titles = new Map(sample.offers.map(({ id, title }) => [id, title]));
  const change = (text: string, concepts: readonly string[]): Change | undefined =>
    changeOf(text, concepts, given(present, speller, titles, text), given(next, speller, titles, text));
  const { ofProject, added } = await alreadyThere(kept, wanted.phrase);
  const hits = await offersHit(sample.offers, own);
  return {
    elsewhere: [...ofProject, ...added].filter(({ concept }) => concept !== wanted.concept),
    hits,
    offers: sample.offers.length,
    whole: sample.whole,
    tooCommon: hits > sample.offers.length * TOO_COMMON,
    alone: change(wanted.phrase, [wanted.concept]),
    changes: TEST_QUESTIONS.flatMap(({ text, concepts }) => change(text, concepts) ?? []).sort(
      (a, b) => INTO[a.verdict] - INTO[b.verdict],
    ),
    questions: TEST_QUESTIONS.length,
  };
};

const given = (
  index: OfferIndex,
  speller: Spelling,
  titles: ReadonlyMap<string, string>,
  text: string,
): Given => {
  const { query, offers } = answer(index, speller, { text, ...NO_WISHES }, { seed: 'preview', limit: FIRST });
  return {
    concepts: query.concepts.map(({ concept }) => index.reader.concepts[concept]?.id ?? ''),
    offers: offers.map(({ id }) => titles.get(id) ?? ''),
  };
};
