import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type TestServer, type TestVisitor, testServer } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import { routes } from '../index.ts';
import { forgetInvitationsJob } from './forget-invitations.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const days = (n: number): Date => new Date(NOW.getTime() + n * 86_400_000);
const at = paths.manage;

let server: TestServer;
let manager: Actor & { kind: 'member' };
let boss: TestVisitor;

const asOperator: Actor = { kind: 'operator' };
const memberRow = (organisation: string, id: string, name: string, roles: string[], active = true) => ({
  organisation_id: organisation,
  id,
  name,
  profession: 'manager',
  office: 'back',
  roles,
  active,
  phone: null,
  hours: null,
  pronoun: 'die',
  portrait: 'x',
  stand_in_id: null,
  created_at: NOW,
});
const addMember = (organisation: string, name: string, roles: string[], email?: string, active = true) => {
  const id = newId();
  return server.door.transaction(asOperator, async (tx) => {
    await tx
      .insertInto('member')
      .values(memberRow(organisation, id, name, roles, active))
      .execute();
    if (email)
      await tx
        .insertInto('sign_in_name')
        .values({
          email,
          kind: 'member',
          person_id: null,
          organisation_id: organisation,
          member_id: id,
          created_at: NOW,
        })
        .execute();
    return id;
  });
};

before(async () => {
  server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const member = await addMember(organisation, 'Wilma', ['manager'], 'wilma@loket.example');
  manager = { kind: 'member', organisation, member, name: 'Wilma', office: 'back', roles: ['manager'] };
  boss = server.visitor();
  await server.signIn({ kind: 'member', organisation, member }, boss);
});
after(() => server.close());
beforeEach(() => server.setNow(NOW));

const mailsTo = (to: string) =>
  server.door.transaction(asOperator, (tx) =>
    tx.selectFrom('mail').selectAll().where('recipient', '=', to).orderBy('created_at').execute(),
  );
const linkTo = async (email: string): Promise<string> => {
  const body = (await mailsTo(email)).at(-1)?.body ?? '';
  return /http:\/\/test\.example(\S+)/.exec(body)?.[1] ?? 'none';
};
const told = (email: string, more: Record<string, string | string[]> = {}) => ({
  name: 'Bea Nieuw',
  email,
  profession: 'Planner',
  office: 'mid',
  roles: ['planner', 'contact'],
  ...more,
});
const inviteOne = async (email: string, more = {}) => {
  const sent = await boss.post(at.invite(), told(email, more));
  assert.equal(sent.location, at.members({ gelukt: 'invited' }), sent.text);
  return linkTo(email);
};
const fieldsOf = (link: string) => {
  const { searchParams } = new URL(link, 'http://x');
  return { bij: searchParams.get('bij') ?? '', t: searchParams.get('t') ?? '' };
};
const sayYes = (who: TestVisitor, link: string, more = {}) =>
  who.post(paths.invitation(), { ...fieldsOf(link), name: 'Bea Nieuw', pronoun: 'zij', ...more });
const rowOf = async (email: string) =>
  (
    await server.door.transaction(manager, (tx) =>
      tx
        .selectFrom('invitation')
        .selectAll()
        .where('organisation_id', '=', manager.organisation)
        .where('email', '=', email)
        .execute(),
    )
  ).at(-1);
const membersNamed = (name: string) =>
  server.door.transaction(manager, (tx) =>
    tx
      .selectFrom('member')
      .selectAll()
      .where('organisation_id', '=', manager.organisation)
      .where('name', '=', name)
      .execute(),
  );

