import type { Route } from '../../platform/http/visit.ts';
import { cardsRoutes } from './cards.routes.tsx';
import { mineRoutes } from './mine.routes.tsx';
import { quartersRoutes } from './quarters.routes.tsx';

export { askByLot } from './ask-by-lot.ts';
export { type Attesting, askCollector } from './ask-collector.ts';
export { CardsWait } from './cards-wait.tsx';
export { claimRight } from './claim-right.ts';
export { type Confirmed, confirmedIn } from './confirmed.ts';
export { countCardWishes } from './count-wishes.ts';
export { expectedIn } from './expected.sql.ts';
export { giveRightsNow } from './give-rights-now.ts';
export { judgeableIn } from './judgeable.sql.ts';
export { keepQuarters } from './keep-quarters.ts';
export { knowCollector, knownCollector } from './known-collector.ts';
export { attestQuarter, beginQuarter, issueMany } from './many-rights.ts';
export { AskedByCouncil, OpenRightCard } from './open-right-card.tsx';
export { countAsked, countOpen } from './open-rights.ts';
export { givesCards, mayJudge } from './policy.ts';
export { lastDayText, monthsOf, quarterName } from './quarter-text.ts';
export { bucketsOf, quartersOf } from './quarters.sql.ts';
export { servicesIn, servicesOf } from './services.ts';
export { shareTaken, showShare } from './take-share.ts';
export type { Right } from './verdict.ts';
export { verdictJobs } from './verdicts.jobs.ts';
/** Uw oordeel, cards, the quarters of an organisation, its client council. */
export const routes: Route[] = [...mineRoutes, ...cardsRoutes, ...quartersRoutes];
