import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CollectorWorld, collectorWorld, wish } from '../../../test/setup/collector-world.ts';
import {
  ATTEST,
  answerBytes,
  fetchBytes,
  packAnswers,
  packReply,
  type ReleasedText,
  type RepliesAnswer,
  replyInfo,
  type TextsAnswer,
  toBase64url,
  unpackReply,
  type WaitingAnswer,
} from '../protocol/index.ts';
import { readCards } from './cards/cards.sql.ts';
import { printCards } from './cards/print-cards.ts';
import { recount } from './export/recount.ts';
import { closeDue } from './opening/jobs.ts';
import { type newSealingPair, sealTo } from './sealing.ts';

const ORIGIN = 'http://collector.test';
let world: CollectorWorld;
let assetsDir: string;
let codes: string[] = [];
const EC = { name: 'ECDSA', namedCurve: 'P-256' };

const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  Promise.resolve(
    world.app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    }),
  );
const get = async (path: string): Promise<string> => (await world.app.request(`${ORIGIN}${path}`)).text();
const json = (path: string, body: object): Promise<Response> =>
  Promise.resolve(world.app.request(`${ORIGIN}${path}`, { method: 'POST', body: JSON.stringify(body) }));

before(async () => {
  assetsDir = mkdtempSync(join(tmpdir(), 'aanzet-assets-'));
  const tool = { js: 'a.js' };
  const tools = { verdict: tool, 'verdict-form': tool, 'verdict-card': tool };
  writeFileSync(
    join(assetsDir, 'manifest.json'),
    JSON.stringify({ css: 'a.css', js: 'a.js', preloadFont: 'a', tools }),
  );
  writeFileSync(join(assetsDir, 'a.css'), '');
  world = await collectorWorld({
    buckets: [wish('noord'), wish('zuid')],
    rights: 40,
    assetsDir,
    origin: ORIGIN,
  });
});
after(async () => {
  await world.close();
  rmSync(assetsDir, { recursive: true, force: true });
});

const answers = (again: number, good = '', replyTo?: string) =>
  packAnswers({
    items: { respect: 'entirely', listened: 'mostly', welcome: 'entirely', gladly: 'entirely' },
    again,
    professions: [],
    by: 'self',
    version: 'full',
    good,
    better: '',
    ...(replyTo === undefined ? {} : { replyTo }),
  });
let reply: CryptoKeyPair;
let replySeal: Awaited<ReturnType<typeof newSealingPair>>;
let replyTo = '';

test('cards: at least twenty, only hashes kept, their number in public', async () => {
  const { parts, organisation, quarter } = world;
  assert.deepEqual(await printCards(parts, organisation, quarter, 'noord', 19), {
    kind: 'refused',
    reason: 'too-few',
  });
  assert.equal((await printCards(parts, organisation, quarter, 'oost', 20)).kind, 'refused');
  const printed = await printCards(parts, organisation, quarter, 'noord', 20);
  assert.ok(printed.kind === 'cards');
  codes = printed.codes;
  assert.equal(new Set(codes).size, 20);
  const place = { organisation, quarter };
  const kept = await parts.door.transaction(organisation, (tx) => readCards(tx, place, 'noord'));
  assert.deepEqual(kept, [...kept].sort(Buffer.compare));
  const log = JSON.parse(await get(`/openbaar/${organisation}/logboek.json`));
  assert.equal(log.lines.at(-1).count, 20);
  assert.equal(JSON.stringify(log).includes(codes[0] as string), false);
});

test('a card: wrong codes are explained, a good one goes once, and nothing shows its answers again', async () => {
  const [code = ''] = codes;
  const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
  for (const typed of ['', wrong, code.slice(1)])
    assert.equal((await post('/kaart', { code: typed })).status, 422);
  const first = await post('/kaart', { code: code.toLowerCase(), version: 'full' });
  assert.equal(first.status, 200);
  assert.equal(first.headers.get('cache-control'), 'no-store');
  const fields = {
    code,
    version: 'full',
    by: 'self',
    respect: 'entirely',
    again: '9',
    screen: 'send',
    doe: 'send',
  };
  const sent = await post('/kaart', fields);
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.get('location'), '/kaart/bedankt');
  const again = await post('/kaart', fields);
  assert.equal(again.status, 422);
  assert.equal((await again.text()).includes(code), false);
  const foreign = await world.app.request(`${ORIGIN}/kaart`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams(fields),
  });
  assert.equal(foreign.status, 403);
  assert.equal((await world.ask(ATTEST.cardsGiven, { bucket: 'noord', count: 1 })).kind, 'ok');
});

