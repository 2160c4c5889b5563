import { paths } from '../../paths.ts';
import { worksHere } from '../../platform/http/policy.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { words } from './words.ts';

/** Where one came from: the levels, or for the client council its own page. */
export type Home = { href: string; label: string };
export const homeOf = ({ actor, language }: Pick<Visit, 'actor' | 'language'>): Home => {
  const w = words[language];
  return worksHere(actor)
    ? { href: paths.levels.home(), label: w.levelsHome }
    : { href: paths.verdicts.council(), label: w.sides.council };
};
