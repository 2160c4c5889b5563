
export { distances } from './distances.ts';
export { type Emergency, emergencyIn } from './emergency.rules.ts';
export { EXCLUSION_REASONS, hardFit } from './hard-fit.rules.ts';
export { type Match, type MatchResult, match } from './match.ts';
export { knownTowns } from './matching.sql.ts';
export { type Need, needSchema } from './need.ts';
export { type Criterion, offerPoints, orderingScales } from './offer-points.rules.ts';
export { readPlaces } from './places.rules.ts';
export { putPlaces } from './places.sql.ts';
export { understand } from './understand.rules.ts';
