import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isQuarter, REDEEM_REFUSALS, type RedeemRefusal } from '../../protocol/index.ts';
import { readKeyList } from '../keys/quarter.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { organisationForm } from '../redeem/read-redemption.rules.ts';
import { redeeming } from '../redeem/redeem.ts';

/** A redemption is 3.6 kB. */
const MOST_BYTES = 8 * 1024;

/** What a device asks, without a name, a cookie or a session. */
export const publicRoutes = (app: Hono, parts: CollectorParts): void => {
  const redeem = redeeming(parts);

  // Read by the app's page too, which lies elsewhere; nothing in it depends on who asks.
  app.get('/sleutels/:organisation/:quarter', async (c) => {
    const { organisation, quarter } = c.req.param();
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
    if (!organisationForm.safeParse(organisation).success || !isQuarter(quarter)) return c.notFound();
    const list = await parts.door.transaction(organisation, (tx) => readKeyList(tx, organisation, quarter));
    return list ? c.json({ list }) : c.notFound();
  });

  const refuse = (reason: RedeemRefusal) => [{ kind: 'refused', reason }, REDEEM_REFUSALS[reason]] as const;
  app.post(
    '/oordeel',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json(...refuse('malformed')) }),
    async (c) => {
      if (parts.limits.isOver(c)) return c.json(...refuse('too-many'));
      const redeemed = await redeem(await c.req.text());
      if (redeemed.kind === 'kept') return c.body(null, 204);
      parts.limits.refused(c);
      parts.counts.add('refused');
      return c.json(...refuse(redeemed.reason));
    },
  );
};
