import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asPerson, type Family, openFamily } from '../../../test/setup/family.ts';
import { logOf } from '../../../test/setup/log-of.ts';
import { linkIn } from '../../../test/setup/sign-in-server.ts';
import type { TestVisitor } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { routes as work } from '../../serve/work/index.ts';
import { QUESTION_FIELD } from '../questions/ask-form.tsx';
import { routes as questions } from '../questions/index.ts';
import { routes as mandates } from './index.ts';

let family: Family;
let desk: TestVisitor;
before(async () => {
  family = await openFamily([...mandates, ...questions, ...work]);
  desk = await colleague(['host']);
});
after(() => family.server.close());

const colleague = async (roles: string[]): Promise<TestVisitor> => {
  const { server } = family;
  const organisation = server.site.deskOrganisation;
  const member = newId();
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: member,
        name: 'Joris Meeuwsen',
        profession: 'gastheer',
        office: 'front',
        roles,
        active: true,
        pronoun: 'hij',
        portrait: 'joris',
        created_at: server.clock(),
      })
      .execute(),
  );
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member }, visitor);
  return visitor;
};

/** A customer who asked, with the desk of this server as her contact. */
const customer = async (): Promise<string> => {
  const visitor = family.server.visitor();
  const person = newId();
  await asPerson(family.server.door, person, (tx) =>
    tx
      .insertInto('person')
      .values({
        person_id: person,
        name: 'Riet de Boer',
        language: 'nl',
        text_size: 'normal',
        scheme: 'light',
        created_at: family.server.clock(),
        shared_with: [],
      })
      .execute(),
  );
  await family.server.signIn({ kind: 'person', person }, visitor);
  await visitor.post(paths.ask(), { [QUESTION_FIELD]: 'Ik zoek hulp bij het douchen.' });
  return person;
};
const FORM = {
  ground: 'mentor',
  paper: 'Beschikking kantonrechter, 12 maart 2026',
  name: 'Mr. Van Dam',
  email: 'mentor@kantoor.example',
  scope: ['talk', 'choose', 'details'],
};
const mandatesOf = (person: string) =>
  asPerson(family.server.door, person, (tx) =>
    tx.selectFrom('mandate').selectAll().where('person_id', '=', person).execute(),
  );

test('the desk writes down a mentor from the paper it saw, and the mentor says yes by mail', async () => {
  const person = await customer();
  const at = paths.work.representatives({ person });
  assert.match((await desk.get(paths.work.customer({ person }))).html, new RegExp(at));
  const done = await desk.post(at, FORM);
  assert.equal(done.location, paths.work.representatives({ person }, { gelukt: 'opgeschreven' }), done.text);
  const [mandate] = await mandatesOf(person);
  assert.equal(mandate?.given_by, 'desk');
  assert.equal(mandate?.member_name, 'Joris Meeuwsen');
  assert.equal(mandate?.seen_document, FORM.paper);
  assert.equal(mandate?.valid_until, null);
  const log = await logOf(family.server.door, person);
  assert.ok(
    log.some(
      (one) =>
        one.actor === 'representative:desk' && one.object === 'mandate' && one.who === 'Joris Meeuwsen',
    ),
  );
  const mail = await family.server.door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').select('body').where('recipient', '=', FORM.email).executeTakeFirstOrThrow(),
  );
  const link = linkIn(mail.body);
  const mentor = family.server.visitor();
  assert.match((await mentor.get(link)).text, /Joris Meeuwsen zag het papier/);
  await mentor.post(new URL(link, 'http://x').pathname, {
    t: new URL(link, 'http://x').searchParams.get('t') ?? '',
    antwoord: 'ja',
  });
  assert.match((await desk.get(at)).text, /Spreekt als eerste: Mr\. Van Dam/);
});

test('a paper, a ground and an end are asked for', async () => {
  const person = await customer();
  const at = paths.work.representatives({ person });
  const wrong: [Record<string, string | readonly string[]>, RegExp][] = [
    [{ paper: '' }, /Schrijf op welk papier u zag/],
    [{ ground: 'child' }, /Kies wie dit voor u is/],
    [{ ground: 'proxy', until: '' }, /Kies een dag na vandaag/],
  ];
  for (const [change, error] of wrong) {
    const page = await desk.post(at, { ...FORM, ...change });
    assert.equal(page.status, 422);
    assert.match(page.text, error);
  }
  assert.deepEqual(await mandatesOf(person), []);
});

test('what the desk wrote down it ends too; what she gave herself it does not', async () => {
  const person = await customer();
  const at = paths.work.representatives({ person });
  await desk.post(at, FORM);
  const [mandate] = await mandatesOf(person);
  const given = await family.give({ person, question: '' }, await family.helper());
  assert.equal((await desk.post(at, { beeindig: given.id })).status, 404);
  assert.equal((await desk.post(at, { beeindig: mandate?.id ?? '' })).status, 303);
  const after = await mandatesOf(person);
  assert.equal(after.find(({ id }) => id === mandate?.id)?.revoked_by, 'desk');
  assert.equal(after.find(({ id }) => id === given.id)?.revoked_at, null);
});

test('only who may act for her gets here', async () => {
  const person = await customer();
  const at = paths.work.representatives({ person });
  const planner = await colleague(['planner']);
  assert.equal((await planner.get(at)).status, 403);
  assert.equal((await planner.post(at, FORM)).status, 403);
  const elsewhere = family.server.visitor();
  const { host } = family.region.provider.staff;
  await family.server.signIn(
    { kind: 'member', organisation: host.organisation, member: host.member },
    elsewhere,
  );
  assert.equal((await elsewhere.get(at)).status, 404);
  assert.equal((await elsewhere.post(at, FORM)).status, 404);
  assert.equal((await desk.get(paths.work.representatives({ person: newId() }))).status, 404);
  await asPerson(family.server.door, person, (tx) =>
    tx.updateTable('question').set({ shared_with: [] }).where('person_id', '=', person).execute(),
  );
  assert.equal((await desk.get(at)).status, 404, 'she took the question back');
  assert.deepEqual(await mandatesOf(person), []);
});

test('the database refuses a ground in law without a paper, and a scope wider than the ground', async () => {
  const person = await customer();
  const bas = await family.helper();
  const put = (change: object) =>
    asPerson(family.server.door, person, (tx) =>
      tx
        .insertInto('mandate')
        .values({
          person_id: person,
          id: newId(),
          giver_name: 'Riet',
          name: 'Bas',
          ground: 'child',
          scope: ['see'],
          valid_from: '2026-03-10',
          valid_until: '2026-04-10',
          given_at: family.server.clock(),
          given_by: 'self',
          ...change,
        })
        .execute(),
    );
  const refused: object[] = [
    { ground: 'curator' },
    { ground: 'supporter', scope: ['see', 'details'] },
    { scope: ['talk'] },
    { scope: ['see', 'everything'] },
    { valid_until: null },
    { valid_until: '2026-03-01' },
    { representative_id: person },
    { accepted_at: new Date(0) },
    { revoked_at: new Date(0) },
    { given_by: 'desk' },
    { ground: 'mentor', given_by: 'desk', organisation_id: newId(), member_id: newId(), member_name: 'J' },
  ];
  for (const change of refused) await assert.rejects(put(change), { code: '23514' }, JSON.stringify(change));
  await assert.rejects(put({ person_id: bas.person }), { code: '42501' });
  await put({});
});
