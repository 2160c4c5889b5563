import type { Route } from '../../platform/http/visit.ts';
import type { Language } from '../../platform/language/language.ts';
import { complimentRoutes } from './feedback.routes.tsx';
import { momentRoutes } from './moments/moments.routes.ts';
import { FreshCompliments as Fresh } from './received.page.tsx';
import { treatmentRoutes } from './treatment/treatment.routes.ts';
import { words } from './words.ts';

export { countUnseen, lately } from './compliments.sql.ts';
export { closeMoment } from './moments/close-moment.ts';
export type { Moment } from './moments/moment.ts';
export { momentsOfMember } from './moments/moments.sql.ts';
export { OurMoments } from './moments/moments-today.tsx';
export { startMoment, type Wanted } from './moments/start-moment.ts';
export const FreshCompliments = ({ n, language }: { n: number; language: Language }) =>
  Fresh({ n, w: words[language] });
/** Compliments, how customers were treated, and what a team takes on because of it. */
export const routes: Route[] = [...complimentRoutes, ...treatmentRoutes, ...momentRoutes];
