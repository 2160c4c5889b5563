import type { Concept, Relation } from './concept.ts';
import { LEFT_OUT, TURNS } from './fillers.data.ts';
import { type Lexicon, type Token, WIDTH } from './lexicon.ts';
import { apart, readPhrase } from './phrases.rules.ts';

/** A concept found in a sentence. */
export type Hit = {
  concept: number;
  strong: boolean;
  phrase: string;
  /** places of its words in the sentence */
  at: readonly number[];
  /** the phrase is only a part of a longer word */
  inside: boolean;
};

type Pattern = {
  concept: number;
  strong: boolean;
  phrase: string;
  stems: readonly number[];
  /** its one word must stand there as it is: other forms of it are words of their own */
  exactly: string | undefined;
  /** how far apart its words may stand */
  reach: number;
  /** a bit for each of its stems; stems may share one */
  bits: number;
};

/** Words may stand this far apart more than they are many; without any word that carries meaning hardly at all. */
const SLACK = 3;
const SLACK_OF_LIGHT = 1;
const SHORTEST_PART = 5;
/**
 * Finds concepts in sentences by the phrases of the vocabulary: a phrase is found when all its words stand near each
 * other, in any order; the longest phrase wins over those inside it.
 */
export class Recogniser {
  readonly #byStem: (Pattern[] | undefined)[] = [];
  readonly words = new Set<string>();
  readonly #stems = new Set<number>();
  #seenIn = new Uint32Array(1 << 15);
  #turn = 0;
  #bits = 0;
  readonly #negation: number;

  constructor(relations: readonly Relation[], concepts: readonly Concept[], lexicon: Lexicon) {
    this.#negation = lexicon.stemOf('niet');
    const at = new Map(concepts.map(({ id }, index) => [id, index]));
    const patterns: Pattern[] = [];
    const put = (phrase: string, concept: number, strong: boolean): void => {
      const pattern = this.#pattern(phrase, concept, strong, lexicon);
      if (pattern) patterns.push(pattern);
    };
    for (const { concept, strong, weak } of relations) {
      const index = at.get(concept);
      if (index === undefined) throw new Error(`there is no concept "${concept}"`);
      for (const phrase of strong) {
        put(phrase, index, true);
        const twice = apart(phrase);
        if (twice !== undefined) put(twice, index, true);
      }
      for (const phrase of weak) put(phrase, index, false);
    }
    const uses = new Map<number, number>();
    for (const { stems } of patterns)
      for (const one of stems) {
        uses.set(one, (uses.get(one) ?? 0) + 1);
        this.#stems.add(one);
      }
    for (const pattern of patterns) {
      const rarest = pattern.stems.reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
      const there = this.#byStem[rarest];
      if (there) there.push(pattern);
      else this.#byStem[rarest] = [pattern];
    }
  }

