import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
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
const looked = ({ person, question }: Asked, purpose: string, id = newId()) =>
  server.door.transaction(region.desk.staff.host, async (tx) => {
    const { organisation, member, name } = region.desk.staff.host;
    const who = { actor: 'member', organisation_id: organisation, member_id: member, who: name };
    await tx
      .insertInto('access_log')
      .values({
        person_id: person,
        id,
        at: TUESDAY,
        action: 'R',
        ...who,
        object_type: 'question',
        object_id: question,
        purpose,
      })
      .execute();
    return id;
  });

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

test('who looked, when and why, in plain words; and the way to ask', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  const at = { id: asked.question };
  assert.match((await who.get(paths.question.looks(at))).text, /Nog niemand anders keek/);
  assert.match((await who.get(paths.question.status(at))).text, /Nog niemand anders keek naar uw vraag/);
  const look = await looked(asked, 'answer-question');
  await looked(asked, 'something-new');
  const { text } = await who.get(paths.question.looks(at));
  assert.match(
    text,
    /Dinsdag 10 maart, 10 uur host de-voordeur Bekeek: uw vraag Om uw vraag te beantwoorden Vraag waarom/,
  );
  assert.match(text, /De reden staat er niet bij/);
  assert.match((await who.get(paths.question.status(at))).text, /Eén persoon keek naar uw vraag/);
  const { html } = await who.get(paths.question.status(at, { waarom: look }));
  assert.match(
    html,
    /<textarea[^>]*>Op dinsdag 10 maart, 10 uur keek host van de-voordeur in mijn gegevens\. Waarom was dat\?</,
  );
});

test('a look at another person can’t be asked about', async () => {
  const [mine, other] = [await ask(server.door, region), await ask(server.door, region)];
  const look = await looked(other, 'contact');
  const { html } = await (await as(mine.person)).get(
    paths.question.status({ id: mine.question }, { waarom: look }),
  );
  assert.doesNotMatch(html, /Waarom was dat/);
});
