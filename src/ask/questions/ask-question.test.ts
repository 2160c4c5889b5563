import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveDeskHost } from '../../../test/setup/desk-organisation.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { findPerson } from '../people/index.ts';
import { askQuestion } from './ask-question.ts';
import { changeText, confirmUnderstood } from './confirm-understood.ts';
import { questionEvents } from './events.sql.ts';
import { findQuestion, questionsOf } from './questions.sql.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const LATER = new Date('2026-03-10T09:05:00Z');

const asker = ({ door, site }: TestServer) => {
  const person = newId();
  const asPerson = <T>(work: Parameters<typeof door.transaction<T>>[1]) =>
    door.transaction({ kind: 'customer', person }, work);
  const ask = async (text: string, more: { isNew: boolean; follows?: string }) => {
    const asking = {
      person,
      text,
      language: 'en',
      network: person,
      deskOrganisation: site.deskOrganisation,
      ...more,
    } as const;
    const asked = await asPerson((tx) => askQuestion(tx, asking, NOW));
    return asked.kind === 'asked' ? asked.question : assert.fail(asked.kind);
  };
  return { person, asPerson, ask };
};

test('who asks becomes a person, without a name; a next question is hers too', async () => {
  await using server = await testServer([]);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  const { person, asPerson, ask } = asker(server);
  const first = await ask('Ik wil hulp bij het douchen.', { isNew: true });
  const second = await ask('En ik wil wandelen.', { isNew: false, follows: first.id });
  const found = await asPerson(async (tx) => ({
    person: await findPerson(tx, person),
    questions: await questionsOf(tx, person),
  }));
  assert.deepEqual([found.person?.name, found.person?.language], [null, 'en']);
  assert.equal(second.followsId, first.id);
  assert.deepEqual(found.questions.map(({ id }) => id).sort(), [first.id, second.id].sort());
  const other = await asker(server).ask('Ik wil iets anders.', { isNew: true, follows: first.id });
  assert.equal(other.followsId, null, 'nobody follows the question of another');
});

test('emoji and HTML are kept as they were typed, at the full length', async () => {
  await using server = await testServer([]);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  const { person, asPerson, ask } = asker(server);
  const text = `<b>hulp</b> "'; drop table question; -- ${'😢'.repeat(3900)}`;
  const { id } = await ask(text, { isNew: true });
  assert.equal((await asPerson((tx) => findQuestion(tx, person, id)))?.text, text);
});

test('confirming keeps her answers; other words ask for confirming again', async () => {
  await using server = await testServer([]);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  const { person, asPerson, ask } = asker(server);
  const question = await ask('Ik wil hulp bij het douchen.', { isNew: true });
  const need = { ...question.need, age: 82, forWhom: 'other' as const };
  const read = () => asPerson((tx) => findQuestion(tx, person, question.id));

  await asPerson((tx) =>
    confirmUnderstood(tx, question, { forWhom: 'other', forName: 'moeder', need }, LATER),
  );
  const confirmed = (await read()) ?? assert.fail();
  assert.deepEqual([confirmed.state, confirmed.forName, confirmed.need.age], ['understood', 'moeder', 82]);
  assert.deepEqual(confirmed.needConfirmedAt, LATER);

  await asPerson((tx) => changeText(tx, confirmed, confirmed.text, LATER));
  assert.equal((await read())?.state, 'understood', 'the same words change nothing');
  await asPerson((tx) => changeText(tx, confirmed, 'Ik zoek een maatje om te wandelen.', LATER));
  const changed = (await read()) ?? assert.fail();
  assert.deepEqual([changed.state, changed.needConfirmedAt, changed.need.age], ['asked', null, 82]);
  assert.equal(changed.title, 'Ik zoek een maatje om te wandelen');

  const events = await asPerson((tx) => questionEvents(tx, person, question.id));
  assert.deepEqual(
    events
      .filter(({ at }) => at.getTime() === LATER.getTime())
      .map(({ kind }) => kind)
      .sort(),
    ['changed', 'confirmed'],
  );
  assert.deepEqual(events.find(({ kind }) => kind === 'confirmed')?.data, { changed: 'forWhom age' });
});

test('more than thirty questions in ten minutes from one network wait', async () => {
  await using server = await testServer([]);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  const { asPerson, person, ask } = asker(server);
  await ask('Vraag 1', { isNew: true });
  for (let n = 2; n <= 30; n++) await ask(`Vraag ${n}`, { isNew: false });
  const asking = {
    person,
    isNew: false,
    text: 'Vraag 31',
    language: 'nl',
    network: person,
    deskOrganisation: server.site.deskOrganisation,
  } as const;
  assert.deepEqual(await asPerson((tx) => askQuestion(tx, asking, NOW)), { kind: 'too-many' });
  assert.equal((await asPerson((tx) => questionsOf(tx, person))).length, 30);
});
