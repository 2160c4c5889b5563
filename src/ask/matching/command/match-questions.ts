import type { Language } from '../../../platform/language/language.ts';
import { type Because, becauseOf } from '../explain/because.rules.ts';
import { relaxText } from '../explain/relax.rules.ts';
import type { ExclusionReason } from '../hard-fit.rules.ts';
import type { OfferEntry } from '../index/offer-entry.ts';
import type { OfferIndex } from '../index/offer-index.ts';
import { type Answered, answer } from '../matcher.ts';
import type { Spelling } from '../query/read-question.ts';
import { languageOf } from '../text/language.rules.ts';
import type { QuestionLine } from './questions-file.rules.ts';

/** One line of results.jsonl; docs/formats/offers.md. */
export type ResultLine = {
  id: string;
  kind: Answered['kind'];
  offers: { offer_id: string; score: number; because: Because[] }[];
  excluded: { offer_id: string; reason: ExclusionReason; relax: string }[];
};
export type Catalogue = {
  index: OfferIndex;
  /** by the id in the index, what stands in the file */
  entries: ReadonlyMap<string, OfferEntry>;
  spelling: Spelling;
  /** between two postcodes of four digits; null = not known */
  kilometres: (from: string, to: string) => number | null;
};

/** One question to its result, as the format says it; equal fit is ordered by lot of the question's id. */
export const matchQuestion = (catalogue: Catalogue, question: QuestionLine, top: number): ResultLine => {
  const { index, entries, spelling, kilometres } = catalogue;
  const postcode = question.postcode?.slice(0, 4);
  const limits = {
    age: question.age ?? null,
    maxWaitDays: question.max_wait_days ?? null,
    maxPriceEur: question.max_price_eur ?? null,
  };
  const asked = {
    ...limits,
    text: question.text,
    postcodes: postcode ? [postcode] : [],
    funding: question.funding ?? [],
    language: question.language ?? null,
    delivery: question.delivery ?? [],
  };
  const answered = answer(index, spelling, asked, { seed: question.id, limit: top });
  const language: Language = languageOf(question.text) === 'en' ? 'en' : 'nl';
  const { concepts } = index.reader;
  return {
    id: question.id,
    kind: answered.kind,
    offers: answered.offers.map(({ id, slot, score, parts }) => ({
      offer_id: id,
      score,
      because: becauseOf(parts, { concepts, people: index.columns.people[slot] ?? 0, language }),
    })),
    excluded: answered.excluded.flatMap(({ id, reason }) => {
      const entry = entries.get(id);
      if (!entry) return [];
      const km = postcode && entry.postcode ? kilometres(postcode, entry.postcode) : null;
      return [{ offer_id: id, reason, relax: relaxText(reason, entry, limits, { km, language }) }];
    }),
  };
};
