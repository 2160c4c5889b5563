import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { buildUi } from '../../bin/build-ui.mjs';
import { ClaimRight, type ClaimRightProps } from '../../src/judge/device/index.ts';
import { ATTEST, fingerprint, fromBase64url, type IssueAnswer } from '../../src/judge/protocol/index.ts';
import { freePort } from '../../src/platform/free-port.ts';
import { mountAssets, readAssets } from '../../src/platform/http/assets.ts';
import { securityHeaders } from '../../src/platform/http/security-headers.ts';
import { serve } from '../../src/platform/http/serve.ts';
import { Heading, Layout, Page, renderPage, uiWords } from '../../src/ui/index.ts';
import { type CollectorWorld, collectorWorld, newRight } from './collector-world.ts';

export type JudgingPlace = {
  /** the collector itself, with its pages, on an origin of its own */
  collector: CollectorWorld & { origin: string };
  /** a page as the app has it: one right, that this visitor may claim; `change` alters its props for the next visits */
  app: { origin: string; change(props: Partial<ClaimRightProps>): void };
  /** what the second source says; 'the same' unless told otherwise */
  witness: { fingerprint: string | null };
  /** as if the collector, or the way to it, were away: the app answers 503 */
  away: { claims: boolean };
  [Symbol.asyncDispose](): Promise<void>;
};

/** The whole of a customer's way in a browser: a small app that attests, and the real collector. */
export const judgingPlace = async (): Promise<JudgingPlace> => {
  const assetsDir = mkdtempSync(join(tmpdir(), 'aanzet-verdict-assets-'));
  await buildUi(assetsDir);
  const [ports, appPort] = [await freePort(0, '127.0.0.1'), await freePort(0, '127.0.0.1')];
  const collectorOrigin = `http://127.0.0.1:${ports}`;
  const world = await collectorWorld({ origin: collectorOrigin, assetsDir });
  const collecting = await serve(world.app, ports);
  const witness = { fingerprint: fingerprint(fromBase64url(world.list.head)) as string | null };
  const away = { claims: false };
  const rights = new Map<string, string>();
  let props: Partial<ClaimRightProps> = {};

  const app = new Hono();
  const policy = Object.entries(securityHeaders(false));
  app.use(async (c, next) => {
    for (const [name, value] of policy) c.header(name, value);
    await next();
  });
  mountAssets(app, assetsDir);
  app.get('/oordeel/getuige', (c) => c.json({ ...witness, list: world.list }));
  app.post('/oordeel/rechten/:right', async (c) => {
    if (away.claims) return c.json({ reason: 'collector-away' }, 503);
    const form = await c.req.formData();
    const at = c.req.param('right');
    const right = rights.get(at) ?? newRight();
    rights.set(at, right);
    const blinded = String(form.get('blinded'));
    const wants = [{ bucket: 'noord', right, blinded, ...(form.get('reissue') ? { reissue: true } : {}) }];
    const issued = await world.ask<IssueAnswer>(ATTEST.issue, { wants });
    const [signed] = issued.kind === 'ok' ? issued.answer.signed : [];
    return signed?.kind === 'signed'
      ? c.json({ signature: signed.signature })
      : c.json({ reason: signed?.reason === 'already-issued' ? 'other-device' : 'refused' }, 409);
  });
  app.get('/:right', (c) => c.html(page(c.req.param('right'))));
  const serving = await serve(app, appPort);

  const page = (right: string): string => {
    const language = props.language ?? 'nl';
    const assets = readAssets(assetsDir);
    const brand = { name: 'Zorg in Lindemeer', sub: 'Aanbieders en klanten samen', phone: null, address: [] };
    const claim: ClaimRightProps = {
      language,
      right,
      organisation: world.organisation,
      quarter: world.quarter,
      bucket: 'noord',
      collector: collectorOrigin,
      claim: `/oordeel/rechten/${right}`,
      witness: '/oordeel/getuige',
      state: 'waiting',
      level: 2,
      tell: { label: 'De Kwikstaart, (0123) 45 67 89', href: 'tel:0123456789' },
      children: <p>Zonder script oordeelt u met een kaart.</p>,
      ...props,
    };
    return renderPage(
      <Layout
        lang={language}
        title="Uw oordeel"
        brand={brand}
        words={uiWords[language]}
        assets={assets}
        nav={[]}
        tool="verdict"
      >
        <Page tight>
          <Heading level={1}>Uw oordeel</Heading>
          <ClaimRight {...claim} />
        </Page>
      </Layout>,
    );
  };

  return {
    collector: { ...world, origin: collectorOrigin },
    app: {
      origin: `http://127.0.0.1:${appPort}`,
      change(next) {
        props = next;
      },
    },
    witness,
    away,
    async [Symbol.asyncDispose]() {
      await serving.close();
      await collecting.close();
      await world.close();
      rmSync(assetsDir, { recursive: true, force: true });
    },
  };
};
