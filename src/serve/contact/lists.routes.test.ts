import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { addEvent, setQuestionState } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { routes } from './index.ts';

let server: TestServer;
let region: Region;
before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
});
after(() => server.close());

const as = async (person: string): Promise<TestVisitor> => {
  const who = server.visitor();
  await server.signIn({ kind: 'visitor', person }, who);
  return who;
};
test('all her questions, with whose move it is; and a way to keep them', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  const { text, html } = await who.get(paths.questions());
  assert.match(text, /Mijn vragen.*U bent aan zet Hulp bij douchen Bekijk het aanbod/);
  assert.match(text, /U zit nergens aan vast\. Gesteld op 10 maart 2026/);
  assert.match(text, /Bewaar uw vraag/);
  assert.ok(html.includes(paths.question.status({ id: asked.question })));
  const actor = { kind: 'customer', person: asked.person } as const;
  await server.door.transaction(actor, (tx) =>
    addEvent(tx, { ...asked, kind: 'kept', data: { how: 'letter' } }, TUESDAY),
  );
  assert.doesNotMatch((await who.get(paths.questions())).text, /Bewaar uw vraag/);
  await server.door.transaction(actor, (tx) =>
    setQuestionState(tx, { personId: asked.person, id: asked.question }, 'resting', TUESDAY),
  );
  assert.match((await who.get(paths.questions())).text, /Klaar, gestopt of in rust Uw vraag rust/);
});

test('without a question: what will be here, and the first move', async () => {
  const { text, html } = await (await as(newId())).get(paths.questions());
  assert.match(text, /Nog geen vragen/);
  assert.ok(html.includes(`href="${paths.home()}"`));
});