  #pattern(phrase: string, concept: number, strong: boolean, lexicon: Lexicon): Pattern | undefined {
    const { words: telling, carried } = readPhrase(phrase);
    const [word = ''] = telling;
    const isOne = telling.length === 1;
    const stems = [...new Set(telling.map((one) => lexicon.stemOf(one)))];
    // 'Van deur tot deur' would be found in every door.
    const fallsTogether = stems.length === 1 && !isOne;
    if (telling.length === 0 || fallsTogether || (isOne && LEFT_OUT.has(word))) return undefined;
    for (const one of telling) this.words.add(one);
    const exactly = isOne && lexicon.isSmall(stems[0] as number) ? word : undefined;
    const reach = stems.length + (carried ? SLACK : SLACK_OF_LIGHT);
    const bits = stems.reduce((all, one) => all | bitOf(one), 0);
    return { concept, strong, phrase, stems, exactly, reach, bits };
  }

  /** Whether any phrase has this word, in whatever form. */
  knows(stem: number): boolean {
    return this.#stems.has(stem);
  }

  /** @param sentence its words in order. The longest phrases first. */
  read(sentence: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    this.#mark(sentence);
    for (let place = 0; place < sentence.length; place += 1) {
      const token = sentence[place] as Token;
      this.#find(sentence, place, token.stem, false, hits);
      if (token.parts.length > 0 && this.#single(token.stem) === undefined)
        for (const part of token.parts) this.#find(sentence, place, part, true, hits);
    }
    return hits.length < 2 ? hits : withoutInner(hits);
  }

  #single(stem: number): Pattern | undefined {
    return this.#byStem[stem]?.find(({ stems }) => stems.length === 1);
  }

  /** Notes which stems this sentence has, so that nearly every phrase is passed over at once. */
  #mark(sentence: readonly Token[]): void {
    this.#turn += 1;
    this.#bits = 0;
    for (const { stem } of sentence) {
      this.#bits |= bitOf(stem);
      if (stem >= this.#seenIn.length) {
        const larger = new Uint32Array(stem * 2);
        larger.set(this.#seenIn);
        this.#seenIn = larger;
      }
      this.#seenIn[stem] = this.#turn;
    }
  }

  #hasAll(stems: readonly number[]): boolean {
    for (const stem of stems) if (this.#seenIn[stem] !== this.#turn) return false;
    return true;
  }

  #find(sentence: readonly Token[], place: number, stem: number, inside: boolean, hits: Hit[]): void {
    const patterns = this.#byStem[stem];
    if (!patterns) return;
    const missing = ~this.#bits;
    for (const pattern of patterns) {
      // Nearly every phrase is passed over here.
      if ((pattern.bits & missing) !== 0 && !inside) continue;
      const { stems } = pattern;
      if (stems.length === 1) {
        if (inside ? pattern.phrase.length < SHORTEST_PART : isOther(pattern, sentence[place])) continue;
        hits.push(hitOf(pattern, [place], inside));
      } else if (!inside && this.#hasAll(stems)) {
        const at = together(sentence, place, stem, pattern, this.#negation);
        if (at) hits.push(hitOf(pattern, at, inside));
      }
    }
  }
}

const hitOf = ({ concept, strong, phrase }: Pattern, at: readonly number[], inside: boolean): Hit => ({
  concept,
  strong,
  phrase,
  at,
  inside,
});

/** One of 32 bits, by a multiplicative hash (Knuth). */
const bitOf = (stem: number): number => 1 << (Math.imul(stem, 0x9e3779b1) >>> 27);

const isOther = ({ exactly }: Pattern, token: Token | undefined): boolean =>
  exactly !== undefined && exactly !== token?.word;
/** The places of all stems of a phrase around one of them, the nearest of each; undefined when one is not near. */
const together = (
  sentence: readonly Token[],
  place: number,
  stem: number,
  { stems, reach }: Pattern,
  negation: number,
): number[] | undefined => {
  const at = [place];
  const widest = reach * WIDTH;
  let before = 0;
  let after = 0;
  for (const wanted of stems) {
    if (wanted === stem) continue;
    // 'Geen geld' is not said by 'geld … niet' at the other end.
    const room = wanted === negation ? Math.min(widest, (stems.length + 1) * WIDTH) : widest;
    const left = away(sentence, place, wanted, -1, room);
    const right = away(sentence, place, wanted, 1, room);
    if (left.at < 0 && right.at < 0) return undefined;
    const nearest = right.at < 0 || (left.at >= 0 && left.far <= right.far) ? left : right;
    at.push(nearest.at);
    if (nearest === left) before = Math.max(before, left.far);
    else after = Math.max(after, right.far);
  }
  return before + after <= widest ? at : undefined;
};

/** Where a stem stands next in a direction, and how far; -1 when it does not within this room. */
const away = (
  sentence: readonly Token[],
  place: number,
  wanted: number,
  step: 1 | -1,
  room: number,
): { at: number; far: number } => {
  let far = 0;
  for (let other = place + step; ; other += step) {
    const token = sentence[other];
    if (!token || TURNS.has(token.word)) return { at: -1, far: 0 };
    far += token.width;
    if (far > room) return { at: -1, far: 0 };
    if (token.stem === wanted) return { at: other, far };
  }
};

/** A shorter phrase inside a longer one is left out, and so is a second phrase for the same on the same word. */
const withoutInner = (hits: Hit[]): Hit[] => {
  const kept: Hit[] = [];
  for (const one of hits.sort(surest)) {
    const covered = kept.some((other) =>
      other.concept === one.concept
        ? one.at.some((place) => other.at.includes(place))
        : other.at.length > one.at.length && one.at.every((place) => other.at.includes(place)),
    );
    if (!covered) kept.push(one);
  }
  return kept;
};

const surest = (a: Hit, b: Hit): number =>
  b.at.length - a.at.length || Number(b.strong) - Number(a.strong) || Number(a.inside) - Number(b.inside);
