import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, choose, staffOf } from '../../../test/databases/region.ts';
import { findQuestion, shareQuestion } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { asMember, openDesk } from './test-desk.sql.ts';

test('who says that there is no room no longer reads the question', async () => {
  const { server, region } = await openDesk();
  const asked = await ask(server.door, region);
  const organisation = region.provider.id;
  await server.door.transaction({ kind: 'customer', person: asked.person }, async (tx) => {
    const question = await findQuestion(tx, asked.person, asked.question);
    assert.ok(question);
    await shareQuestion(tx, question, { organisation, why: 'choice' }, server.clock());
  });
  const of = await choose(server.door, asked, region.provider, 'private', server.clock());
  const contact = await asMember(server, staffOf(region.provider, of.contactId));
  const at = paths.sharedQuestion(asked);
  assert.equal((await contact.get(at)).status, 200);
  assert.match((await contact.get(paths.work.case({ case: of.id }))).text, /Wie helpt mij douchen/);
  server.setNow(addHours(server.clock(), 1));
  await contact.post(paths.work.noRoom({ case: of.id }), { reason: 'Ons team is vol.' });
  assert.equal((await contact.get(at)).status, 404);
  assert.doesNotMatch((await contact.get(paths.shared())).text, /Hulp bij douchen/);
  assert.doesNotMatch((await contact.get(paths.work.case({ case: of.id }))).text, /Wie helpt mij douchen/);
  await server.close();
});
