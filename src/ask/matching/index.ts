export { catalogueOf } from './catalogue.ts';
export { kmForPoints } from './coarse-places.rules.ts';
export { type Catalogue, matchQuestion } from './command/match-questions.ts';
export { readQuestions } from './command/questions-file.rules.ts';
export { emergencyIn } from './danger/emergencies-in.ts';
export type { Emergency } from './danger/emergency.rules.ts';
export { Distances, distances } from './distances.ts';
export { type Relaxation, readRelaxation, relaxed } from './explain/relaxations.rules.ts';
export { FIT } from './fit-weights.ts';
export { EXCLUSION_REASONS, hardFit } from './hard-fit.rules.ts';
export { type LayWords, layWords } from './lay-words.ts';
export { countUnknownWordsJob } from './learning/count-unknown-words.ts';
export { learningRoutes as routes } from './learning/learning.routes.tsx';
export { noteUnknownWords } from './learning/note-unknown-words.ts';
export { type Match, type MatchResult, match, type NearMiss, type Outside } from './match.ts';
export { knownTowns } from './matching.sql.ts';
export { nearAndFar } from './near-and-far.rules.ts';
export { FURTHEST_KM, type Need, needSchema } from './need.ts';
export {
  type Criterion,
  type CriterionTold,
  mostOf,
  offerPointsTold,
  orderingScales,
} from './offer-points.rules.ts';
export type { Part, Step } from './ordering-scales.ts';
export { askLocatieserver } from './pdok/ask-locatieserver.ts';
export { findPlacesJob } from './pdok/find-places.ts';
export { wishUnknownPlaces } from './pdok/note-unknown-places.ts';
export { readPlaces } from './places.rules.ts';
export { putPlaces } from './places.sql.ts';
export { understand } from './understand.rules.ts';
export {
  subjectGroups,
  subjectsNamed,
  type Understanding,
  understanding,
} from './understanding.ts';
export { CLOSENESS } from './vocabulary/closeness.rules.ts';
export { CONCEPTS } from './vocabulary/concepts.data.ts';
export { RELATIONS } from './vocabulary/relations.data.ts';
export { warmUpMatching } from './warm-up.ts';
