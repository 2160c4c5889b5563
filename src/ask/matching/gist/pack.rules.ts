import type { Learnt } from './learn.rules.ts';

/** What was learnt, as text: marks in order, and for each mark how many concepts, then concept and weight of each. */
export type Packed = { concepts: string; marks: string; weights: string };
/** By mark: the concepts it speaks for or against, and how much. */
export type Voice = { concepts: Uint8Array; weights: Float32Array };

/** Weights are kept in steps of this. */
const FINENESS = 12;
const LARGEST = 127;
/** Smaller ones change next to nothing and would be nine in ten. */
const LEAST = 0.4;

/**
 * Keeps what counts, a byte each.
 * @throws Error when there are more concepts than a byte can number
 */
export const pack = ({ marks, weights }: Learnt, concepts: readonly string[]): Packed => {
  if (concepts.length > 255) throw new Error('more concepts than a byte can number');
  const bytes: number[] = [];
  const kept: string[] = [];
  for (const [mark, name] of marks.entries()) {
    const own = concepts.flatMap((_, concept) => {
      const weight = weights[mark * concepts.length + concept] as number;
      return Math.abs(weight) < LEAST ? [] : [[concept, stepsOf(weight)]];
    });
    if (own.length === 0) continue;
    kept.push(name);
    bytes.push(own.length, ...own.flat());
  }
  return {
    concepts: concepts.join(' '),
    marks: kept.join(' '),
    weights: Buffer.from(bytes).toString('base64'),
  };
};

const stepsOf = (weight: number): number => {
  const steps = Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight * FINENESS)));
  return steps & 255;
};

/** @param places where each concept of the pack stands now; undefined when it is gone */
export const unpack = (
  { marks, weights }: Packed,
  places: readonly (number | undefined)[],
): Map<string, Voice> => {
  const bytes = Buffer.from(weights, 'base64');
  const voices = new Map<string, Voice>();
  let at = 0;
  for (const mark of marks.split(' ')) {
    const count = bytes[at] as number;
    const own = { concepts: new Uint8Array(count), weights: new Float32Array(count) };
    for (let index = 0; index < count; index += 1) {
      const place = places[bytes[at + 1 + 2 * index] as number];
      own.concepts[index] = place ?? 0;
      own.weights[index] = place === undefined ? 0 : bytes.readInt8(at + 2 + 2 * index) / FINENESS;
    }
    at += 1 + 2 * count;
    voices.set(mark, own);
  }
  return voices;
};
