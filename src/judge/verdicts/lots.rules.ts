import { hash } from 'node:crypto';
import { SAMPLE } from '../protocol/index.ts';

/** Shorter could be guessed by who wants the lot to fall elsewhere. */
export const WORDS = { least: 8, most: 200 };

export const SAMPLE_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type SampleAnswer = (typeof SAMPLE_ANSWERS)[number];

const sha = (text: string): string => hash('sha256', text, 'base64url');

/** What stands for a right in the drawing: says neither whose it is, nor its secret. base64url */
export const lotOf = (secret: string): string => sha(`aanzet lot ${secret}`);

/** One mark for all lots together, whatever their order: whoever saw it knows that none came or went. */
export const frameOf = (lots: readonly string[]): string =>
  sha(
    [...lots]
      .sort()
      .map((lot) => `${lot}\n`)
      .join(''),
  );

/** Spaces and capitals, as people write them, make no other words. */
export const plainWords = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase();

export type Seed = { head: string; frame: string; words: string };

/**
 * The lots that are drawn: those with the lowest hash beside the seed. Nobody can foresee it: the frame stood before the
 * council chose its words. Anybody with the list of lots gets the same ones.
 */
export const drawLots = ({ head, frame, words }: Seed, lots: readonly string[], size = SAMPLE): string[] =>
  lots
    .map((lot) => ({ lot, at: sha(`${head}\n${frame}\n${words}\n${lot}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(0, size)
    .map(({ lot }) => lot);
