export { distances } from './distances.ts';
export { type Emergency, emergencyIn } from './emergency.rules.ts';
export type { Because } from './because.rules.ts';
export { EXCLUSION_REASONS, type ExclusionReason, hardFit } from './hard-fit.rules.ts';
export { type Match, type MatchOptions, type MatchResult, match } from './match.ts';
export { type Need, needSchema } from './need.ts';
export { type Criterion, offerPoints, orderingScales } from './offer-points.rules.ts';
export { knownTowns } from './matching.sql.ts';
export { understand } from './understand.rules.ts';
