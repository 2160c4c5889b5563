import type { FriendlyItem } from './moment.ts';

/** What a team can practise, and the question in which its customers would notice it. In our own wording. */
export const THEMES = [
  { key: 'introduce', item: 'respect' },
  { key: 'names', item: 'respect' },
  { key: 'door', item: 'respect' },
  { key: 'let-finish', item: 'listened' },
  { key: 'say-back', item: 'listened' },
  { key: 'receive', item: 'welcome' },
  { key: 'phone', item: 'welcome' },
  { key: 'sit-down', item: 'gladly' },
  { key: 'anything-else', item: 'gladly' },
] as const satisfies readonly { key: string; item: FriendlyItem }[];

export type KnownTheme = (typeof THEMES)[number]['key'];
/** `own`: named by the team, with a question it picks itself. */
export type Theme = KnownTheme | 'own';

export const itemOfTheme = (theme: string): FriendlyItem | undefined =>
  THEMES.find(({ key }) => key === theme)?.item;
