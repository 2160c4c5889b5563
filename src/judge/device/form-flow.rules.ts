import { ITEMS, type ItemKey, LEVELS } from '../protocol/index.ts';
import type { Draft } from './draft.rules.ts';

/** After the friendly items and 'choose again' each further level is an offer (issue 6, 5). */
export const OFFERS = ['more-organised', 'more-driven', 'more-value'] as const;
export const SCREENS = [
  'who',
  'professions',
  ...ITEMS.map(({ key }) => key),
  'again',
  ...OFFERS,
  'good',
  'better',
  'recognise',
  'reply',
  'send',
] as const;
export type Screen = (typeof SCREENS)[number];
export type Offer = (typeof OFFERS)[number];

export const isScreen = (name: string): name is Screen => (SCREENS as readonly string[]).includes(name);
export const isItem = (name: string): name is ItemKey => ITEMS.some(({ key }) => key === name);
export const isOffer = (name: string): name is Offer => (OFFERS as readonly string[]).includes(name);

const itemsOf = (level: string): ItemKey[] =>
  ITEMS.filter((item) => item.level === level).map(({ key }) => key);

/** Which level an offer opens; the last one also asks for her own words. */
const OPENS = { 'more-organised': 'organised', 'more-driven': 'driven', 'more-value': 'value' } as const;

/**
 * The screens of this draft, in order. What she did not agree to is not in it, so that 'back' is the one before.
 * @param route only a device can have a reply box; a card has no way to read one
 */
export const pathOf = (draft: Draft, route: 'device' | 'card'): Screen[] => {
  const path: Screen[] = ['who', 'professions', ...itemsOf('friendly'), 'again'];
  for (const offer of OFFERS) {
    path.push(offer);
    if (!agreed(draft, offer)) return [...path, 'send'];
    path.push(...itemsOf(OPENS[offer]));
  }
  path.push('good', 'better');
  if (draft.good !== '' || draft.better !== '')
    path.push('recognise', ...(route === 'device' ? (['reply'] as const) : []));
  return [...path, 'send'];
};

const agreed = (draft: Draft, offer: Offer): boolean =>
  LEVELS.indexOf(draft.until) >= LEVELS.indexOf(OPENS[offer]);

/** What saying yes or no to an offer makes of the draft. */
export const afterOffer = (draft: Draft, offer: Offer, yes: boolean): Draft => ({
  ...draft,
  until: yes ? OPENS[offer] : (LEVELS[LEVELS.indexOf(OPENS[offer]) - 1] ?? 'friendly'),
});

/** @returns undefined at the end, or for a screen that is not on the way */
export const screenAfter = (screen: Screen, draft: Draft, route: 'device' | 'card'): Screen | undefined => {
  const path = pathOf(draft, route);
  const at = path.indexOf(screen);
  return at < 0 ? undefined : path[at + 1];
};
export const screenBefore = (screen: Screen, draft: Draft, route: 'device' | 'card'): Screen | undefined => {
  const path = pathOf(draft, route);
  return path[path.indexOf(screen) - 1];
};

/** 'Question 2 of 5': counted within the part she agreed to, never over what is only offered. */
export const placeOf = (screen: Screen): { nth: number; of: number } | undefined => {
  const parts: Screen[][] = [
    [...itemsOf('friendly'), 'again'],
    itemsOf('organised'),
    itemsOf('driven'),
    [...itemsOf('value'), 'good', 'better'],
  ];
  const part = parts.find((one) => one.includes(screen));
  return part && { nth: part.indexOf(screen) + 1, of: part.length };
};
