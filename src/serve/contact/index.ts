import type { Route } from '../../platform/http/visit.ts';
import { appointmentRoutes } from './appointment.routes.ts';
import { liveRoutes } from './live.routes.tsx';
import { looksRoutes } from './looks.routes.tsx';
import { promiseRoutes } from './promise.routes.ts';
import { questionsRoutes } from './questions.routes.tsx';
import { statusRoutes } from './status.routes.tsx';
import { stepRoutes } from './step.routes.ts';
import { unhappyRoutes } from './unhappy.routes.tsx';

export { type Attached, attachMail, bodyOfMail } from './attach-mail.ts';
export { answerUnhappy } from './hear-unhappy.ts';
export { MESSAGE_LIMIT, type Message, messageAnchor } from './message.ts';
export { latestMessages, markRead, messagesOfCase, messagesOfQuestion } from './messages.sql.ts';
export { sendMessage, turnToUs } from './send-message.ts';

/** The customer's side: where her question is, what was said, all her questions, who looked. */
export const routes: Route[] = [
  ...statusRoutes,
  ...liveRoutes,
  ...questionsRoutes,
  ...looksRoutes,
  ...appointmentRoutes,
  ...promiseRoutes,
  ...stepRoutes,
  ...unhappyRoutes,
];
