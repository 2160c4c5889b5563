import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { routes } from './index.ts';

const person = newId();
const fill = (server: TestServer): Promise<unknown> =>
  server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('demo_sign_in')
      .values([
        {
          key: 'jo',
          position: 1,
          kind: 'person',
          name: 'Jo Vis',
          role: 'Klant',
          story: 'Jo zoekt hulp.',
          person_id: person,
          organisation_id: null,
          member_id: null,
        },
        {
          key: 'amina',
          position: 2,
          kind: 'member',
          name: 'Amina',
          role: 'Gastvrouw',
          story: 'Amina ontvangt.',
          person_id: null,
          organisation_id: server.site.deskOrganisation,
          member_id: newId(),
        },
      ])
      .execute(),
  );
const askCode = (server: TestServer) => server.post(paths.signIn.start(), { email: 'jo@voorbeeld.nl' });

test('in a demo one click signs in', async () => {
  await using server = await testServer(routes, { demo: true });
  await fill(server);
  const page = await server.get(paths.signIn.demo());
  assert.match(page.text, /Klanten .*Jo Vis.* Medewerkers .*Amina/);
  const done = await server.post(paths.signIn.demoAs(), { key: 'jo' });
  assert.deepEqual([done.status, done.location], [303, paths.questions()]);
  assert.ok(server.cookies.get('aanzet'));
  assert.equal((await server.post(paths.signIn.demoAs(), { key: 'amina' })).location, paths.work.today());
  assert.equal((await server.post(paths.signIn.demoAs(), { key: 'nobody' })).status, 404);
});

test('in a demo the mailbox shows each mail, with its link as a path', async () => {
  await using server = await testServer(routes, { demo: true });
  assert.match((await server.get(paths.signIn.demoMail())).text, /Nog geen e-mail/);
  await askCode(server);
  const { html, text } = await server.get(paths.signIn.demoMail());
  assert.match(text, /Aan jo@voorbeeld\.nl/);
  assert.match(text, /Uw code is \d{6}/);
  const link = /href="(\/aanmelden\/link\?t=[^"]+)"/.exec(html)?.[1] ?? '';
  assert.match((await server.get(link)).text, /Ga verder/);
});

test('where the database is no demo, nothing of it is there, whatever the settings say', async () => {
  await using server = await testServer(routes, { demo: true });
  await fill(server);
  await askCode(server);
  // The application itself can't change it: only the owner of the database.
  const owner = new pg.Client({ connectionString: server.db.ownerUrl });
  await owner.connect();
  await owner.query(
    "begin; select app.enter(null, null, 'operator', null); update installation set demo = false; commit",
  );
  await owner.end();
  assert.equal(server.site.demo, true);
  assert.equal((await server.get(paths.signIn.demo())).status, 404);
  assert.equal((await server.get(paths.signIn.demoMail())).status, 404);
  assert.equal((await server.post(paths.signIn.demoAs(), { key: 'jo' })).status, 404);
  assert.equal(server.cookies.get('aanzet'), undefined);
});

test('nobody marks a database as demo, not even the operator', async () => {
  await using server = await testServer(routes);
  for (const actor of [{ kind: 'visitor' }, { kind: 'customer', person }, { kind: 'operator' }] as const)
    await assert.rejects(
      server.door.transaction(actor, (tx) =>
        tx.updateTable('installation').set({ demo: true }).where('id', '=', 1).execute(),
      ),
      /permission denied/,
    );
});
