import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { h } from 'preact';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { until } from '../../../test/setup/until.ts';
import { addDays, addMinutes } from '../clock/clock.ts';
import { newId } from '../crypto/secrets.ts';
import { redirect } from './answer.ts';
import { path } from './path.ts';
import { everyone } from './policy.ts';
import { get, post, type Route, type Visit } from './visit.ts';

const at = {
  page: path('/vraag'),
  ask: path('/vraag/stellen'),
  two: path('/vraag/twee'),
  seen: path('/gezien'),
};
let held: Promise<void> = Promise.resolve();
let atWork = 0;
let breakAfter = false;

const note = (visit: Visit): Promise<string> =>
  visit.transaction(async (tx) => {
    atWork++;
    await held;
    const key = newId();
    await tx.insertInto('throttle').values({ key, window_start: visit.now, count: 1 }).execute();
    return key;
  });

const routes: Route[] = [
  get(at.page, everyone, 'nobody', (visit) =>
    visit.page({
      title: 'Vraag',
      body: h('div', null, h('form', { method: 'post', action: at.ask() }, h('input', { name: 'vraag' }))),
    }),
  ),
  post(at.ask, everyone, 'nobody', async (visit) => {
    if (!visit.form.typed.vraag)
      return visit.page({ title: 'Leeg', body: h('p', null, 'leeg'), hasErrors: true });
    const key = await note(visit);
    if (breakAfter) throw new Error('broken off after the work was done');
    visit.setSession(`token-${key}`, addDays(visit.now, 1));
    return redirect(`${at.seen()}?id=${key}`);
  }),
  post(at.two, everyone, 'nobody', async (visit) => {
    await note(visit);
    await note(visit);
    return redirect(at.seen());
  }),
];

let server: TestServer;
before(async () => {
  server = await testServer(routes);
});
after(() => server.close());

const formKey = async (): Promise<string> =>
  /name="eens" value="([\w-]+)"/.exec((await server.get(at.page())).html)?.[1] ?? '';
const rows = () =>
  server.door.transaction({ kind: 'visitor' }, (tx) => tx.selectFrom('throttle').selectAll().execute());
const counted = async (work: () => Promise<unknown>): Promise<number> => {
  const had = (await rows()).length;
  await work();
  return (await rows()).length - had;
};

describe('a form that is sent twice', () => {
  test('does its work once, and is answered the same, cookie and all', async () => {
    const fields = { vraag: 'Hulp bij het douchen', eens: await formKey() };
    const done = await counted(async () => {
      const first = await server.post(at.ask(), fields);
      const token = server.cookies.get('aanzet');
      server.cookies.clear();
      const second = await server.post(at.ask(), fields);
      assert.equal(first.status, 303);
      assert.deepEqual(second, first);
      assert.equal(server.cookies.get('aanzet'), token);
    });
    assert.equal(done, 1);
  });

  test('at the same moment: both are at work, one is done', async () => {
    const fields = { vraag: 'Twee keer gedrukt', eens: await formKey() };
    const done = await counted(async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      atWork = 0;
      const both = [server.post(at.ask(), fields), server.post(at.ask(), fields)];
      await until('both are at work', () => atWork === 2).finally(resolve);
      const [one, two] = await Promise.all(both);
      assert.equal(one?.status, 303);
      assert.deepEqual(one, two);
    });
    assert.equal(done, 1);
  });

  test('with other words it is another form', async () => {
    const eens = await formKey();
    const done = await counted(async () => {
      await server.post(at.ask(), { vraag: 'De ene vraag', eens });
      await server.post(at.ask(), { vraag: 'De andere vraag', eens });
    });
    assert.equal(done, 2);
  });

  test('a new page has a new key: the same words may be meant twice', async () => {
    const done = await counted(async () => {
      for (const eens of [await formKey(), await formKey()])
        await server.post(at.ask(), { vraag: 'Dag', eens });
    });
    assert.equal(done, 2);
  });

  test('what had to be put right first is looked at again', async () => {
    const eens = await formKey();
    assert.equal((await server.post(at.ask(), { vraag: '', eens })).status, 422);
    assert.equal((await server.post(at.ask(), { vraag: '', eens })).status, 422);
    assert.equal((await server.post(at.ask(), { vraag: 'Nu wel', eens })).status, 303);
  });

  test('an act in two transactions marks the first, and does both', async () => {
    const eens = await formKey();
    assert.equal(await counted(() => server.post(at.two(), { eens })), 2);
    assert.equal(await counted(() => server.post(at.two(), { eens })), 0);
  });

  test('the cookie is not given again to who finds the page open later', async () => {
    const fields = { vraag: 'Op de computer van de bibliotheek', eens: await formKey() };
    const first = await server.post(at.ask(), fields);
    server.cookies.clear();
    server.setNow(addMinutes(server.clock(), 3));
    assert.deepEqual(await server.post(at.ask(), fields), first);
    assert.equal(server.cookies.get('aanzet'), undefined);
  });
});

test('broken off after its work was done: nobody pretends, and it is done once more only when she says so', async () => {
  const fields = { vraag: 'Wat nu', eens: await formKey() };
  breakAfter = true;
  assert.equal((await server.post(at.ask(), fields)).status, 500);
  breakAfter = false;
  const done = await counted(async () => {
    const again = await server.post(at.ask(), fields);
    assert.equal(again.status, 409);
    assert.match(again.html, /came-before/);
  });
  assert.equal(done, 0);
  assert.equal(await counted(() => server.post(at.ask(), { vraag: 'Wat nu', eens: '' })), 1);
});

test('who reads the table learns nothing', async () => {
  const all = await server.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    tx.selectFrom('answered_form').selectAll().execute(),
  );
  assert.ok(all.length > 3);
  assert.doesNotMatch(JSON.stringify(all), /token|gezien|douchen/);
  const seen = await server.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('answered_form').selectAll().execute(),
  );
  assert.deepEqual(seen, []);
});