test('a helper on the telephone types it in: never as filled in alone, and the screen is clean afterwards', async () => {
  const page = await get('/kaart/helpen');
  assert.match(page, /Vraag geen naam/);
  assert.match(page, /name="hulp" value="1"/);
  const [, , code = ''] = codes;
  const who = await post('/kaart', { code, version: 'full', hulp: '1' });
  assert.match(who.headers.get('refresh') ?? '', /url=\/kaart\/helpen/);
  assert.match(await who.text(), /value="with-help"[^>]*checked/);
  const fields = { code, version: 'full', hulp: '1', respect: 'entirely', again: '9' };
  const sent = await post('/kaart', { ...fields, by: 'self', screen: 'send', doe: 'send' });
  assert.equal(sent.headers.get('location'), '/kaart/bedankt?hulp=1');
  const done = await world.app.request(`${ORIGIN}/kaart/bedankt?hulp=1`);
  assert.match(await done.text(), /href="\/kaart\/helpen[^"]*"[^>]*>(<span[^>]*>)?Volgende beller/);
  assert.equal((await world.ask(ATTEST.cardsGiven, { bucket: 'noord', count: 2 })).kind, 'ok');
});

test('verdicts come in, the quarter closes by the calendar, and a share opens it', async () => {
  reply = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  replyTo = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', reply.publicKey)));
  for (let at = 0; at < 11; at += 1) {
    const token = await world.token('noord');
    const packed = at === 0 ? answers(9, 'De koffie', replyTo) : answers(at % 11);
    assert.equal((await world.post(await token.redemption(1, packed))).status, 204);
  }
  const { organisation, quarter, parts, app } = world;
  const path = `/openen/${organisation}/${quarter}`;
  assert.match(await get(path), /Het sluit op 29 januari 2027/);
  const list = await get('/openen');
  assert.equal(list.match(/loopt nog/gi)?.length, 1, 'a heading says it, its lines do not say it again');
  assert.match(list, /Sluit op 29 januari 2027/);
  assert.equal((await app.request(`${ORIGIN}/openbaar/${organisation}/${quarter}.jsonl`)).status, 404);
  world.setToday('2027-01-29');
  assert.equal(await closeDue(parts), 1);
  assert.equal(await closeDue(parts), 0);
  assert.equal((await post('/kaart', { code: codes[1] as string })).status, 422, 'closed');

  const form = await get(path);
  assert.match(form, /Er zijn 13 oordelen binnen/);
  const empty = await post(path, { share: '' });
  assert.equal(empty.status, 422);
  assert.match(await empty.text(), /href="#f-share"/);
  const opened = await post(path, { share: world.shares.council.toLowerCase() });
  assert.equal(opened.status, 303);
  const done = await get(path);
  assert.match(done, /13 geteld/);
  assert.match(done, /zijn gewist/);
  assert.equal(parts.keys.read(organisation, quarter), undefined);
  const left = readdirSync(world.keysDir, { recursive: true }).map(String);
  assert.deepEqual(
    left.filter((name) => name.includes(quarter)),
    [],
    'nothing of it is left in the key folder',
  );
});

test('anybody recounts it; the council has the full set, others do not', async () => {
  const { organisation, quarter, app } = world;
  const exported = await app.request(`${ORIGIN}/openbaar/${organisation}/${quarter}.jsonl`);
  assert.equal(exported.headers.get('access-control-allow-origin'), '*');
  const lines = (await exported.text()).split('\n');
  async function* each() {
    yield* lines;
  }
  const counted = await recount(each());
  assert.deepEqual(counted.faults, []);
  assert.deepEqual([counted.verdicts, counted.cards], [11, 2]);
  const results = await app.request(`${ORIGIN}/openbaar/${organisation}/${quarter}/uitslag.json`);
  assert.equal(JSON.parse(await results.text()).participation[0].redeemed, 13);

  const path = `/openen/${organisation}/${quarter}/volledig`;
  assert.equal((await post(path, { share: `${world.shares.council.slice(0, -1)}0` })).status, 422);
  const full = (await (await post(path, { share: world.shares.council })).text()).trim().split('\n');
  assert.equal(full.filter((line) => line.includes('"score"')).length, 13);
  assert.equal(full.filter((line) => line.includes('"with-help"')).length, 1, 'the helper’s');
  assert.equal(
    full.some((line) => line.includes('De koffie')),
    true,
  );
});

