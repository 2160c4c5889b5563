import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import { createPerson, findCard, unsharePerson } from '../index.ts';
import { clearProfile, shareProfile, tellPart, unshareProfile } from './keep-profile.ts';
import { ownProfile, sharedProfile } from './profile.sql.ts';

const now = new Date('2026-03-10T09:00:00Z');
const member = (organisation: string): Actor => ({
  kind: 'member',
  organisation,
  member: newId(),
  name: 'Amina',
  office: 'front',
  roles: ['contact'],
});

test('told once, read by whom she shares it with, and by nobody else', async (t) => {
  await using db = await freshDatabase();
  const [riet, mine, other, stranger] = [newId(), newId(), newId(), newId()];
  const asRiet = <T>(work: Parameters<typeof db.door.transaction<T>>[1]) =>
    db.door.transaction({ kind: 'customer', person: riet }, work);
  const seenAt = (organisation: string) =>
    db.door.transaction(member(organisation), async (tx) => ({
      profile: await sharedProfile(tx, organisation, [riet]),
      card: (await findCard(tx, organisation, riet))?.guest,
      // The database itself hides it: this asks without naming an organisation.
      raw: (await tx.selectFrom('guest_profile').select('never').where('person_id', '=', riet).execute())
        .length,
    }));
  const nothing = { profile: undefined, card: undefined, raw: 0 };
  await asRiet((tx) => createPerson(tx, { id: riet, name: 'Riet de Wit', sharedWith: [mine, other] }, now));

  await t.test('what she tells is hers alone at first', async () => {
    const naming = { part: 'naming', said: { called: 'mevrouw De Wit', form: 'u' } } as const;
    await asRiet((tx) => tellPart(tx, riet, naming, now));
    await asRiet((tx) =>
      tellPart(tx, riet, { part: 'matters', said: { never: 'Geen haast' }, by: 'Karin' }, now),
    );
    const own = await asRiet((tx) => ownProfile(tx, riet));
    assert.deepEqual([own?.called, own?.never, own?.writtenBy], ['mevrouw De Wit', 'Geen haast', 'Karin']);
    assert.deepEqual([await seenAt(mine), await seenAt(other)], [nothing, nothing]);
  });

  await t.test('shared with one, the other still sees nothing; a change is seen at once', async () => {
    assert.equal(await asRiet((tx) => shareProfile(tx, riet, mine)), 'shared');
    assert.equal(await asRiet((tx) => shareProfile(tx, riet, stranger)), 'unknown');
    await asRiet((tx) => tellPart(tx, riet, { part: 'reaching', said: { callFrom: 10 } }, now));
    const { profile, card } = await seenAt(mine);
    assert.deepEqual([profile?.never, profile?.callFrom], ['Geen haast', 10]);
    assert.deepEqual([card?.called, card?.callFrom], ['mevrouw De Wit', 10]);
    assert.deepEqual([await seenAt(other), await seenAt(stranger)], [nothing, nothing]);
  });

  await t.test('no other hand writes it', async () => {
    const said = { part: 'naming', said: { called: 'Rietje' } } as const;
    for (const actor of [member(mine), { kind: 'customer', person: stranger } as const])
      await assert.rejects(db.door.transaction(actor, (tx) => tellPart(tx, riet, said, now)));
    assert.equal((await asRiet((tx) => ownProfile(tx, riet)))?.called, 'mevrouw De Wit');
  });

  await t.test('taken back, nothing of it is left there, on her card either', async () => {
    await asRiet((tx) => unshareProfile(tx, riet, mine));
    assert.deepEqual(await seenAt(mine), nothing);
    await asRiet((tx) => shareProfile(tx, riet, mine));
    await asRiet((tx) => shareProfile(tx, riet, other));
    // Who may not know her any more may not know this either, though the card stays with care that was given.
    await asRiet((tx) => unsharePerson(tx, riet, mine, { keepCard: true }));
    assert.deepEqual(await seenAt(mine), nothing);
    assert.equal((await seenAt(other)).card?.called, 'mevrouw De Wit');
    await asRiet((tx) => clearProfile(tx, riet));
    assert.deepEqual(await seenAt(other), nothing);
    assert.equal(await asRiet((tx) => ownProfile(tx, riet)), undefined);
  });
});

test('what she takes back stays back, also while somebody writes for her', async () => {
  await using db = await freshDatabase();
  const [riet, mine] = [newId(), newId()];
  const asRiet = <T>(work: Parameters<typeof db.door.transaction<T>>[1]) =>
    db.door.transaction({ kind: 'customer', person: riet }, work);
  await asRiet((tx) => createPerson(tx, { id: riet, name: 'Riet', sharedWith: [mine] }, now));
  await asRiet((tx) => tellPart(tx, riet, { part: 'naming', said: { called: 'mevrouw De Wit' } }, now));
  await asRiet((tx) => shareProfile(tx, riet, mine));
  const { promise: back, resolve: tookBack } = Promise.withResolvers<void>();
  const taking = asRiet(async (tx) => {
    await unshareProfile(tx, riet, mine);
    tookBack();
    // Not done yet when the other begins: until that one waits for this.
    for (let waits = false; !waits; ) {
      const { rows } = await sql`select 1 from pg_locks where not granted`.execute(tx);
      waits = rows.length > 0;
    }
  });
  await back;
  const said = { part: 'reaching', said: { door: 'Bel twee keer' }, by: 'Karin' } as const;
  await Promise.all([taking, asRiet((tx) => tellPart(tx, riet, said, now))]);
  const own = await asRiet((tx) => ownProfile(tx, riet));
  assert.deepEqual([own?.called, own?.door, own?.sharedWith], ['mevrouw De Wit', 'Bel twee keer', []]);
});
