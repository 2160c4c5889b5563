import type { MeasureKey } from '../levels/index.ts';

/** What one can do, each on a screen that is there: the key of its words and of its address. */
export const HELPS = [
  'coaching',
  'treatment',
  'texts',
  'answers',
  'routes',
  'handover',
  'stand-in',
  'teams',
  'late',
  'processes',
  'capacity',
  'overview',
  'offers',
  'ask-back',
  'reply',
  'council',
  'self-image',
  'unhappy',
  'self-scan',
  'cards',
] as const;
export type Help = (typeof HELPS)[number];

/** What helps each measure on, the most direct first. */
export const HELPS_OF: Readonly<Record<MeasureKey, readonly [Help, Help, Help]>> = {
  friendly: ['coaching', 'treatment', 'texts'],
  'direct-help': ['answers', 'overview', 'teams'],
  'pillar-to-post': ['routes', 'handover', 'processes'],
  'one-contact': ['stand-in', 'handover', 'capacity'],
  promises: ['late', 'capacity', 'overview'],
  organised: ['texts', 'processes', 'coaching'],
  'influence-fit': ['ask-back', 'council', 'reply'],
  'closed-loop': ['reply', 'ask-back', 'unhappy'],
  'change-rate': ['texts', 'ask-back', 'council'],
  reach: ['cards', 'ask-back', 'council'],
  representative: ['cards', 'council', 'texts'],
  'open-dialogue': ['reply', 'ask-back', 'unhappy'],
  driven: ['offers', 'ask-back', 'reply'],
};

/** With too few verdicts nothing is known: what brings more of them. */
export const HELPS_FEW: readonly Help[] = ['cards', 'self-scan', 'self-image'];

/** Screens that only a manager may open; for others it is said who does it. */
export const BY_MANAGER: readonly Help[] = ['overview', 'routes', 'council', 'reply', 'self-image'];
