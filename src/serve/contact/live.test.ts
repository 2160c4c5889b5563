import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import type { TestVisitor } from '../../../test/setup/test-server.ts';
import { until } from '../../../test/setup/until.ts';
import { routes as signIn } from '../../govern/sign-in/index.ts';
import { paths } from '../../paths.ts';
import { type Bell, openBell } from '../../platform/live/bell.ts';
import { keepStreams, type Streams } from '../../platform/live/streams.ts';
import { createLog } from '../../platform/log/log.ts';
import { asMember, type Desk, openDesk, takeIn } from '../work/test-desk.sql.ts';
import { routes } from './index.ts';

let desk: Desk;
let bell: Bell;
let streams: Streams;
let her: TestVisitor;
let at: { question: string; case: string; person: string };
before(async () => {
  const database = await freshDatabase();
  const log = createLog('silent');
  bell = await openBell(database.appUrl, log);
  streams = keepStreams(bell, log, { every: 50 });
  desk = await openDesk([...routes, ...signIn], { database, streams });
  const { id, ...hers } = await takeIn(desk, {
    text: 'Ik zoek iemand om mee te wandelen.',
    name: 'Truus de Vries',
    phone: '06 12 34 56 78',
  });
  at = { case: id, ...hers };
  her = desk.server.visitor();
  await desk.server.signIn({ kind: 'person', person: at.person }, her);
});
after(async () => {
  streams.end();
  await bell.stop();
  await desk.server.close();
});

const listen = async (visitor: Pick<TestVisitor, 'request'>, path: string) => {
  const response = await visitor.request(path);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  const reader = response.body?.getReader();
  assert.ok(reader);
  let text = '';
  let over = false;
  const run = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      text += new TextDecoder().decode(next.value);
    over = true;
  })();
  return { news: () => text.split('event: nieuws').length - 1, over: () => over, text: () => text, run };
};
const write = (body: string) => desk.server.post(paths.work.message({ case: at.case }), { body });

test('what a colleague writes is told to her open page, and fetched with her own rights', async () => {
  const stream = await listen(her, paths.question.news({ id: at.question }));
  await write('Morgen bel ik u.');
  // Twice when the stream was still looking what it had missed: the page then fetches once more.
  await until('the news', async () => stream.news() >= 1);
  assert.doesNotMatch(stream.text(), /Morgen|[0-9a-f-]{36}/, 'that something is new, not what');
  const part = await her.get(paths.question.thread({ id: at.question }));
  assert.equal(part.status, 200);
  assert.match(part.html, /<li id="bericht-[0-9a-f-]{36}"/);
  assert.match(part.text, /Amina El Khatib, Het Loket/);
  assert.match(part.text, /Morgen bel ik u/);
  assert.doesNotMatch(part.html, /<html|<form/);
});

test('what she writes is told to the open case, and the other way round nothing twice', async () => {
  const stream = await listen(desk.server, paths.work.news({ case: at.case }));
  await her.post(paths.question.messages({ id: at.question }), { bericht: 'Dat is goed.' });
  await until('the news', async () => stream.news() >= 1);
  const part = await desk.server.get(paths.work.thread({ case: at.case }));
  assert.match(part.text, /Dat is goed/);
  const last = [...part.html.matchAll(/id="(bericht-[0-9a-f-]{36})"/g)].at(-1)?.[1] ?? '';
  const up = await listen(desk.server, paths.work.news({ case: at.case }, { laatste: last }));
  const behind = await listen(desk.server, paths.work.news({ case: at.case }, { laatste: 'bericht-x' }));
  await until('what was missed', async () => behind.news() >= 1);
  assert.equal(up.news(), 0, 'who has it all is told nothing');
});

test('a call written down in a minute stands in the thread of both', async () => {
  const done = await desk.server.post(paths.work.message({ case: at.case }), {
    hoe: 'gebeld',
    body: 'We spraken af: dinsdag om tien uur.',
  });
  assert.match(done.location ?? '', /gelukt=gesprek/);
  const hers = await her.get(paths.question.thread({ id: at.question }));
  assert.match(hers.text, /aan de telefoon We spraken af/);
  const ours = await desk.server.get(paths.work.thread({ case: at.case }));
  assert.match(ours.text, /aan de telefoon We spraken af/);
  const empty = await desk.server.post(paths.work.message({ case: at.case }), { hoe: 'gebeld', body: '' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /f-called-body-error/);
});

test("nobody listens to another's thread", async () => {
  const other = desk.server.visitor();
  const taken = await asMember(desk.server, desk.region.provider.staff.host);
  await desk.server.signIn({ kind: 'person', person: crypto.randomUUID() }, other);
  assert.equal((await other.request(paths.question.news({ id: at.question }))).status, 404);
  assert.equal((await other.request(paths.question.thread({ id: at.question }))).status, 404);
  assert.ok((await taken.request(paths.work.news({ case: at.case }))).status >= 403);
  const visitor = desk.server.visitor();
  assert.equal((await visitor.request(paths.question.news({ id: at.question }))).status, 303);
});

test('signed out, nothing more is heard, at once', async () => {
  const again = desk.server.visitor();
  await desk.server.signIn({ kind: 'person', person: at.person }, again);
  const stream = await listen(again, paths.question.news({ id: at.question }));
  await again.post(paths.signIn.out());
  await until('the end of the stream', async () => stream.over());
});
