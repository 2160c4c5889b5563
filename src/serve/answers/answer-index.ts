import type { LayWords } from '../../ask/matching/index.ts';
import type { Language } from '../../platform/language/language.ts';
import type { PublishedAnswer } from './answer.ts';
import { intentsOf } from './intents.rules.ts';
import { plainText } from './markup.rules.ts';
import { type AnswerEntry, type AskedFor, type Measures, rankAnswers } from './rank-answers.rules.ts';

export type FoundAnswer = PublishedAnswer & { overdue: boolean };
export type Wanted = { today: string; language: Language; limit: number };

/** Answers in memory, read by one reading of the vocabulary. A few thousand are searched in a few milliseconds. */
export class AnswerIndex {
  readonly lay: LayWords;
  readonly #entries = new Map<string, AnswerEntry>();
  readonly #answers = new Map<string, PublishedAnswer>();
  readonly #having = new Map<number, number>();

  constructor(lay: LayWords) {
    this.lay = lay;
  }

  get size(): number {
    return this.#entries.size;
  }

  versionOf(id: string): number | undefined {
    return this.#answers.get(id)?.version;
  }

  ids(): string[] {
    return [...this.#answers.keys()];
  }

  put(answer: PublishedAnswer): void {
    this.remove(answer.id);
    const title = this.lay.told(answer.title);
    const body = this.lay.told(plainText(answer.body));
    const entry: AnswerEntry = {
      id: answer.id,
      language: answer.language,
      concepts: [...new Set([...answer.concepts, ...title.concepts])],
      titleWords: new Set(title.words),
      bodyWords: new Set(body.words),
      intents: intentsOf(answer.title),
      reviewOn: answer.reviewOn,
    };
    this.#entries.set(answer.id, entry);
    this.#answers.set(answer.id, answer);
    this.#count(entry, 1);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#count(entry, -1);
    this.#entries.delete(id);
    this.#answers.delete(id);
  }

  /** All of one language, by title. */
  all(language: Language): PublishedAnswer[] {
    return [...this.#answers.values()]
      .filter((one) => one.language === language)
      .sort((a, b) => a.title.localeCompare(b.title, language));
  }

  find(asked: AskedFor, wanted: Wanted): FoundAnswer[] {
    const ranked = rankAnswers(this.#entries.values(), asked, this.#measures(), wanted);
    return ranked.flatMap(({ id, overdue }) => {
      const answer = this.#answers.get(id);
      return answer ? [{ ...answer, overdue }] : [];
    });
  }

  #count({ titleWords, bodyWords }: AnswerEntry, by: number): void {
    for (const word of new Set([...titleWords, ...bodyWords]))
      this.#having.set(word, (this.#having.get(word) ?? 0) + by);
  }

  /** A word that is in no answer tells that it is not answered here: it weighs like the rarest. */
  #measures(): Measures {
    const size = Math.max(2, this.#entries.size);
    return {
      closeness: this.lay.closeness,
      rarity: (word) => {
        const having = Math.max(1, this.#having.get(word) ?? 1);
        return Math.log(1 + size / having) / Math.log(1 + size);
      },
    };
  }
}
