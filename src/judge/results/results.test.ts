import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { keepResults, publicPlace, someResults, TEXTS } from '../../../test/setup/kept-results.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { fromBase64url, replyInfo, toBase64url, unpackReply } from '../protocol/index.ts';
import { importResults } from './import-results.ts';
import { routes } from './results.routes.ts';
import { textsOf } from './texts.sql.ts';

const Q = '2025Q4';
let server: TestServer;
let region: Region;
let manager: TestVisitor;
let carer: TestVisitor;
let pair: CryptoKeyPair;

before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
  const { provider } = region;
  pair = (await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
    'deriveBits',
  ])) as CryptoKeyPair;
  const raw = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  await keepResults(server.door, { organisation: provider.id, name: 'Huize', quarter: Q }, raw);
  [manager, carer] = [server.visitor(), server.visitor()];
  await server.signIn({ ...provider.staff.manager, kind: 'member' }, manager);
  await server.signIn({ ...provider.staff.amina, kind: 'member' }, carer);
});
after(() => server.close());

describe('taking in results', () => {
  const other = () => region.other.id;

  test('what has another hash than the public log says is not kept', async () => {
    const place = await publicPlace(await someResults(other(), 'Ander', Q));
    const changed = async (path: string) => (await place(path))?.replace('"shown":false', '"shown":true ');
    const answer = await importResults(server.door.transaction, other(), changed);
    assert.deepEqual(answer, { kind: 'ok', quarters: [{ quarter: Q, kind: 'other-hash' }] });
    assert.match(
      (await server.get(paths.results.provider({ slug: await slug('other') }))).text,
      /Nog geen oordelen/,
    );
  });

  test('a log that was changed is not believed', async () => {
    const place = await publicPlace(await someResults(other(), 'Ander', Q));
    const changed = async (path: string) => (await place(path))?.replace('"opened":190', '"opened":191');
    assert.equal((await importResults(server.door.transaction, other(), changed)).kind, 'broken-log');
  });

  test('without a collector there is nothing', async () => {
    const answer = await importResults(server.door.transaction, other(), async () => undefined);
    assert.deepEqual(answer, { kind: 'nothing' });
  });

  test('twice is once', async () => {
    const place = await publicPlace(await someResults(region.provider.id, 'Huize', Q));
    const answer = await importResults(server.door.transaction, region.provider.id, place);
    assert.deepEqual(answer, { kind: 'ok', quarters: [] });
  });
});

describe('what everyone sees', () => {
  test('the conclusion first, each number with n, interval and explanation; small groups kindly', async () => {
    const at = paths.results.provider({ slug: await slug('provider') });
    const { text, html, status } = await server.get(at);
    assert.equal(status, 200);
    assert.match(text, /antwoorden klanten \d+ van de 100 keer: helemaal/);
    assert.match(text, /vermoedelijk tussen \d+ en \d+/);
    assert.match(text, /\d+ oordelen/);
    assert.match(text, /Te weinig om te tonen/);
    assert.ok(html.includes(paths.results.how()));
    assert.match(text, /2 keer gaven we een verloren recht opnieuw/);
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
  });

  test('staff read why a small team has no number, over a year neither', async () => {
    const { text } = await carer.get(paths.results.teams());
    assert.match(text, /Een team zonder getal/);
    assert.match(text, /krijgt ook over dat jaar geen getal/);
  });

  test('nobody but staff reads texts', async () => {
    assert.notEqual((await server.get(paths.results.texts({ quarter: Q }))).status, 200);
    assert.match((await carer.get(paths.results.texts({ quarter: Q }))).text, /Zij kwam altijd op tijd/);
  });
});

describe('what an organisation can do with it', () => {
  test('answer beside its results; a carer can not', async () => {
    const at = paths.results.reply({ quarter: Q });
    assert.equal((await carer.post(at, { reply: 'Wij' })).status, 403);
    assert.equal((await manager.post(at, { reply: '' })).status, 422);
    assert.equal((await manager.post(at, { reply: 'Wij plannen voortaan later.' })).status, 303);
    const { text } = await server.get(paths.results.provider({ slug: await slug('provider') }));
    assert.match(text, /Wij plannen voortaan later/);
  });

  test('ask something back, readable by that one device only, one question at a time', async () => {
    const ask = (text: string, words: string) =>
      manager.post(paths.results.askBack({ quarter: Q, text }), { [`words-${text}`]: words });
    assert.equal((await ask(TEXTS.good, 'Hoe laat dan?')).status, 422);
    assert.equal((await ask(TEXTS.better, 'Hoe laat dan?')).status, 303);
    assert.equal((await ask(TEXTS.better, 'En wie?')).status, 422);
    // A hostile device left 65 bytes that are no key: nobody can be asked, and the page says so.
    await server.door.transaction({ kind: 'job', organisation: region.provider.id, name: 't' }, (tx) =>
      tx
        .insertInto('judged_text')
        .values({
          organisation_id: region.provider.id,
          quarter: Q,
          id: NO_KEY,
          bucket: 't0',
          kind: 'good',
          body: 'Fijn',
          reply_to: 'A'.repeat(87),
        })
        .execute(),
    );
    assert.equal((await ask(NO_KEY, 'Wat dan?')).status, 422);
    const place = { organisation: region.provider.id, quarter: Q } as const;
    const rows = await server.door.transaction(
      { kind: 'job', organisation: place.organisation, name: 't' },
      (tx) =>
        tx
          .selectFrom('reply_question')
          .selectAll()
          .where('organisation_id', '=', place.organisation)
          .execute(),
    );
    const [row] = rows;
    assert.ok(row);
    const { CipherSuite, DhkemP256HkdfSha256, HkdfSha256, Aes256Gcm } = await import('@hpke/core');
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const sealed = fromBase64url(row.sealed);
    const opened = await suite.open(
      {
        recipientKey: pair.privateKey,
        enc: sealed.slice(0, 65),
        info: replyInfo(place.organisation, row.id),
      },
      sealed.slice(65),
    );
    assert.equal(unpackReply(new Uint8Array(opened)), 'Hoe laat dan?');
    const texts = await server.door.transaction(
      { kind: 'job', organisation: place.organisation, name: 't' },
      (tx) => textsOf(tx, place),
    );
    assert.equal(texts.find(({ id }) => id === TEXTS.better)?.questions[0]?.answer, null);
  });
});

const NO_KEY = '00000000-0000-4000-8000-00000000000c';
const slug = (house: 'provider' | 'other'): Promise<string> =>
  server.door.transaction({ kind: 'visitor' }, async (tx) => {
    const row = await tx
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', region[house].id)
      .executeTakeFirstOrThrow();
    return row.slug;
  });
