import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import {
  type CollectorWorld,
  collectorWorld,
  newRight,
  START_SECRET,
  wish,
} from '../../../../test/setup/collector-world.ts';
import {
  ATTEST,
  attest,
  attestHeader,
  headAfter,
  headOf,
  NO_HEAD,
  newAttestKeys,
  type QuartersAnswer,
  type ShareAnswer,
  startHeader,
} from '../../protocol/index.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';

let world: CollectorWorld;
before(async () => {
  world = await collectorWorld({ rights: 5 });
});
after(() => world.close());

const at = (path: string) => `http://collector.test${path}`;
const post = async (path: string, body: string, authorization?: string) => {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const response = await world.app.request(at(path), { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as { reason?: string; says?: string }) };
};
describe('who may attest', () => {
  const body = () => JSON.stringify({ organisation: world.organisation, quarter: world.quarter });
  test('nobody without a signature, and no stranger', async () => {
    assert.deepEqual((await post(ATTEST.state, body())).status, 401);
    const stranger = await newAttestKeys();
    const request = { method: 'POST', path: ATTEST.state, body: body() };
    const forged = await attestHeader(world.organisation, stranger.privateKey, request);
    assert.equal((await post(ATTEST.state, body(), forged)).reason, 'wrong-signature');
    const unknown = await attestHeader(randomUUID(), stranger.privateKey, request);
    assert.equal((await post(ATTEST.state, body(), unknown)).reason, 'unknown');
  });

  test('a signature holds for its own path and body alone', async () => {
    const keys = await newAttestKeys();
    const organisation = randomUUID();
    const register = JSON.stringify({ organisation, name: 'De Merel', key: keys.publicKey });
    assert.equal((await post(ATTEST.register, register, startHeader(START_SECRET))).status, 200);
    const own = JSON.stringify({ organisation, quarter: '2026Q4' });
    const header = await attestHeader(organisation, keys.privateKey, {
      method: 'POST',
      path: ATTEST.state,
      body: own,
    });
    assert.equal((await post(ATTEST.state, own, header)).reason, 'no-such-quarter');
    assert.equal((await post(ATTEST.issue, own, header)).reason, 'wrong-signature');
    assert.equal((await post(ATTEST.state, `${own} `, header)).reason, 'wrong-signature');
    // Signed well, but in the name of another.
    const theirs = JSON.stringify({ organisation: world.organisation, quarter: '2026Q4' });
    const inTheirName = await attestHeader(organisation, keys.privateKey, {
      method: 'POST',
      path: ATTEST.state,
      body: theirs,
    });
    assert.equal((await post(ATTEST.state, theirs, inTheirName)).reason, 'malformed');
  });

  test('registering takes the secret of this start, and never puts a key in the place of another', async () => {
    const organisation = randomUUID();
    const [first, second] = [await newAttestKeys(), await newAttestKeys()];
    const body = (key: string) => JSON.stringify({ organisation, name: 'De Lijster', key });
    assert.equal((await post(ATTEST.register, body(first.publicKey), startHeader('guess'))).status, 401);
    assert.equal((await post(ATTEST.register, body(first.publicKey), startHeader(START_SECRET))).status, 200);
    assert.equal((await post(ATTEST.register, body(first.publicKey), startHeader(START_SECRET))).status, 200);
    assert.equal(
      (await post(ATTEST.register, body(second.publicKey), startHeader(START_SECRET))).reason,
      'other-key',
    );
  });
});

describe('the keys of a quarter', () => {
  test('are sealed by their head, which stands in the public log', async () => {
    assert.equal(await headOf(world.list.lines), world.list.head);
    const lines = await world.door.transaction(world.organisation, (tx) =>
      readPublicLines(tx, world.organisation),
    );
    assert.deepEqual(lines[0]?.line, {
      index: 0,
      kind: 'keys',
      quarter: world.quarter,
      head: world.list.head,
    });
    let head = NO_HEAD;
    for (const { line, head: kept } of lines) {
      head = await headAfter(head, line);
      assert.equal(head, kept);
    }
  });

  test('come back the same when asked again, and with other buckets not at all', async () => {
    const again = await world.ask<QuartersAnswer>(ATTEST.quarters, {
      name: 'De Kwikstaart',
      buckets: [wish('zuid', 44), wish('noord', 31)],
    });
    assert.ok(again.kind === 'ok');
    assert.equal(again.answer.list.head, world.list.head);
    assert.equal(again.answer.tickets, undefined);
    const other = await world.ask(ATTEST.quarters, { name: 'De Kwikstaart', buckets: [wish('noord')] });
    assert.equal(other.kind === 'refused' && other.reason, 'other-buckets');
  });

  test('are no more than one for each twenty customers', async () => {
    const small = await world.ask(ATTEST.quarters, {
      quarter: '2027Q1',
      name: 'De Kwikstaart',
      buckets: [wish('een', 20), wish('twee', 19)],
    });
    assert.equal(small.kind === 'refused' && small.reason, 'too-many-buckets');
  });

  test('can be changed by nobody who has only the login', async () => {
    const client = new pg.Client({ connectionString: world.appUrl });
    await client.connect();
    const owner = `organisation_id = '${world.organisation}'`;
    await client.query("select app.enter($1, null, 'job', null)", [world.organisation]);
    for (const sql of [
      `update key_list set head = 'x' where ${owner}`,
      `delete from key_list where ${owner}`,
      `update bucket set spki = 'x' where ${owner}`,
      `delete from bucket where ${owner}`,
      `update public_line set body = 'x' where ${owner}`,
      `delete from public_line where ${owner}`,
      `delete from issued_right where ${owner}`,
      `delete from redemption where ${owner}`,
      `update redemption set prepared = null where ${owner}`,
    ])
      await assert.rejects(client.query(sql), { code: '42501' }, sql);
    await client.end();
  });

  test('two requests at once make one list', async () => {
    const buckets = [wish('noord'), wish('zuid')];
    const asked = await Promise.all(
      [1, 2, 3].map(() =>
        world.ask<QuartersAnswer>(ATTEST.quarters, { quarter: '2027Q2', name: 'De Kwikstaart', buckets }),
      ),
    );
    const heads = asked.map((one) => one.kind === 'ok' && one.answer.list.head);
    assert.equal(new Set(heads).size, 1);
  });
});

