import type { Quarter } from '../../protocol/index.ts';
import type { Theme } from './themes.ts';

/** What a verdict asks about how one was treated: measures.md, 'friendly'. */
export const FRIENDLY_ITEMS = ['respect', 'listened', 'welcome', 'gladly'] as const;
export type FriendlyItem = (typeof FRIENDLY_ITEMS)[number];

/** One theme that a team, or everybody, takes on for some quarters. */
export type Moment = {
  id: string;
  /** null: everybody of the organisation */
  team: string | null;
  theme: Theme;
  /** its own name for a theme of its own */
  themeWords: string | null;
  /** the question that says whether it helps */
  item: FriendlyItem;
  /** 'Wij stellen ons voor aan de deur' */
  agreement: string;
  first: Quarter;
  last: Quarter;
  startedBy: string;
  startedOn: string;
  closed: Closing | null;
};
export type Closing = { by: string; on: string; learned: string; keeps: boolean };

export const LONGEST_AGREEMENT = 160;
export const LONGEST_LEARNED = 1000;
export const MOST_QUARTERS = 4;
