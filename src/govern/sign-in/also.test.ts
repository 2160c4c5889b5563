import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { emptyNeed } from '../../../test/setup/example-offer.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { createPerson } from '../../ask/people/index.ts';
import { routes as asking } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { makePrintedCode } from '../../platform/auth/codes.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { routes as contact } from '../../serve/contact/index.ts';
import { routes as privacy } from '../privacy/index.ts';
import { routes } from './index.ts';
import { takeName } from './sign-in.sql.ts';

let server: TestServer;
before(async () => {
  server = await testServer([...routes, ...contact, ...asking, ...privacy]);
});
after(() => server.close());

type Asked = { person: string; question: string };

/** A person with one question, of the family of persons alone. */
const someone = async (name: string, text: string): Promise<Asked> => {
  const asked = { person: newId(), question: newId() };
  const now = server.clock();
  await server.door.transaction({ kind: 'customer', person: asked.person }, async (tx) => {
    await createPerson(tx, { id: asked.person, name, sharedWith: [] }, now);
    await tx
      .insertInto('question')
      .values({
        person_id: asked.person,
        id: asked.question,
        text,
        title: text,
        for_whom: 'self',
        need: JSON.stringify({ ...emptyNeed, topic: text }),
        state: 'asked',
        channel: 'web',
        asked_at: now,
        changed_at: now,
        shared_with: [],
      })
      .execute();
  });
  return asked;
};
const signedIn = async ({ person }: Asked) => {
  const visitor = server.visitor();
  await server.signIn({ kind: 'person', person }, visitor);
  return visitor;
};
const printed = ({ person }: Asked) =>
  server.door.transaction({ kind: 'customer', person }, (tx) => makePrintedCode(tx, person, server.clock()));
const status = (of: Asked) => paths.question.status({ id: of.question });

test('by the code on paper she is both: one list, one page for each question; and apart again', async () => {
  const web = await someone('Truus Jansen', 'Hulp bij het koken');
  const desk = await someone('T. Jansen', 'Iemand om mee te wandelen');
  const stranger = await someone('Kees Bakker', 'Een plek om te wonen');
  const her = await signedIn(web);
  assert.equal((await her.get(status(desk))).status, 404);
  const { code } = await printed(desk);
  const done = await her.post(paths.mine.also(), { code });
  assert.equal(done.location, paths.mine.also({ gelukt: 'samen' }));
  const page = await her.get(done.location ?? '');
  assert.match(page.text, /T\. Jansen: 1 vraag/);
  const list = await her.get(paths.questions());
  assert.match(list.text, /koken/);
  assert.match(list.text, /wandelen/);
  assert.doesNotMatch(list.text, /wonen/);
  assert.equal((await her.get(status(desk))).status, 200);
  assert.equal((await her.get(status(web))).status, 200);
  assert.equal((await her.get(status(stranger))).status, 404);

  // From the other side too, by a session that begins later.
  const other = await signedIn(desk);
  assert.equal((await other.get(status(web))).status, 200);

  const apart = await her.post(paths.mine.apart(), { wie: desk.person });
  assert.equal(apart.location, paths.mine.also({ gelukt: 'apart' }));
  assert.equal((await her.get(status(desk))).status, 404, 'at once');
  assert.equal((await other.get(status(web))).status, 404, 'for both');
  assert.doesNotMatch((await her.get(paths.questions())).text, /wandelen/);
});

test('by a code to another address of hers; an address of nobody joins nothing', async () => {
  const web = await someone('Ans', 'Hulp in huis');
  const mail = await someone('Ans ook', 'Vervoer naar het ziekenhuis');
  await server.door.transaction({ kind: 'customer', person: mail.person }, (tx) =>
    takeName(tx, 'ans@voorbeeld.example', mail.person, server.clock()),
  );
  const her = await signedIn(web);
  const codeFor = async (email: string) => {
    const asked = await her.post(paths.mine.alsoMail(), { email });
    const bij = new URL(asked.location ?? '', 'http://x').searchParams.get('bij') ?? '';
    const [sent] = await server.door.transaction({ kind: 'job', name: 'mail' }, (tx) =>
      tx
        .selectFrom('mail')
        .select('body')
        .where('recipient', '=', email)
        .where('kind', '=', 'code')
        .orderBy('created_at', 'desc')
        .execute(),
    );
    const code = /(\d{3} ?\d{3}(?: ?\d{3})?)/.exec(sent?.body ?? '')?.[1] ?? '';
    return { bij, code };
  };
  const nobody = await codeFor('niemand@voorbeeld.example');
  const refused = await her.post(paths.mine.alsoCode(), nobody);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /horen geen andere vragen/);
  const right = await codeFor('ans@voorbeeld.example');
  const wrong = await her.post(paths.mine.alsoCode(), { ...right, code: '000000' });
  assert.match(wrong.text, /klopt niet/);
  assert.equal((await her.get(status(mail))).status, 404);
  const done = await her.post(paths.mine.alsoCode(), right);
  assert.equal(done.location, paths.mine.also({ gelukt: 'samen' }));
  assert.equal((await her.get(status(mail))).status, 200);

  const file = await her.get(paths.mine.file({ vorm: 'json' }));
  assert.match(file.html, /Hulp in huis/);
  assert.match(file.html, /Vervoer naar het ziekenhuis/);
  const erased = await her.post(paths.mine.erase(), { zeker: 'on' });
  assert.match(erased.location ?? '', /gewist/);
  for (const { person } of [web, mail]) {
    const left = await server.door.transaction({ kind: 'customer', person }, async (tx) => [
      ...(await tx.selectFrom('question').select('id').where('person_id', '=', person).execute()),
      ...(await tx.selectFrom('person_alias').select('id').where('person_id', '=', person).execute()),
    ]);
    assert.deepEqual(left, []);
  }
});

test('one side alone opens nothing, whoever wrote it', async () => {
  const [one, two] = [await someone('Een', 'Vraag een'), await someone('Twee', 'Vraag twee')];
  await server.door.transaction({ kind: 'customer', person: one.person }, (tx) =>
    tx
      .insertInto('person_alias')
      .values({
        person_id: one.person,
        id: newId(),
        also_person_id: two.person,
        proof: 'letter',
        proven_at: server.clock(),
        ended_at: null,
      })
      .execute(),
  );
  const her = await signedIn(one);
  assert.equal((await her.get(status(two))).status, 404);
  assert.doesNotMatch((await her.get(paths.questions())).text, /Vraag twee/);
});

test('her own code, a wrong code and a guess are refused beside the field', async () => {
  const one = await someone('Alleen', 'Vraag alleen');
  const her = await signedIn(one);
  const { code } = await printed(one);
  assert.match((await her.post(paths.mine.also(), { code })).text, /van uzelf/);
  assert.match((await her.post(paths.mine.also(), { code: 'ACDE-FGHJ-KMNP' })).text, /kennen we niet/);
  assert.match((await her.post(paths.mine.also(), { code: 'x' })).text, /twaalf letters/);
});
