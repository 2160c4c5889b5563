import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import { testServer } from '../../../test/setup/test-server.ts';
import { anyPerson, everyone, policy } from './policy.ts';
import { get, post, type Route } from './visit.ts';

const page =
  (text: string): Route['handle'] =>
  (visit) =>
    visit.page({ title: text, body: h('p', null, text) });
let made = 0;
const routes: Route[] = [
  get({ pattern: '/open' }, everyone, 'nobody', page('open')),
  get({ pattern: '/own' }, anyPerson, 'nobody', page('own')),
  get({ pattern: '/forgets' }, everyone, 'person', page('forgets')),
  get({ pattern: '/breaks' }, everyone, 'nobody', () => {
    throw new Error('secret detail');
  }),
  post({ pattern: '/change' }, everyone, 'nobody', page('changed')),
  get(
    { pattern: '/nobody' },
    policy('x', 'Niemand.', 'Nobody.', () => false),
    'nobody',
    page('nobody'),
  ),
  {
    ...get({ pattern: '/alike' }, everyone, 'nobody', (visit) => {
      made += 1;
      return visit.page({ title: 'alike', body: h('p', null, String(visit.signedIn)) });
    }),
    alike: true,
  },
];
const ORIGIN = 'http://test.example';

test('each answer carries the headers that keep a page what we sent', async () => {
  await using server = await testServer(routes);
  const answer = await server.app.request(`${ORIGIN}/open`);
  const policyText = answer.headers.get('content-security-policy') ?? '';
  assert.match(policyText, /default-src 'none'/);
  assert.doesNotMatch(policyText, /unsafe|\*|https?:/);
  for (const name of ['x-content-type-options', 'referrer-policy', 'cache-control'])
    assert.ok(answer.headers.get(name), name);
});

test('a form from elsewhere changes nothing', async () => {
  await using server = await testServer(routes);
  const send = (headers: Record<string, string>) =>
    server.app.request(`${ORIGIN}/change`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
      headers,
    });
  assert.equal((await send({ origin: 'https://evil.example' })).status, 403);
  assert.equal((await send({})).status, 403);
  assert.equal((await send({ 'sec-fetch-site': 'cross-site', origin: ORIGIN })).status, 403);
  assert.equal((await send({ origin: ORIGIN })).status, 200);
});

test('who may not come in is sent to sign in, or told who may', async () => {
  await using server = await testServer(routes);
  const out = await server.app.request(`${ORIGIN}/own`);
  assert.equal(out.status, 303);
  assert.match(out.headers.get('location') ?? '', /^\/aanmelden\?doel=%2Fown$/);
});

test('a route that touches a person and forgets the access log fails', async () => {
  await using server = await testServer(routes);
  assert.equal((await server.app.request(`${ORIGIN}/forgets`)).status, 500);
});

test('a bug gives a reference, never its details', async () => {
  await using server = await testServer(routes);
  const answer = await server.app.request(`${ORIGIN}/breaks`);
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.text(), /secret|Error|at /);
});

test('one address has one spelling', async () => {
  await using server = await testServer(routes);
  for (const odd of ['//open', '/open//x', '///own']) {
    const answer = await server.app.request(`${ORIGIN}${odd}`);
    assert.equal(answer.status, 308, odd);
    assert.doesNotMatch(answer.headers.get('location') ?? '', /^\/\//);
  }
});

test('a page that is alike for all is made once, and differs by cookie only', async () => {
  await using server = await testServer(routes);
  const read = async (headers: Record<string, string> = {}) =>
    (await server.app.request(`${ORIGIN}/alike`, { headers })).text();
  assert.match(await read(), /false/);
  assert.match(await read(), /false/);
  assert.equal(made, 1);
  assert.match(await read({ cookie: 'aanzet=anything' }), /true/);
  assert.equal(made, 2);
});

test('forms that are still on their way hold up nobody', { timeout: 15_000 }, async () => {
  await using server = await testServer(routes);
  const waiting: AbortController[] = [];
  const answers = Array.from({ length: 400 }, () => {
    const gone = new AbortController();
    waiting.push(gone);
    const body = new ReadableStream({
      start: (stream) => gone.signal.addEventListener('abort', () => stream.error(new Error('gone'))),
    });
    return Promise.resolve(
      server.app.request(`${ORIGIN}/change`, {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      } as RequestInit),
    );
  });
  const first = await Promise.race([server.app.request(`${ORIGIN}/open`), ...answers]);
  assert.equal(first.status, 200);
  assert.equal(await Promise.race([...answers, 'all on their way']), 'all on their way');
  for (const one of waiting) one.abort();
  await Promise.allSettled(answers);
});