describe('an invitation', () => {
  test('goes by mail, and stands among the members until it is answered', async () => {
    const link = await inviteOne('Bea@Zorg.example'.toLowerCase());
    const [mail] = await mailsTo('bea@zorg.example');
    assert.match(mail?.subject ?? '', /Uitnodiging van Het Loket/);
    assert.match(mail?.body ?? '', /Wilma nodigt u uit om bij Het Loket te werken in Test aan zet/);
    assert.doesNotMatch(
      JSON.stringify(await rowOf('bea@zorg.example')),
      new RegExp(fieldsOf(link).t),
      'only a hash',
    );
    const list = await boss.get(at.members());
    assert.match(list.text, /Bea Nieuw, bea@zorg\.example/);
    assert.match(list.text, /Uitgenodigd, tot en met 17 maart/);
    const again = await boss.post(at.invite(), told('bea@zorg.example'));
    assert.equal(again.status, 422);
    assert.match(again.text, /al uitgenodigd/);
  });

  test('opening the link does nothing; saying yes makes her a member and signs her in, once', async () => {
    const link = await inviteOne('anna@zorg.example', { name: 'Anna Groen' });
    const anna = server.visitor();
    const page = await anna.get(link);
    assert.equal(page.status, 200);
    assert.match(page.text, /Komt u werken bij Het Loket\?.*Wilma nodigde u uit/);
    assert.deepEqual(await membersNamed('Anna Groen'), []);
    assert.equal((await sayYes(anna, link, { pronoun: '' })).status, 422);
    const both = await Promise.all([
      sayYes(anna, link, { name: 'Anna Groen' }),
      sayYes(server.visitor(), link, { name: 'Anna Groen' }),
    ]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 410], 'two at once: one is let in');
    const [member, ...more] = await membersNamed('Anna Groen');
    assert.equal(more.length, 0);
    assert.equal(member?.active, true);
    assert.equal(member?.pronoun, 'zij');
    assert.deepEqual(member?.roles, ['planner', 'contact']);
    const winner = both[0]?.status === 303 ? both[0] : both[1];
    assert.equal(winner?.location, paths.work.today());
    assert.equal((await anna.get(link)).status, 410, 'never twice');
    assert.doesNotMatch((await boss.get(at.members())).text, /anna@zorg\.example/);
    const names = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('sign_in_name').selectAll().where('email', '=', 'anna@zorg.example').execute(),
    );
    assert.deepEqual(
      names.map(({ kind, member_id }) => [kind, member_id]),
      [['member', member?.id]],
    );
    assert.match((await boss.post(at.invite(), told('anna@zorg.example'))).text, /werkt hier al iemand/);
  });

  test('works seven days; sent again it works anew, and the former link is dead', async () => {
    const link = await inviteOne('cor@zorg.example', { name: 'Cor' });
    server.setNow(days(7));
    assert.equal((await server.visitor().get(link)).status, 410);
    const { id = '' } = (await rowOf('cor@zorg.example')) ?? {};
    await server.signIn({ kind: 'member', organisation: manager.organisation, member: manager.member }, boss);
    assert.match((await boss.get(at.members())).text, /Verlopen op 17 maart/);
    const sent = await boss.post(at.inviteAgain({ invitation: id }));
    assert.equal(sent.location, at.members({ gelukt: 'again' }));
    const fresh = await linkTo('cor@zorg.example');
    assert.notEqual(fresh, link);
    assert.equal((await server.visitor().get(link)).status, 410);
    assert.equal((await server.visitor().get(fresh)).status, 200);
  });

  test('withdrawn, its link is dead and it is sent no more', async () => {
    const link = await inviteOne('dirk@zorg.example', { name: 'Dirk' });
    const { id = '' } = (await rowOf('dirk@zorg.example')) ?? {};
    const gone = await boss.post(at.uninvite({ invitation: id }));
    assert.equal(gone.location, at.members({ gelukt: 'withdrawn' }));
    assert.equal((await sayYes(server.visitor(), link)).status, 410);
    assert.equal((await boss.post(at.inviteAgain({ invitation: id }))).status, 404);
    assert.equal((await boss.post(at.uninvite({ invitation: id }))).status, 404);
  });

  test('who left comes back as who she was', async () => {
    const id = await addMember(manager.organisation, 'Eva Terug', ['carer'], 'eva@zorg.example', false);
    const link = await inviteOne('eva@zorg.example', { name: 'Eva Terug' });
    assert.equal((await sayYes(server.visitor(), link, { name: 'Eva Terug' })).status, 303);
    const found = await membersNamed('Eva Terug');
    assert.deepEqual(
      found.map((one) => [one.id, one.active, one.roles]),
      [[id, true, ['planner', 'contact']]],
    );
  });

  test('an e-mail that signs in elsewhere is told so, and nothing is made', async () => {
    await addMember(newId(), 'Frits', [], 'frits@zorg.example');
    const link = await inviteOne('frits@zorg.example', { name: 'Frits' });
    const answer = await sayYes(server.visitor(), link, { name: 'Frits' });
    assert.equal(answer.status, 410);
    assert.match(answer.text, /andere organisatie/);
    assert.deepEqual(await membersNamed('Frits'), []);
    assert.equal((await rowOf('frits@zorg.example'))?.accepted_at, null);
  });

  test('what is wrong stands beside its field; a team must be ours', async () => {
    const wrong = await boss.post(at.invite(), { name: '', email: 'x', profession: '', office: '' });
    assert.equal(wrong.status, 422);
    const team = await boss.post(at.invite(), told('gea@zorg.example', { teamId: newId() }));
    assert.match(team.text, /Kies een team/);
  });

  test('is the work of managers, of their own organisation', async () => {
    const organisation = manager.organisation;
    const member = await addMember(organisation, 'Zonder rol', ['carer']);
    const carer = server.visitor();
    await server.signIn({ kind: 'member', organisation, member }, carer);
    assert.equal((await carer.get(at.invite())).status, 403);
    assert.equal((await carer.post(at.invite(), told('h@zorg.example'))).status, 403);
    assert.doesNotMatch((await carer.get(at.members())).text, /Uitgenodigd/);
    const elsewhere = newId();
    const other = server.visitor();
    const theirs = await addMember(elsewhere, 'Ander', ['manager']);
    await server.signIn({ kind: 'member', organisation: elsewhere, member: theirs }, other);
    await inviteOne('ina@zorg.example', { name: 'Ina' });
    const { id = '' } = (await rowOf('ina@zorg.example')) ?? {};
    assert.equal((await other.post(at.inviteAgain({ invitation: id }))).status, 404);
    assert.equal((await other.post(at.uninvite({ invitation: id }))).status, 404);
    assert.equal((await rowOf('ina@zorg.example'))?.withdrawn_at, null);
  });

  test('a link that was made up opens nothing', async () => {
    const link = await inviteOne('jan@zorg.example', { name: 'Jan' });
    const { bij, t } = fieldsOf(link);
    for (const [organisation, token] of [
      [bij, 'verzonnen'],
      [newId(), t],
      ["' or 1=1", t],
      ['', ''],
    ] as const) {
      assert.equal(
        (await server.visitor().get(paths.invitation({ bij: organisation, t: token }))).status,
        410,
      );
      const posted = await server
        .visitor()
        .post(paths.invitation(), { bij: organisation, t: token, name: 'Jan', pronoun: 'hij' });
      assert.equal(posted.status, 410);
    }
    assert.deepEqual(await membersNamed('Jan'), []);
  });

  test('is forgotten a month after it is over', async () => {
    await inviteOne('kim@zorg.example', { name: 'Kim' });
    await forgetInvitationsJob(server.door, () => days(36)).run({});
    assert.ok(await rowOf('kim@zorg.example'), 'not yet');
    await forgetInvitationsJob(server.door, () => days(38)).run({});
    assert.equal(await rowOf('kim@zorg.example'), undefined);
  });
});
