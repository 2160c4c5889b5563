import type { Route } from '../../platform/http/visit.ts';
import { demoAnswerRoutes } from './demo-answer.routes.ts';
import { fileRoutes } from './file.routes.ts';
import { inboxRoutes } from './inbox.routes.tsx';
import { wholeMailRoutes } from './whole-mail.routes.tsx';

export type { OpenBox } from './fetch-mail.ts';
export { forgetMailJob, type MailReading, readMail } from './inbox.jobs.ts';

export const routes: Route[] = [...inboxRoutes, ...fileRoutes, ...wholeMailRoutes, ...demoAnswerRoutes];
