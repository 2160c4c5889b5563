import type { ItemKey, Quarter } from '../protocol/index.ts';
import type { LevelMeasure } from '../publication/index.ts';

/** What an organisation expects its customers to say of one service in one quarter. */
export type Prediction = {
  /** per item: of 100 customers so many answer 'entirely'; whole, 0–100 */
  items: Readonly<Record<ItemKey, number>>;
  /** the mean of 'would you choose this again?', 0–10, one decimal */
  again: number;
  /** the highest level reached, with all below it */
  level: 0 | 1 | 2 | 3;
};

/** As typed: what is not filled in yet is absent. */
export type PredictionDraft = {
  items: Partial<Record<ItemKey, number>>;
  again?: number | undefined;
  level?: Prediction['level'] | undefined;
};

/** The collector's word for it: 'heard' stands in its public log before the lines of closing. */
export type Heard = 'heard' | 'late' | 'other' | 'waiting';

export type Seal = {
  quarter: Quarter;
  /** '' for care of no known service */
  service: string;
  label: string;
  /** SHA-256 of the sealed text, hexadecimal */
  hash: string;
  sealedOn: string;
  heard: Heard;
};

/** Opened: shares 0–1 per item, as measures.md writes them; a level counts with all below it. */
export type OpenedImage = Seal & {
  state: 'opened';
  items: Readonly<Record<ItemKey, number>>;
  again: number;
  levels: Readonly<Record<LevelMeasure, boolean>>;
  /** the very text that was sealed */
  text: string;
  /** is it the text of this organisation, quarter and service, with the hash that was published? */
  matches: boolean;
};
export type SelfImage =
  | OpenedImage
  /** `changed`: something was opened, and it is no such text at all */
  | (Seal & { state: 'sealed'; changed?: true })
  /** nothing was sealed for this service */
  | { state: 'none'; quarter: Quarter; service: string; label: string };

/** Only what is as it was sealed is ever laid beside what customers said. */
export const isAsSealed = <I extends SelfImage>(image: I): image is I & OpenedImage =>
  image.state === 'opened' && image.matches;
