export { distances } from './distances.ts';
export { type Emergency, emergencyIn } from './emergency.rules.ts';
export type { Because, ExclusionReason, Match, MatchResult } from './match.ts';
export { match } from './match.ts';
export { type Need, needSchema } from './need.ts';
export { type Criterion, offerPoints, orderingScales } from './offer-points.rules.ts';
export { knownTowns } from './matching.sql.ts';
export { understand } from './understand.rules.ts';
