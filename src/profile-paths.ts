import { path } from './platform/http/path.ts';

/** How she wants to be helped: one short page a part, each can be skipped. */
export const profilePaths = {
  one: path('/mijn-profiel'),
  naming: path('/mijn-profiel/aanspreken'),
  reaching: path('/mijn-profiel/bereiken'),
  senses: path('/mijn-profiel/horen-en-zien'),
  matters: path('/mijn-profiel/belangrijk'),
  present: path('/mijn-profiel/erbij'),
  share: path('/mijn-profiel/delen'),
  unshare: path('/mijn-profiel/delen/intrekken'),
  clear: path('/mijn-profiel/leegmaken'),
} as const;