test('the reply box: a question reaches who wrote, an answer the organisation, and nobody else', async () => {
  const { organisation, quarter } = world;
  const texts = await world.ask<TextsAnswer>(ATTEST.texts, {});
  assert.ok(texts.kind === 'ok');
  const [text] = texts.answer.texts as [ReleasedText];
  assert.deepEqual(
    { ...text, id: '' },
    { id: '', bucket: 'noord', kind: 'good', text: 'De koffie', replyTo },
  );
  const question = randomUUID();
  const pkcs8 = await crypto.subtle.exportKey('jwk', reply.privateKey);
  replySeal = {
    privateKey: new Uint8Array(Buffer.from(pkcs8.d ?? '', 'base64url')),
    publicKey: new Uint8Array(Buffer.from(replyTo, 'base64url')),
  };
  const sealed = await sealTo(
    replySeal.publicKey,
    replyInfo(organisation, question),
    new Uint8Array(),
    packReply('Welke koffie?'),
  );
  const asked = { text: text.id, question, sealed: toBase64url(sealed) };
  for (let at = 0; at < 2; at += 1) assert.equal((await world.ask(ATTEST.questions, asked)).kind, 'ok');
  const short = await world.ask(ATTEST.questions, { ...asked, question: randomUUID(), sealed: 'AAAA' });
  assert.ok(short.kind === 'refused' && short.reason === 'malformed');
  // Three at most; the third, sent again because its answer was lost, is still the third.
  const [second, third, fourth] = Array.from({ length: 3 }, () => ({ ...asked, question: randomUUID() }));
  for (const one of [second, third, third])
    assert.equal((await world.ask(ATTEST.questions, one!)).kind, 'ok');
  const enough = await world.ask(ATTEST.questions, fourth!);
  assert.ok(enough.kind === 'refused' && enough.reason === 'too-many-questions');
  const nobody = await world.ask(ATTEST.questions, { ...asked, text: randomUUID(), question: randomUUID() });
  assert.ok(nobody.kind === 'refused' && nobody.reason === 'no-such-text');

  const sign = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
    toBase64url(
      new Uint8Array(await crypto.subtle.sign({ ...EC, hash: 'SHA-256' }, reply.privateKey, bytes)),
    );
  const signature = await sign(fetchBytes(organisation, replyTo));
  const waiting = await json('/antwoordbus', { organisation, key: replyTo, signature });
  const { name, questions } = (await waiting.json()) as WaitingAnswer;
  assert.deepEqual([name, questions.length, questions[0]?.answered], ['De Kwikstaart', 3, false]);
  const first = questions.find((one) => one.question === question);
  const { blobText } = await openReply(first?.sealed ?? '', replyInfo(organisation, question));
  assert.equal(blobText, 'Welke koffie?');
  const stranger = await json('/antwoordbus', {
    organisation,
    key: replyTo,
    signature: await sign(new Uint8Array(3)),
  });
  assert.equal(stranger.status, 403);

  const words = 'De zwarte.';
  const given = { organisation, key: replyTo, question, text: words };
  const forged = await json('/antwoordbus/antwoord', { ...given, signature });
  assert.equal(forged.status, 403);
  const zero = 'De\u0000zwarte.';
  const unstorable = {
    ...given,
    text: zero,
    signature: await sign(await answerBytes(organisation, question, zero)),
  };
  assert.equal((await json('/antwoordbus/antwoord', unstorable)).status, 400);
  const signed = { ...given, signature: await sign(await answerBytes(organisation, question, words)) };
  assert.equal((await json('/antwoordbus/antwoord', signed)).status, 204);
  const replies = await world.ask<RepliesAnswer>(ATTEST.replies, {});
  assert.deepEqual(replies.kind === 'ok' && replies.answer.replies, [{ question, text: words }]);
  assert.ok(quarter);
});

/** As a device does it, with the library of the browser. */
const openReply = async (sealed: string, info: Uint8Array<ArrayBuffer>) => {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const bytes = new Uint8Array(Buffer.from(sealed, 'base64url'));
  const recipientKey = await suite.kem.deserializePrivateKey(replySeal.privateKey.buffer as ArrayBuffer);
  const context = await suite.createRecipientContext({ recipientKey, enc: bytes.slice(0, 65).buffer, info });
  return { blobText: unpackReply(new Uint8Array(await context.open(bytes.slice(65).buffer))) };
};