describe('the shares', () => {
  test('are handed out by ticket until they are received, and rights only after that', async () => {
    const quarter = '2027Q1';
    const asked = await world.ask<QuartersAnswer>(ATTEST.quarters, {
      quarter,
      name: 'De Kwikstaart',
      buckets: [wish('alles', 60)],
    });
    assert.ok(asked.kind === 'ok' && asked.answer.tickets?.council && asked.answer.tickets.organisation);
    const { council, organisation } = asked.answer.tickets;
    const share = (holder: string, ticket: string) =>
      world.ask<ShareAnswer>(ATTEST.share, { quarter, holder, ticket });
    const first = await share('council', council);
    assert.deepEqual(await share('council', council), first);
    const wrong = await share('council', organisation);
    assert.equal(wrong.kind === 'refused' && wrong.reason, 'wrong-ticket');

    const declared = [{ bucket: 'alles', deliveries: 9, rights: 9 }];
    await world.ask(ATTEST.declared, { quarter, buckets: declared });
    const wants = [
      { bucket: 'alles', right: newRight(), blinded: Buffer.alloc(256, 1).toString('base64url') },
    ];
    const early = await world.ask(ATTEST.issue, { quarter, wants });
    assert.equal(early.kind === 'refused' && early.reason, 'shares-not-received');
    await world.ask(ATTEST.sharesReceived, { quarter, who: ['council'] });
    const gone = await share('council', council);
    assert.equal(gone.kind === 'refused' && gone.reason, 'share-gone');
    await world.ask(ATTEST.sharesReceived, { quarter, who: ['organisation'] });
    assert.equal((await world.ask(ATTEST.issue, { quarter, wants })).kind, 'ok');

    const file = join(world.keysDir, world.organisation, `${quarter}.json`);
    assert.equal(statSync(file).mode & 0o077, 0);
    assert.ok(first.kind === 'ok' && !readFileSync(file, 'utf8').includes(first.answer.share));
  });
});

test('apart from the app: no ticket of the council for it, and only the collector hands that share out', async () => {
  const site = world.parts.site;
  site.beside = false;
  try {
    const quarter = '2027Q3';
    const asked = await world.ask<QuartersAnswer>(ATTEST.quarters, {
      ...{ quarter, name: 'De Kwikstaart', buckets: [wish('alles', 60)] },
    });
    assert.ok(asked.kind === 'ok');
    assert.deepEqual(Object.keys(asked.answer.tickets ?? {}), ['organisation']);
    assert.deepEqual(asked.answer.waiting, ['organisation', 'council']);
    // Not even with the ticket itself, and the app can't have it forgotten either.
    const ticket = asked.answer.tickets?.organisation ?? '';
    for (const [path, body] of [
      [ATTEST.share, { holder: 'council', ticket }],
      [ATTEST.sharesReceived, { who: ['organisation', 'council'] }],
    ] as const) {
      const refused = await world.ask(path, { quarter, ...body });
      assert.equal(refused.kind === 'refused' && refused.reason, 'not-through-app');
    }
    assert.ok(world.parts.keys.read(world.organisation, quarter)?.waiting.council, 'it still lies there');
  } finally {
    site.beside = true;
  }
});

test('the list is read by anyone, from anywhere; a verdict is sent from its own page alone', async () => {
  const list = await world.app.request(at(`/sleutels/${world.organisation}/${world.quarter}`));
  assert.deepEqual(await list.json(), { list: world.list });
  assert.equal(list.headers.get('access-control-allow-origin'), '*');
  const none = await world.app.request(at(`/sleutels/${randomUUID()}/2026Q4`));
  assert.equal(none.status, 404);
  const sent = await world.app.request(at('/oordeel'), { method: 'POST', body: '{}' });
  assert.equal(sent.headers.get('access-control-allow-origin'), null);
  assert.match(sent.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal(sent.headers.get('set-cookie'), null);
});

test('attest throws when the collector is away, so that it is asked again', async () => {
  const away = { attest: 'http://127.0.0.1:1', fetch, organisation: world.organisation };
  const { privateKey } = await newAttestKeys();
  await assert.rejects(attest({ ...away, privateKey }, ATTEST.state, {}));
});
