import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, choose, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import {
  complimentsTo,
  countUnseen,
  givenBy,
  lately,
  markSeen,
  withdrawCompliment,
} from './compliments.sql.ts';
import { giveCompliment } from './give-compliment.ts';
import { receiverValue } from './receiver.rules.ts';
import { receiversFor } from './receivers.ts';

let db: FreshDatabase;
let region: Region;
let asked: Asked;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  asked = await ask(db.door, region);
  await choose(db.door, asked, region.provider, 'private');
});
after(() => db.close());

const her = () => ({ kind: 'customer', person: asked.person }) as const;
const give = (to: string, name: string) =>
  db.door.transaction(her(), (tx) =>
    giveCompliment(tx, asked.person, { to, body: 'Dank u wel', name }, TUESDAY),
  );
const toMember = (member: string) =>
  receiverValue({ organisation: region.provider.id, kind: 'member', member });

test('she may thank who helps her, and the team; nobody else', async () => {
  const lines = await db.door.transaction(her(), (tx) => receiversFor(tx, asked.person));
  const names = lines.map(({ name }) => name);
  assert.ok(names.includes('Team Noord') && names.includes('amina'), names.join());
  assert.ok(!names.includes('manager'));
  assert.deepEqual(await give(toMember(region.provider.staff.manager.member), ''), {
    kind: 'refused',
    why: 'nobody',
  });
  assert.deepEqual(await give(toMember(newId()), ''), { kind: 'refused', why: 'nobody' });
});

test('it reaches her colleague, with a name or without any trace of who gave it', async () => {
  const { amina, joris } = region.provider.staff;
  assert.equal((await give(toMember(amina.member), 'Mevrouw De Wit')).kind, 'done');
  assert.equal((await give(toMember(amina.member), '')).kind, 'done');
  const read = () =>
    db.door.transaction(amina, (tx) =>
      complimentsTo(tx, region.provider.id, { member: amina.member, teams: [] }),
    );
  const found = await read();
  assert.deepEqual(
    found.map(({ person, fromName }) => [person, fromName]).sort(),
    [
      [null, null],
      [asked.person, 'Mevrouw De Wit'],
    ].sort(),
  );
  const unseen = (member: string) =>
    db.door.transaction(amina, (tx) => countUnseen(tx, region.provider.id, member, lately(TUESDAY)));
  assert.equal(await unseen(amina.member), 2);
  assert.equal(await unseen(joris.member), 0);
  await db.door.transaction(amina, (tx) =>
    markSeen(tx, region.provider.id, { member: amina.member, teams: [] }, found[0]?.id ?? ''),
  );
  assert.equal(await unseen(amina.member), 1);
});

test('one for the team is news for each who works there, until she read it herself', async () => {
  const { id: organisation, team, staff } = region.provider;
  const { amina, manager } = staff;
  const to = receiverValue({ organisation, kind: 'team', team });
  assert.equal((await give(to, 'Mevrouw De Wit')).kind, 'done');
  const unseen = (who: typeof amina) =>
    db.door.transaction(who, (tx) => countUnseen(tx, organisation, who.member, lately(TUESDAY)));
  const before = await unseen(amina);
  const mine = { member: amina.member, teams: [team] };
  const [first] = (await db.door.transaction(amina, (tx) => complimentsTo(tx, organisation, mine))).filter(
    (one) => one.team === team,
  );
  assert.ok(first?.fresh);
  const read = (who: typeof amina, teams: string[]) =>
    db.door.transaction(who, (tx) => markSeen(tx, organisation, { member: who.member, teams }, first.id));
  await read(manager, []);
  assert.equal(await unseen(amina), before, 'who is not in the team has read nothing for it');
  await read(amina, [team]);
  await read(amina, [team]);
  assert.equal(await unseen(amina), before - 1);
  const [hers] = (await db.door.transaction(her(), (tx) => givenBy(tx, asked.person))).filter(
    (one) => one.team === team,
  );
  assert.equal(hers?.seen, true);
});

test('what has her name on it she takes back, and no other hand does', async () => {
  const { id: organisation, staff } = region.provider;
  const { amina } = staff;
  const arrived = async () =>
    (
      await db.door.transaction(amina, (tx) =>
        complimentsTo(tx, organisation, { member: amina.member, teams: [] }),
      )
    ).map(({ id }) => id);
  const before = new Set(await arrived());
  assert.equal((await give(toMember(amina.member), 'Mevrouw De Wit')).kind, 'done');
  const [id = ''] = (await arrived()).filter((one) => !before.has(one));
  const other = newId();
  await db.door.transaction({ kind: 'customer', person: other }, (tx) => withdrawCompliment(tx, other, id));
  await db.door.transaction(amina, (tx) => withdrawCompliment(tx, asked.person, id));
  assert.ok((await arrived()).includes(id));
  await db.door.transaction(her(), (tx) => withdrawCompliment(tx, asked.person, id));
  assert.deepEqual(new Set(await arrived()), before);
  const given = await db.door.transaction(her(), (tx) => givenBy(tx, asked.person));
  assert.ok(given.every((one) => one.id !== id));
});
