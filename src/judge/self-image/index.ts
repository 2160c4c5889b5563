import type { Route } from '../../platform/http/visit.ts';
import { imagesRoutes } from './images.routes.ts';
import { predictRoutes } from './predict.routes.ts';
import { scanRoutes } from './scan/scan.routes.ts';

export { openSelfImages, tellSelfImages } from './open-self-images.ts';
export { type OwnImage, readSelfImage, readSelfImages } from './read-self-image.ts';
export type { ScanAnswer } from './scan/scan.ts';
export { takeScan } from './scan/take-scan.ts';
export { SealReminder } from './seal-reminder.tsx';
export { saveDraft, sealSelfImage } from './seal-self-image.ts';
export { selfImageJobs } from './self-image.jobs.ts';
export { isAsSealed, type SelfImage } from './self-image.ts';
export { type ToSeal, toSealSoon } from './to-seal-soon.ts';
export { levelShare, wholeOf } from './whole.rules.ts';
/** Zelfscan, Ons zelfbeeld, and what everyone sees of it. */
export const routes: Route[] = [...scanRoutes, ...imagesRoutes, ...predictRoutes];
