import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { describePerson } from '../../ask/people/index.ts';
import { routes as questionRoutes } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { routes } from './index.ts';

let server: TestServer;
let region: Region;
before(async () => {
  const now = addHours(TUESDAY, 2);
  server = await testServer([...routes, ...questionRoutes], { database: await freshDatabase(), now });
  region = await makeRegion(server.door);
});
after(() => server.close());

const as = async ({ person }: Asked) => {
  const who = server.visitor();
  await server.signIn({ kind: 'person', person }, who);
  return who;
};

const without = async (): Promise<Asked> => {
  const asked = await ask(server.door, region);
  await server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    describePerson(tx, asked.person, { phone: null }, TUESDAY),
  );
  return asked;
};

test('who left no number is promised a message, and may leave one', async () => {
  const asked = await without();
  const who = await as(asked);
  const at = paths.question.status({ id: asked.question });
  const page = await who.get(at);
  assert.match(page.text, /host stuurt u vóór dinsdag 10 maart, 18 uur een bericht op deze pagina/);
  assert.match(page.text, /Liever gebeld worden\? Vul uw nummer in/);
  assert.doesNotMatch(page.text, /neemt ook contact met u op/);
  const keep = paths.question.keep({ id: asked.question });
  const wrong = await who.post(keep, { phone: 'thuis' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Dit is geen telefoonnummer/);
  const done = await who.post(keep, { phone: '06 12 34 56 78' });
  const after = await who.get(done.location ?? '');
  assert.match(after.text, /Uw nummer staat erbij.*host neemt ook contact met u op/);
});

test('her move has no date of ours beside it', async () => {
  const asked = await ask(server.door, region);
  const { text } = await (await as(asked)).get(paths.questions());
  assert.match(text, /U bent aan zet/);
  assert.doesNotMatch(text, /Uiterlijk|Bij /);
});

test('danger is said again on her page while nothing is chosen', async () => {
  const asked = await ask(server.door, region);
  await server.door.transaction({ kind: 'customer', person: asked.person }, async (tx) => {
    await tx
      .updateTable('question')
      .set({ text: 'Mijn man heeft pijn op de borst.' })
      .where('person_id', '=', asked.person)
      .where('id', '=', asked.question)
      .execute();
  });
  const { text } = await (await as(asked)).get(paths.question.status({ id: asked.question }));
  assert.match(text, /Bel 112/);
});
