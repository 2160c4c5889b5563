import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { asHolder, holderKey } from '../../platform/auth/holder.rules.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Role } from '../../platform/database/actors.ts';
import { routes } from './index.ts';

const hire = async (server: TestServer, roles: Role[]) => {
  const id = newId();
  const organisation = server.site.deskOrganisation;
  await server.door.transaction({ kind: 'operator' }, async (tx) => {
    await tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id,
        name: 'Jo',
        profession: 'arts',
        office: 'back',
        roles,
        active: true,
        pronoun: 'die',
        portrait: id,
        created_at: server.clock(),
      })
      .execute();
    const email = `${id}@loket.nl`;
    await tx
      .insertInto('sign_in_name')
      .values({
        email,
        kind: 'member',
        organisation_id: organisation,
        member_id: id,
        created_at: server.clock(),
      })
      .execute();
  });
  const of = { kind: 'member', organisation, member: id } as const;
  const visitor = server.visitor();
  await server.signIn(of, visitor);
  const key = holderKey(of);
  const factors = () =>
    server.door.transaction(asHolder(of), async (tx) => ({
      apps: (await tx.selectFrom('second_factor').select('holder').where('holder', '=', key).execute())
        .length,
      passkeys: (await tx.selectFrom('passkey').select('id').where('holder', '=', key).execute()).length,
    }));
  await server.door.transaction(asHolder(of), async (tx) => {
    const at = server.clock();
    await tx
      .insertInto('second_factor')
      .values({ holder: key, secret: 'sealed', last_step: 1, created_at: at })
      .execute();
    await tx
      .insertInto('passkey')
      .values({
        credential_id: newId(),
        id: newId(),
        holder: key,
        public_key: 'x',
        counter: 0,
        transports: [],
        name: 'x',
        created_at: at,
      })
      .execute();
  });
  return { id, visitor, of, factors };
};

test('a manager signs a colleague who lost her telephone out everywhere; she is told', async () => {
  await using server = await testServer(routes);
  const [manager, colleague, other] = [
    await hire(server, ['manager']),
    await hire(server, ['contact']),
    await hire(server, ['contact']),
  ];
  const at = paths.manage.memberAccess({ member: colleague.id });
  assert.match(
    (await manager.visitor.get(paths.manage.member({ member: colleague.id }))).text,
    /Meld overal af/,
  );
  assert.equal((await other.visitor.post(at)).status, 403);
  await server.signIn(manager.of, other.visitor, { secondFactor: false });
  assert.match((await other.visitor.post(at)).location ?? '', /tweede-stap/, 'it takes her own second step');

  assert.equal((await manager.visitor.post(at)).location, paths.manage.members({ gelukt: 'access' }));
  assert.equal((await colleague.visitor.get(paths.manage.members())).status, 303);
  assert.deepEqual(await colleague.factors(), { apps: 0, passkeys: 0 });
  assert.deepEqual(await other.factors(), { apps: 1, passkeys: 1 });
  const mails = await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').select('recipient').execute(),
  );
  assert.deepEqual(mails, [{ recipient: `${colleague.id}@loket.nl` }]);
  assert.equal((await manager.visitor.post(paths.manage.memberAccess({ member: manager.id }))).status, 404);
});
