import { becauseOf } from '../../src/ask/matching/explain/because.rules.ts';
import { OfferIndex } from '../../src/ask/matching/index/offer-index.ts';
import { newReader, spelling } from '../../src/ask/matching/language.ts';
import { answer } from '../../src/ask/matching/matcher.ts';
import { languageOf } from '../../src/ask/matching/text/language.rules.ts';
import type { MakeBaseline } from './baselines/baseline.ts';

/** Aanzet as the others are used: a text in, ids out; with everything in between, reasons included. */
export const aanzet: MakeBaseline = async (parts) => {
  const index = new OfferIndex(await newReader());
  const words = await spelling();
  for (const part of parts) for (const entry of part) index.add(entry);
  index.tidy();
  const { concepts } = index.reader;
  let asked = 0;
  return {
    find(text, limits, limit) {
      asked += 1;
      const { offers } = answer(index, words, { ...limits, text }, { seed: String(asked), limit });
      const language = languageOf(text) === 'en' ? 'en' : 'nl';
      const explained = offers.map(({ id, slot, parts: of }) => ({
        id,
        because: becauseOf(of, { concepts, people: index.columns.people[slot] ?? 0, language }),
      }));
      return explained.map(({ id }) => id);
    },
    async close() {},
  };
};
