import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

/** Who looked, and signing in by one's own service; without such a service each of its doors leads back. */
export const trustStops = (customer: string, manager: string, operator: string): Stop[] => {
  const { via, manage, mine } = paths;
  return [
    { as: customer, of: mine.looks, at: mine.looks() },
    { as: manager, of: manage.log, at: manage.log() },
    { as: manager, of: manage.logPrint, at: manage.logPrint() },
    { as: manager, of: manage.logFile, at: manage.logFile(), file: true },
    { as: operator, of: via.providers, at: via.providers() },
    { as: operator, of: via.newProvider, at: via.newProvider() },
  ];
};

/** These need a service elsewhere, or a first process: walked in identity.test.ts and in test/proofs. */
export const ELSEWHERE: readonly { pattern: string }[] = [
  paths.via.start,
  paths.via.answer,
  paths.via.signOut,
  paths.via.first,
  paths.via.join,
  paths.via.provider,
  paths.ready,
  // Posted from the band on a page read under emergency access: emergency.test.ts.
  paths.work.stopEmergency,
  // Drawn only in the four weeks after a quarter: src/judge/verdicts/sample.test.ts.
  paths.verdicts.lots,
  // Never end by themselves: one-person.test.ts listens to them.
  paths.question.news,
  paths.work.news,
];
