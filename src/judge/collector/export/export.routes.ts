import type { Hono } from 'hono';
import { isQuarter } from '../../protocol/index.ts';
import { readResult } from '../opening/opened.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import { organisationForm } from '../redeem/read-redemption.rules.ts';
import { exportQuarter } from './export-quarter.ts';
import { linesBody } from './lines-body.ts';

/** What is public: for everyone, from anywhere, without a name. */
export const exportRoutes = (app: Hono, { door, limits }: CollectorParts): void => {
  app.use('/openbaar/*', async (c, next) => {
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
    await next();
  });

  app.get('/openbaar/:organisation/logboek.json', async (c) => {
    const { organisation } = c.req.param();
    if (!organisationForm.safeParse(organisation).success) return c.notFound();
    const log = await door.transaction(organisation, (tx) => readPublicLines(tx, organisation));
    if (log.length === 0) return c.notFound();
    return c.json({ lines: log.map(({ line }) => line), head: log.at(-1)?.head });
  });

  /** The very text whose hash is in the log. */
  app.get('/openbaar/:organisation/:quarter/uitslag.json', async (c) => {
    const { organisation, quarter } = c.req.param();
    if (!organisationForm.safeParse(organisation).success || !isQuarter(quarter)) return c.notFound();
    const result = await door.transaction(organisation, (tx) => readResult(tx, { organisation, quarter }));
    if (!result) return c.notFound();
    c.header('content-type', 'application/json; charset=utf-8');
    return c.body(result.body);
  });

  app.get('/openbaar/:organisation/:file{20\\d\\dQ[1-4]\\.jsonl}', async (c) => {
    const { organisation, file } = c.req.param();
    const quarter = file.slice(0, 6);
    if (!organisationForm.safeParse(organisation).success || !isQuarter(quarter)) return c.notFound();
    if (limits.asksTooMuch(c))
      return c.text('Too many requests: try again in a minute.', 429, { 'retry-after': '60' });
    const lines = await exportQuarter(door, organisation, quarter);
    if (!lines) return c.notFound();
    c.header('content-type', 'application/jsonl; charset=utf-8');
    c.header('content-disposition', `attachment; filename="oordelen-${quarter}.jsonl"`);
    return c.body(linesBody(lines));
  });
};
