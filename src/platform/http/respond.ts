import type { Context } from 'hono';
import type { Answer } from './answer.ts';
import { sendHtml } from './compressed.ts';
import { framedPolicy } from './security-headers.ts';

/** What a slice answered, as a response; @param gone makes the page for what is not there */
export const respond = (c: Context, answer: Answer, gone: () => Response): Response => {
  switch (answer.kind) {
    case 'html':
      if (answer.framed) {
        c.header('content-security-policy', framedPolicy);
        c.header('cross-origin-resource-policy', 'cross-origin');
      }
      return sendHtml(c, answer);
    case 'redirect':
      return c.redirect(answer.to, 303);
    case 'file':
      c.header('content-type', answer.type);
      if (answer.name) c.header('content-disposition', `attachment; filename="${answer.name}"`);
      return c.body(answer.body as string, (answer.status ?? 200) as 200);
    case 'stream':
      if (!answer.body) return c.body(null, answer.status);
      c.header('content-type', 'text/event-stream');
      // Else a proxy keeps what is new until there is enough of it.
      c.header('x-accel-buffering', 'no');
      return c.body(answer.body);
    case 'gone':
      return gone();
  }
};
