import type { Route } from '../../platform/http/visit.ts';
import { looksRoutes } from './looks.routes.tsx';
import { questionsRoutes } from './questions.routes.tsx';
import { statusRoutes } from './status.routes.tsx';

export type { Message } from './message.ts';
export { markRead, messagesOfCase, messagesOfQuestion } from './messages.sql.ts';
export { sendMessage } from './send-message.ts';

/** The customer's side: where her question is, what was said, all her questions, who looked. */
export const routes: Route[] = [...statusRoutes, ...questionsRoutes, ...looksRoutes];
