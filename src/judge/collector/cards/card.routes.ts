import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sameOriginOnly, siteOf } from '../http/page-site.ts';
import {
  addressOf,
  cardDonePage,
  cardStartAt,
  cardStartPage,
  cardStep,
  frameFrom,
  type PageFrame,
} from '../pages/index.ts';
import type { CollectorParts } from '../parts.ts';
import { type FoundCard, keepCard, readCard } from './keep-card.ts';

const MOST_BYTES = 64 * 1024;

/**
 * The card's way, without a script: a code, one question a screen, and all answers so far in the form itself. Nothing
 * is kept in between; the code is looked at on every post, so that 'back' on a screen that many use shows no answers.
 */
export const cardRoutes = (app: Hono, parts: CollectorParts): void => {
  const site = siteOf(parts);
  const frameOf = (c: Context, from: { get(name: string): string | File | null }): PageFrame => {
    c.header('cache-control', 'no-store');
    return frameFrom(from, site, '/kaart');
  };
  const say = (
    c: Context,
    { html, refresh }: { html: string; refresh?: number | undefined },
    frame: PageFrame,
    status: 200 | 422 = 200,
  ) => {
    if (refresh !== undefined) c.header('refresh', `${refresh}; url=${addressOf(cardStartAt(frame), frame)}`);
    return c.html(html, status);
  };

  app.get('/kaart', (c) => {
    const frame = frameOf(c, new URL(c.req.url).searchParams);
    return say(c, { html: cardStartPage(frame) }, frame);
  });
  // For who answers the collector's telephone.
  app.get('/kaart/helpen', (c) => {
    const frame = { ...frameOf(c, new URL(c.req.url).searchParams), helper: true, path: '/kaart/helpen' };
    return say(c, { html: cardStartPage(frame) }, frame);
  });
  app.get('/kaart/bedankt', (c) => {
    const frame = frameOf(c, new URL(c.req.url).searchParams);
    return say(c, cardDonePage(frame), frame);
  });

  const limit = bodyLimit({ maxSize: MOST_BYTES });
  app.post('/kaart', limit, sameOriginOnly(parts), async (c) => {
    const form = await c.req.formData().catch(() => new FormData());
    const frame = frameOf(c, form);
    const typed = textOf(form, 'code');
    const start = (error: 'unknown' | 'used' | 'closed' | 'typing') =>
      say(c, { html: cardStartPage(frame, { code: error === 'used' ? '' : typed, error }) }, frame, 422);
    // Who tries codes is slowed down; 95 bits can't be guessed, but need not be offered.
    if (parts.limits.isOver(c)) return start('unknown');
    const found = await readCard(parts, typed);
    if (found.kind === 'refused') {
      if (found.reason === 'unknown') parts.limits.refused(c);
      return start(errorOf(found.reason));
    }
    const fields = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const step = cardStep(frame, found.code, fields);
    if (step.kind === 'page') return say(c, step, frame);
    const kept = await keepCard(parts, found, step.answers);
    if (kept !== 'kept') return start(kept);
    parts.counts.add('redeemed');
    const query = new URLSearchParams(
      [...form].flatMap(([name, value]) =>
        SHOWN.includes(name) && typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    return c.redirect(`/kaart/bedankt${query.size > 0 ? `?${query}` : ''}`, 303);
  });
};

const SHOWN = ['taal', 'letters', 'kiosk', 'hulp'];
const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const errorOf = (reason: Extract<FoundCard, { kind: 'refused' }>['reason']) =>
  reason === 'empty' ? 'typing' : reason;
