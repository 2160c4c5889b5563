import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ATTEST,
  type AttestRefusal,
  type BucketCount,
  type CollectorPlace,
  headOf,
  isAttestedBy,
  type KeyLine,
  type KeyList,
  type Quarter,
  type QuartersRequest,
  readAttestHeader,
  type ShareHolder,
  type Want,
} from '../../src/judge/protocol/index.ts';

type Place = { organisation: string; quarter: Quarter };
type Made = {
  request: QuartersRequest;
  tickets: Map<ShareHolder, string>;
  counts: Map<string, BucketCount>;
  people?: unknown;
};

/**
 * A collector in memory that keeps the rules of the attest interface and signs nothing in earnest: for tests of the
 * app's side alone. `down` makes it hang up; `after` is called when it has kept something and has not answered yet;
 * `otherQuarter` makes it tell the keys of another one.
 */
export const fakeCollector = async () => {
  const known = new Map<string, string>();
  const quarters = new Map<string, Made>();
  const signed = new Map<string, { blinded: string; signature: string }>();
  /** what went into the public log of lots that were drawn */
  const log: Record<string, unknown>[] = [];
  const switches = { down: false, otherQuarter: false, apart: false, after: (_path: string): void => {} };

  const answers: Record<string, (body: never) => Promise<object | AttestRefusal> | object | AttestRefusal> = {
    [ATTEST.quarters]: async (request: QuartersRequest) => {
      const key = `${request.organisation}/${request.quarter}`;
      const made = quarters.get(key) ?? {
        request,
        tickets: new Map<ShareHolder, string>([
          ['organisation', 'ticket-o'],
          ['council', 'ticket-c'],
        ]),
        counts: new Map(),
      };
      if (JSON.stringify(made.request) !== JSON.stringify(request)) return 'other-buckets';
      quarters.set(key, made);
      const list = await listOf(switches.otherQuarter ? { ...request, quarter: '2019Q1' } : request);
      const { council, ...ours } = Object.fromEntries(made.tickets);
      const tickets = switches.apart || council === undefined ? ours : { ...ours, council };
      return { list, waiting: [...made.tickets.keys()], tickets };
    },
    [ATTEST.share]: ({ organisation, quarter, holder, ticket }: Record<string, string>) => {
      const made = quarters.get(`${organisation}/${quarter}`);
      if (made?.tickets.get(holder as ShareHolder) !== ticket) return 'share-gone' as AttestRefusal;
      return { share: `share of the ${holder}` };
    },
    [ATTEST.sharesReceived]: (body: { organisation: string; quarter: Quarter; who: ShareHolder[] }) => {
      const made = quarters.get(`${body.organisation}/${body.quarter}`);
      for (const one of body.who) made?.tickets.delete(one);
      return {};
    },
    [ATTEST.declared]: (body: Pick<Made, 'people'> & Place & { buckets: BucketCount[] }) => {
      const made = quarters.get(`${body.organisation}/${body.quarter}`);
      if (made) made.people = body.people;
      for (const one of body.buckets) {
        const before = made?.counts.get(one.bucket);
        if (before && before.rights > one.rights) return 'fewer-than-before';
        made?.counts.set(one.bucket, { ...empty(one.bucket), ...before, ...one });
      }
      return {};
    },
    [ATTEST.cardsGiven]: (body: {
      organisation: string;
      quarter: Quarter;
      bucket: string;
      count: number;
    }) => {
      const made = quarters.get(`${body.organisation}/${body.quarter}`);
      const before = made?.counts.get(body.bucket) ?? empty(body.bucket);
      made?.counts.set(body.bucket, { ...before, cardsGiven: body.count });
      return {};
    },
    [ATTEST.issue]: (body: { organisation: string; quarter: Quarter; wants: Want[] }) => {
      const made = quarters.get(`${body.organisation}/${body.quarter}`);
      if (!made) return 'no-such-quarter';
      if (made.tickets.size > 0) return 'shares-not-received';
      return {
        signed: body.wants.map(({ bucket, right, blinded, reissue }) => {
          const counts = made.counts.get(bucket) ?? empty(bucket);
          const before = signed.get(right);
          if (before?.blinded === blinded) return { right, kind: 'signed', signature: before.signature };
          if (before && !reissue) return { right, kind: 'refused', reason: 'already-issued' };
          if (!before && counts.issued + counts.cardsGiven >= counts.rights)
            return { right, kind: 'refused', reason: 'more-than-declared' };
          made.counts.set(bucket, {
            ...counts,
            ...(before ? { reissued: counts.reissued + 1 } : { issued: counts.issued + 1 }),
          });
          const signature = createHash('sha256').update(blinded).digest('base64url');
          signed.set(right, { blinded, signature });
          return { right, kind: 'signed', signature };
        }),
      };
    },
    [ATTEST.sample]: ({ organisation: _, ...content }: Record<string, unknown>) => {
      log.push({ kind: 'sample', ...content });
      return {};
    },
    [ATTEST.sampleTold]: ({ organisation: _, ...content }: Record<string, unknown>) => {
      log.push({ kind: 'sample-told', ...content });
      return {};
    },
    [ATTEST.state]: ({ organisation, quarter }: Record<string, string>) => {
      const made = quarters.get(`${organisation}/${quarter}`);
      if (!made) return 'no-such-quarter';
      return {
        state: 'running',
        head: '',
        waiting: [...made.tickets.keys()],
        buckets: [...made.counts.values()],
      };
    },
  };

  const server = createServer(async (request, response) => {
    if (switches.down) return void request.socket.destroy();
    let body = '';
    for await (const part of request) body += part;
    const say = (status: number, content: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    const path = request.url ?? '';
    const [, whose, about] = /^\/sleutels\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
    if (whose !== undefined) {
      const made = quarters.get(`${whose}/${about}`);
      return made ? say(200, { list: await listOf(made.request) }) : say(404, {});
    }
    const content = JSON.parse(body);
    if (path === ATTEST.register) {
      if (request.headers.authorization !== 'Aanzet-Start start') return void say(401, {});
      known.set(content.organisation, content.key);
      return void say(200, {});
    }
    const from = readAttestHeader(request.headers.authorization);
    const key = from && known.get(from.organisation);
    if (!from || !key) return void say(401, { kind: 'refused', reason: 'unknown', says: '' });
    if (!(await isAttestedBy(key, from.signature, { method: 'POST', path, body })))
      return void say(401, { kind: 'refused', reason: 'wrong-signature', says: '' });
    const answer = await answers[path]?.(content as never);
    switches.after(path);
    if (switches.down) return void request.socket.destroy();
    if (typeof answer === 'string') return void say(409, { kind: 'refused', reason: answer, says: '' });
    say(200, answer ?? {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place: CollectorPlace = { origin, attest: origin, beside: true, startSecret: 'start' };
  return {
    place,
    switches,
    log,
    peopleOf: (organisation: string, quarter: string) => quarters.get(`${organisation}/${quarter}`)?.people,
    countsOf: (organisation: string, quarter: string) => [
      ...(quarters.get(`${organisation}/${quarter}`)?.counts.values() ?? []),
    ],
    /** as if another collector began in its place */
    forget: () => known.clear(),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};
export type FakeCollector = Awaited<ReturnType<typeof fakeCollector>>;

const empty = (bucket: string): BucketCount => ({
  bucket,
  deliveries: 0,
  rights: 0,
  issued: 0,
  reissued: 0,
  cardsGiven: 0,
});

const listOf = async ({ organisation, quarter, name, buckets }: QuartersRequest): Promise<KeyList> => {
  const lines: KeyLine[] = [
    { index: 0, kind: 'quarter', organisation, quarter, name, cap: buckets.length },
    ...buckets.map(
      ({ bucket, label, expected }, at): KeyLine => ({
        index: at + 1,
        kind: 'bucket',
        bucket,
        label,
        expected,
        spki: 'key',
      }),
    ),
  ];
  return { lines, head: await headOf(lines) };
};
