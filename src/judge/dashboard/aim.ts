import type { LevelKey, Place } from '../levels/index.ts';

/** Where a place wants to be, by when, and who sees to it. */
export type Aim = {
  id: string;
  place: Place;
  level: LevelKey;
  /** calendar days: '2026-11-22' */
  reachBy: string;
  owner: { id: string; name: string };
  plan: string | null;
  setOn: string;
  endedOn: string | null;
};
export type NewAim = Pick<Aim, 'place' | 'level' | 'reachBy' | 'plan'> & { owner: string };
