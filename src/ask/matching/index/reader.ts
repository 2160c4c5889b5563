import { Gist } from '../gist/gist.rules.ts';
import type { Unpacked } from '../gist/pack.rules.ts';
import type { IsPart } from '../text/compounds.rules.ts';
import { tokensOf } from '../text/words.rules.ts';
import { type Close, closenessOf } from '../vocabulary/closeness.rules.ts';
import type { Compiled } from '../vocabulary/compiled.rules.ts';
import type { Concept } from '../vocabulary/concept.ts';
import { Lexicon, type Token } from '../vocabulary/lexicon.ts';
import { type Hit, Recogniser } from '../vocabulary/recogniser.rules.ts';

/** Reads sentences into words and concepts, the same for questions and for offers. */
export class Reader {
  readonly concepts: readonly Concept[];
  readonly lexicon: Lexicon;
  readonly recogniser: Recogniser;
  /** what all words of a text together say; a vocabulary for a test has none */
  readonly gist: Gist | undefined;
  /** by concept asked: what offers may help, and how much */
  readonly closeness: readonly (readonly Close[])[];
  /** by concept offered: who asks what may be helped by it */
  readonly askedBy: readonly (readonly Close[])[];

  constructor(concepts: readonly Concept[], vocabulary: Compiled, isPart: IsPart, learnt?: Unpacked) {
    this.concepts = concepts;
    this.lexicon = new Lexicon(
      (word, place) => isPart(word, place) || this.recogniser.hasWord(word),
      vocabulary,
    );
    this.recogniser = new Recogniser(vocabulary, this.lexicon);
    this.gist = learnt && new Gist(learnt, concepts, this.lexicon);
    this.closeness = closenessOf(concepts);
    this.askedBy = turned(this.closeness);
  }

  /** Sentences as words in order. */
  sentences(text: string): Token[][] {
    const all: Token[][] = [];
    let sentence: Token[] = [];
    for (const word of tokensOf(text)) {
      if (word !== '.') sentence.push(this.lexicon.token(word));
      else if (sentence.length > 0) {
        all.push(sentence);
        sentence = [];
      }
    }
    if (sentence.length > 0) all.push(sentence);
    return all;
  }

  hits(sentence: readonly Token[]): Hit[] {
    return this.recogniser.read(sentence);
  }
}

/** Says something of what is asked or offered. */
export const telling = (token: Token): boolean => token.telling;

const turned = (closeness: readonly (readonly Close[])[]): Close[][] => {
  const by: Close[][] = closeness.map(() => []);
  for (const [asked, offered] of closeness.entries())
    for (const { concept, share } of offered) by[concept]?.push({ concept: asked, share });
  return by;
};
