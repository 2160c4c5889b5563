import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { giveProvider } from '../../../test/setup/desk-organisation.ts';
import { asOperator, NOW, type OperatorServer, operatorServer } from '../../../test/setup/operator-server.ts';
import type { TestServer, TestVisitor } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';

const at = paths.installation;

let server: TestServer;
let operatorWith: OperatorServer['operatorWith'];
let operator: TestVisitor;
before(async () => {
  ({ server, operatorWith } = await operatorServer());
  await giveProvider(server.door, 'Kwikstaart');
  operator = await operatorWith('eerste@beheer.example');
});
after(() => server.close());

describe('operators', () => {
  test('another is added, hears of it by mail, and is removed everywhere at once', async () => {
    const added = await operator.post(at.addOperator(), { email: 'Derde@Beheer.example' });
    assert.equal(added.location, at.access({ gelukt: 'added' }));
    const mails = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('mail').selectAll().where('recipient', '=', 'derde@beheer.example').execute(),
    );
    assert.match(mails[0]?.body ?? '', /http:\/\/test\.example\/aanmelden/);
    const third = await operatorWith('derde@beheer.example');
    assert.equal((await third.get(at.state())).status, 200);
    const gone = await operator.post(at.removeOperator(), { email: 'derde@beheer.example' });
    assert.equal(gone.location, at.access({ gelukt: 'removed' }));
    assert.match((await third.get(at.state())).location ?? '', /^\/aanmelden/, 'signed out');
    assert.match(
      (await operator.post(at.removeOperator(), { email: 'derde@beheer.example' })).text,
      /al niet meer/,
    );
  });

  test('a wrong address is told at its field', async () => {
    const wrong = await operator.post(at.addOperator(), { email: 'niets' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /naam@voorbeeld\.nl/);
  });

  test('nobody removes herself, and of two who remove each other one stays', async () => {
    assert.match(
      (await operator.post(at.removeOperator(), { email: 'eerste@beheer.example' })).text,
      /uzelf niet weghalen/,
    );
    const other = await operatorWith('tweede@beheer.example');
    const [one, two] = await Promise.all([
      operator.post(at.removeOperator(), { email: 'tweede@beheer.example' }),
      other.post(at.removeOperator(), { email: 'eerste@beheer.example' }),
    ]);
    const left = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('sign_in_name').select('email').where('kind', '=', 'operator').execute(),
    );
    assert.equal(left.length, 1, `${one.status} ${two.status}`);
    operator = await operatorWith('eerste@beheer.example');
  });
});

describe('organisations', () => {
  const told = (name: string, email: string) => ({
    name,
    kind: 'provider',
    managerName: 'Marja Baas',
    managerEmail: email,
  });
  const idIn = (location: string | undefined): string =>
    /organisaties\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';

  test('an operator invites one; its first manager says yes and invites the rest', async () => {
    const sent = await operator.post(at.organisations(), told('Zorg Nieuwland', 'marja@nieuwland.example'));
    const organisation = idIn(sent.location);
    assert.equal(sent.location, at.organisation({ organisation }, { gelukt: 'invited' }), sent.text);
    assert.match(
      (await operator.get(at.organisation({ organisation }))).text,
      /Nog geen manager.*Marja Baas/s,
    );
    assert.doesNotMatch(
      (await server.visitor().get(paths.providers())).text,
      /Zorg Nieuwland/,
      'not yet public',
    );
    const [mail] = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('mail').selectAll().where('recipient', '=', 'marja@nieuwland.example').execute(),
    );
    const link = new URL(/http:\S+/.exec(mail?.body ?? '')?.[0] ?? '');
    const marja = server.visitor();
    const yes = await marja.post(paths.invitation(), {
      bij: link.searchParams.get('bij') ?? '',
      t: link.searchParams.get('t') ?? '',
      name: 'Marja Baas',
      pronoun: 'zij',
    });
    assert.equal(yes.location, paths.work.today());
    assert.equal((await marja.get(paths.manage.invite())).status, 200);
    const now = await operator.get(at.organisation({ organisation }));
    assert.match(now.text, /1 manager/);
    assert.doesNotMatch(now.text, /marja@nieuwland\.example/);
  });

  test('who leads it already hears that another is invited', async () => {
    const organisation = idIn(
      (await operator.post(at.organisations(), told('Zorg Tweeland', 'een@tweeland.example'))).location,
    );
    const member = newId();
    await server.door.transaction(asOperator, async (tx) => {
      await tx
        .insertInto('member')
        .values({
          organisation_id: organisation,
          id: member,
          name: 'Een',
          profession: 'manager',
          office: 'back',
          roles: ['manager'],
          active: true,
          phone: null,
          hours: null,
          pronoun: 'die',
          portrait: 'x',
          stand_in_id: null,
          created_at: NOW,
        })
        .execute();
      await tx
        .insertInto('sign_in_name')
        .values({
          email: 'baas@tweeland.example',
          kind: 'member',
          person_id: null,
          organisation_id: organisation,
          member_id: member,
          created_at: NOW,
        })
        .execute();
    });
    const more = { managerName: 'Twee', managerEmail: 'twee@tweeland.example' };
    await operator.post(at.organisation({ organisation }), more);
    const heard = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('mail').selectAll().where('recipient', '=', 'baas@tweeland.example').execute(),
    );
    assert.match(heard[0]?.body ?? '', /nodigde Twee uit als manager van Zorg Tweeland/);
  });

  test('a name that is there, or half a form, is told', async () => {
    const twice = await operator.post(at.organisations(), told('Kwikstaart', 'x@kwikstaart.example'));
    assert.match(twice.text, /al een organisatie met deze naam/);
    assert.equal((await operator.post(at.organisations(), { name: 'Half' })).status, 422);
    assert.equal((await operator.get(at.organisation({ organisation: newId() }))).status, 404);
  });

  test('an invitation is sent again or withdrawn; those of managers are not the operator’s', async () => {
    const organisation = idIn(
      (await operator.post(at.organisations(), told('Zorg Drieland', 'drie@drieland.example'))).location,
    );
    const id = await server.door.transaction(asOperator, async (tx) => {
      const rows = await tx
        .selectFrom('invitation')
        .select('id')
        .where('organisation_id', '=', organisation)
        .execute();
      return rows[0]?.id ?? '';
    });
    const target = { organisation, invitation: id };
    assert.match((await operator.post(at.inviteAgain(target))).location ?? '', /gelukt=again/);
    assert.match((await operator.post(at.uninvite(target))).location ?? '', /gelukt=withdrawn/);
    assert.equal((await operator.post(at.inviteAgain(target))).status, 404);
  });
});
