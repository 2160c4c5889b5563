// One process of verdicts-killed.test.ts, to be killed: the collector, the app's side of a claim, or an opening.
import { createServer } from 'node:http';
import { openCollectorDoor } from '../../src/judge/collector/database/collector-door.ts';
import { collectorApp } from '../../src/judge/collector/http/collector-app.ts';
import { bringShare } from '../../src/judge/collector/opening/bring-share.ts';
import { closeDue, destroyOpened } from '../../src/judge/collector/opening/jobs.ts';
import { makeParts } from '../../src/judge/collector/start/make-parts.ts';
import type { Quarter } from '../../src/judge/protocol/index.ts';
import { claimRight, knowCollector } from '../../src/judge/verdicts/index.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { openDoor } from '../../src/platform/database/door.ts';
import { serve } from '../../src/platform/http/serve.ts';
import { createLog } from '../../src/platform/log/log.ts';

export type Work = {
  role: 'collector' | 'app' | 'opening';
  url: string;
  day: string;
  port: number;
  origin: string;
  keysDir: string;
  organisation: string;
  quarter: Quarter;
  share: string;
};
const work = JSON.parse(process.argv[2] ?? '{}') as Work;
const now = (): Date => new Date(`${work.day}T12:00:00Z`);

const parts = () =>
  makeParts({
    door: openCollectorDoor(work.url, { max: 4 }),
    keysDir: work.keysDir,
    clock: now,
    // What the log leaves out on purpose is told here: it is how a mistake of ours is found.
    log: Object.assign(createLog('silent'), {
      error: ({ err }: { err?: { code?: string; message: string } }) =>
        console.error(`${new Date().toISOString()} ${err?.code} ${err?.message}`),
    }),
    site: { origin: work.origin, beside: true },
    threads: 1,
    startSecret: 'of this start',
  });

const roles: Readonly<Record<Work['role'], () => Promise<void>>> = {
  async collector() {
    await serve(collectorApp(parts()), work.port);
  },
  /** What the app does when a customer's browser sends its blinded bytes, without the sign-in before it. */
  async app() {
    knowCollector({ origin: work.origin, attest: work.origin, beside: true, startSecret: 'of this start' });
    const of = {
      transactionAs: openDoor(work.url, { max: 4 }).transaction,
      keyring: keyring('k'.repeat(32)),
    };
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const { person, id, blinded } = JSON.parse(body);
      const who = { kind: 'customer', person } as const;
      const claim = { who, id, blinded, reissue: false, nameOf: async () => 'De Kwikstaart' };
      const claimed = await claimRight(of, claim, now()).catch((error: Error) => ({
        kind: 'later',
        why: error.message,
      }));
      response.end(JSON.stringify(claimed));
    });
    await new Promise<void>((listening) => server.listen(work.port, '127.0.0.1', listening));
  },
  async opening() {
    const all = parts();
    process.stdout.write('begins\n');
    await closeDue(all);
    const brought = await bringShare(all, work.organisation, work.quarter, work.share);
    // Its keys may be destroyed already: then only the destroying goes on.
    if (brought.kind === 'ready') await brought.open();
    await destroyOpened(all);
    process.stdout.write('done\n');
    process.exit(0);
  },
};
await roles[work.role]();
process.stdout.write('works\n');
