import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

/** How she wants to be helped: of who told it, and of who told nothing yet. */
export const profileStops = (as: string, fresh: string): Stop[] => {
  const { profile } = paths;
  const parts = [profile.naming, profile.reaching, profile.senses, profile.matters, profile.present];
  return [
    ...[profile.one, profile.share, ...parts].map((of) => ({ as, of, at: of() })),
    ...[profile.one, profile.share].map((of) => ({ as: fresh, of, at: of() })),
    { as, of: profile.unshare, at: profile.unshare(), to: profile.share() },
    { as, of: profile.clear, at: profile.clear(), to: profile.one() },
  ];
};
