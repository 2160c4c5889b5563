import { timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fullDay } from '../../../platform/language/dates.ts';
import { closesOn, isQuarter, type PublicLine } from '../../protocol/index.ts';
import { fullSet } from '../export/full-set.ts';
import { linesBody } from '../export/lines-body.ts';
import { sameOriginOnly, siteOf } from '../http/page-site.ts';
import { frameFrom, type PageFrame } from '../pages/index.ts';
import type { CollectorParts } from '../parts.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import { councilHashOf } from '../shares/split-key.ts';
import { bringShare } from './bring-share.ts';
import { allQuarters } from './jobs.ts';
import { openedPage } from './opened.page.tsx';
import { readResult } from './opened.sql.ts';
import { openingFormPage, openingListPage, openingWaitPage, openingWords } from './opening.page.tsx';
import { countRedemptions } from './redemptions.sql.ts';

const MOST_BYTES = 16 * 1024;
/** An opening of some thousands is over by then: who brought the share sees the end at once. */
const WAIT_MS = 4_000;
const AGAIN_SECONDS = 5;

type OneQuarter = Awaited<ReturnType<typeof allQuarters>>[number];

/**
 * Council and organisation bring their share here. There is no sign-in: who holds a share may use it. It is looked at in
 * memory and kept nowhere; a machine that stops in between has to be brought it once more.
 */
export const openingRoutes = (app: Hono, parts: CollectorParts): void => {
  const { door, keys, limits, log } = parts;
  const site = siteOf(parts);
  const underWay = new Map<string, 'busy' | 'failed'>();

  const frameOf = (c: Context, from: { get(name: string): string | File | null }): PageFrame => {
    c.header('cache-control', 'no-store');
    return frameFrom(from, site, new URL(c.req.url).pathname);
  };
  const find = async (c: Context): Promise<OneQuarter | undefined> => {
    const { organisation, quarter } = c.req.param();
    return (await allQuarters(parts)).find(
      (one) => one.organisation === organisation && one.quarter === quarter,
    );
  };
  const keyOf = ({ organisation, quarter }: OneQuarter): string => `${organisation} ${quarter}`;
  const redeemedIn = async (one: OneQuarter): Promise<number> => {
    const counts = await door.transaction(one.organisation, (tx) => countRedemptions(tx, one));
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  };
  const form = async (
    one: OneQuarter,
    frame: PageFrame,
    typed = { share: '', other: '' },
    errors: { field: string; text: string }[] = [],
  ) =>
    openingFormPage(frame, {
      ...one,
      redeemed: await redeemedIn(one),
      lost: keys.read(one.organisation, one.quarter)?.share === undefined,
      failed: underWay.get(keyOf(one)) === 'failed',
      typed,
      errors,
    });
  const opened = async (
    one: OneQuarter,
    frame: PageFrame,
    typed = '',
    errors: { field: string; text: string }[] = [],
  ) => {
    const { line, result } = await door.transaction(one.organisation, async (tx) => ({
      line: (await readPublicLines(tx, one.organisation)).map(({ line }) => line).find(isOpened(one.quarter)),
      result: await readResult(tx, one),
    }));
    const council = result?.council_hash != null;
    return openedPage(frame, {
      ...one,
      opened: line?.opened ?? 0,
      spoiled: line?.spoiled ?? 0,
      council,
      typed,
      errors,
    });
  };

  app.get('/openen', async (c) => {
    if (limits.asksTooMuch(c))
      return c.text('Too many requests: try again in a minute.', 429, { 'retry-after': '60' });
    const frame = frameOf(c, new URL(c.req.url).searchParams);
    return c.html(openingListPage(frame, await allQuarters(parts)));
  });

  app.get('/openen/:organisation/:quarter', async (c) => {
    const one = await find(c);
    if (!one) return c.notFound();
    const frame = frameOf(c, new URL(c.req.url).searchParams);
    if (one.state === 'running')
      return c.html(openingWaitPage(frame, one, fullDay(closesOn(one.quarter), frame.language)));
    if (underWay.get(keyOf(one)) === 'busy') {
      c.header('refresh', String(AGAIN_SECONDS));
      return c.html(openingWaitPage(frame, one));
    }
    return c.html(one.state === 'closed' ? await form(one, frame) : await opened(one, frame));
  });

  const limit = bodyLimit({ maxSize: MOST_BYTES });
  app.post('/openen/:organisation/:quarter', limit, sameOriginOnly(parts), async (c) => {
    const one = await find(c);
    if (!one || !isQuarter(one.quarter)) return c.notFound();
    const fields = await c.req.formData().catch(() => new FormData());
    const frame = frameOf(c, fields);
    const back = () => c.redirect(`${new URL(c.req.url).pathname}${queryOf(fields)}`, 303);
    if (one.state !== 'closed' || underWay.get(keyOf(one)) === 'busy') return back();
    const typed = { share: textOf(fields, 'share'), other: textOf(fields, 'other') };
    const w = openingWords[frame.language].wrong;
    if (limits.isOver(c)) return c.html(await form(one, frame, typed), 429);
    const brought = await bringShare(parts, one.organisation, one.quarter, typed.share, typed.other);
    if (brought.kind === 'no-such-quarter') return c.notFound();
    if (brought.kind === 'refused') {
      limits.refused(c);
      const errors = [{ field: brought.field, text: w[brought.reason] }];
      return c.html(await form(one, frame, typed, errors), 422);
    }
    underWay.set(keyOf(one), 'busy');
    const work = brought.open().then(
      () => void underWay.delete(keyOf(one)),
      (error) => {
        underWay.set(keyOf(one), 'failed');
        log.error({ err: error }, 'an opening failed; nothing of it was kept');
      },
    );
    await Promise.race([work, new Promise((resolve) => setTimeout(resolve, WAIT_MS).unref())]);
    return back();
  });

  app.post('/openen/:organisation/:quarter/volledig', limit, sameOriginOnly(parts), async (c) => {
    const one = await find(c);
    const result = one && (await door.transaction(one.organisation, (tx) => readResult(tx, one)));
    if (!one || result?.council_hash == null) return c.notFound();
    const fields = await c.req.formData().catch(() => new FormData());
    const typed = textOf(fields, 'share');
    const hash = councilHashOf(typed);
    if (limits.isOver(c) || !hash || !timingSafeEqual(hash, result.council_hash)) {
      limits.refused(c);
      const frame = frameOf(c, fields);
      const text = openingWords[frame.language].wrong['no-council'];
      return c.html(await opened(one, frame, typed, [{ field: 'share', text }]), 422);
    }
    c.header('cache-control', 'no-store');
    c.header('content-type', 'application/jsonl; charset=utf-8');
    c.header('content-disposition', `attachment; filename="oordelen-raad-${one.quarter}.jsonl"`);
    const lines = fullSet(door, one.organisation, one.quarter);
    return c.body(linesBody(lines));
  });
};

const isOpened =
  (quarter: string) =>
  (line: PublicLine): line is Extract<PublicLine, { kind: 'opened' }> =>
    line.kind === 'opened' && line.quarter === quarter;
const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
/** Language and letters go along; the share never does. */
const queryOf = (form: FormData): string => {
  const kept = ['taal', 'letters'].flatMap((name) =>
    textOf(form, name) ? [[name, textOf(form, name)]] : [],
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
};
