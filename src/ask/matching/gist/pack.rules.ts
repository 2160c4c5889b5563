import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Names, type NamesData, namesOf } from '../text/names.rules.ts';
import type { Learnt } from './learn.rules.ts';

/**
 * What was learnt, as text: marks in order, and shrunk (deflate) for each mark how many concepts, then for each of these
 * how far it stands behind the one before it, then how much the mark says of it.
 */
export type Packed = { concepts: string; marks: string; weights: string };
/** Of a mark: the concepts it speaks for or against, and how much. */
export type Voice = { concepts: Uint8Array; weights: Float32Array };

/** Weights are kept in steps of this. */
const FINENESS = 12;
const LARGEST = 127;
/** Smaller ones change next to nothing and would be nine in ten. */
const LEAST = 0.4;

/**
 * Keeps what counts, two bytes each before shrinking.
 * @throws Error when there are more concepts than a byte can number
 */
export const pack = ({ marks, weights }: Learnt, concepts: readonly string[]): Packed => {
  if (concepts.length > 255) throw new Error('more concepts than a byte can number');
  const [kept, counts, steps, amounts]: [string[], number[], number[], number[]] = [[], [], [], []];
  for (const [mark, name] of marks.entries()) {
    let count = 0;
    let before = 0;
    for (let concept = 0; concept < concepts.length; concept += 1) {
      const weight = weights[mark * concepts.length + concept] as number;
      if (Math.abs(weight) < LEAST) continue;
      steps.push(concept - before);
      amounts.push(stepsOf(weight));
      before = concept;
      count += 1;
    }
    if (count === 0) continue;
    kept.push(name);
    counts.push(count);
  }
  return {
    concepts: concepts.join(' '),
    marks: kept.join(' '),
    weights: deflateRawSync(Uint8Array.from([counts, steps, amounts].flat()), { level: 9 }).toString(
      'base64',
    ),
  };
};

const stepsOf = (weight: number): number => {
  const steps = Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight * FINENESS)));
  return steps & 255;
};

/** The bytes before shrinking: another zlib may write the same bytes in another way. */
export const bytesOf = ({ weights }: Packed): Uint8Array => inflateRawSync(Buffer.from(weights, 'base64'));

/** What was packed, as it is looked up. */
export type Unpacked = {
  concepts: string;
  marks: NamesData;
  bytes: Uint8Array;
  /** where each mark's own begin, among all concepts of all marks */
  starts: Uint32Array;
};

export const unpacked = (packed: Packed): Unpacked => {
  const marks = packed.marks === '' ? [] : packed.marks.split(' ');
  const bytes = bytesOf(packed);
  const starts = new Uint32Array(marks.length + 1);
  for (let mark = 0; mark < marks.length; mark += 1)
    starts[mark + 1] = (starts[mark] as number) + (bytes[mark] as number);
  return { concepts: packed.concepts, marks: namesOf(marks), bytes, starts };
};

/** Voices by mark; each is read when it is first asked for, as most never are. */
export class Voices {
  readonly #places: readonly (number | undefined)[];
  readonly #marks: Names;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #read = new Map<string, Voice>();

  /** @param places where each concept of the pack stands now; undefined when it is gone */
  constructor({ marks, bytes, starts }: Unpacked, places: readonly (number | undefined)[]) {
    this.#places = places;
    this.#marks = new Names(marks);
    this.#bytes = bytes;
    this.#starts = starts;
  }

  /** Undefined when nothing was learnt of this mark. */
  of(mark: string): Voice | undefined {
    const known = this.#read.get(mark);
    if (known) return known;
    const number = this.#marks.of(mark);
    if (number < 0) return undefined;
    const voice = this.#voice(number);
    this.#read.set(mark, voice);
    return voice;
  }

  #voice(number: number): Voice {
    const steps = this.#starts.length - 1;
    const amounts = steps + (this.#starts[steps] as number);
    const from = this.#starts[number] as number;
    const count = (this.#starts[number + 1] as number) - from;
    const voice = { concepts: new Uint8Array(count), weights: new Float32Array(count) };
    let concept = 0;
    for (let at = 0; at < count; at += 1) {
      concept += this.#bytes[steps + from + at] as number;
      const place = this.#places[concept];
      voice.concepts[at] = place ?? 0;
      // The sign of a byte is its first bit.
      voice.weights[at] =
        place === undefined ? 0 : (((this.#bytes[amounts + from + at] as number) << 24) >> 24) / FINENESS;
    }
    return voice;
  }
}
