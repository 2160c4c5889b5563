import type { Hono } from 'hono';
import { cardRoutes } from './cards/card.routes.ts';
import { exportRoutes } from './export/export.routes.ts';
import { openingRoutes } from './opening/opening.routes.ts';
import type { CollectorParts } from './parts.ts';
import { attestedReplyRoutes, replyRoutes } from './replies/reply.routes.ts';

/** What is public, the card's way, the opening, and the reply box. Pages only where there is a stylesheet for them. */
export const afterClosingRoutes = (app: Hono, parts: CollectorParts): void => {
  exportRoutes(app, parts);
  attestedReplyRoutes(app, parts);
  replyRoutes(app, parts);
  if (parts.assetsDir === undefined) return;
  cardRoutes(app, parts);
  openingRoutes(app, parts);
};
