import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import {
  createPerson,
  describePerson,
  findCard,
  findPerson,
  searchCustomers,
  sharePerson,
  unsharePerson,
} from './index.ts';

const now = new Date('2026-03-10T09:00:00Z');
const later = new Date('2026-03-11T09:00:00Z');
const as = (person: string): Actor => ({ kind: 'customer', person });
const member = (organisation: string): Actor => ({
  kind: 'member',
  organisation,
  member: newId(),
  name: 'Amina',
  office: 'front',
  roles: ['host'],
});

test('a person and the cards of the organisations with which she shares herself', async (t) => {
  await using db = await freshDatabase();
  const [anna, mine, other] = [newId(), newId(), newId()];
  const search = (organisation: string, words: string) =>
    db.door.transaction(member(organisation), (tx) => searchCustomers(tx, organisation, words, 10));

  await t.test('she makes herself known', async () => {
    const told = {
      id: anna,
      name: 'Anna van der Meer',
      phone: '06 1234 5678',
      birthYear: 1941,
      sharedWith: [mine],
    };
    const person = await db.door.transaction(as(anna), (tx) => createPerson(tx, told, now));
    assert.equal(person.email, null);
    assert.deepEqual(await db.door.transaction(as(anna), (tx) => findPerson(tx, anna)), person);
    const card = await db.door.transaction(member(mine), (tx) => findCard(tx, mine, anna));
    assert.deepEqual(card, {
      personId: anna,
      name: 'Anna van der Meer',
      phone: '06 1234 5678',
      email: null,
      postcode: null,
      birthYear: 1941,
      since: now,
    });
  });

  await t.test('found by the organisation, not by another', async () => {
    assert.equal((await search(mine, 'meer 1941')).length, 1);
    assert.deepEqual(await search(mine, 'meer 1942'), []);
    assert.deepEqual(await search(mine, ''), []);
    assert.deepEqual(await search(other, 'meer'), []);
    const peeked = await db.door.transaction(member(other), async (tx) => [
      await searchCustomers(tx, mine, 'meer', 10),
      await findCard(tx, mine, anna),
      await findPerson(tx, anna),
    ]);
    assert.deepEqual(peeked, [[], undefined, undefined]);
  });

  await t.test('what she changes reaches each card, and old words no longer find her', async () => {
    await db.door.transaction(as(anna), (tx) => sharePerson(tx, anna, other, later));
    const what = { name: 'Anna Smit', postcode: '1234 AB', phone: null };
    await db.door.transaction(as(anna), (tx) => describePerson(tx, anna, what, later));
    assert.deepEqual(await search(mine, 'meer'), []);
    assert.deepEqual(await search(mine, '0612345678'), []);
    const [here, there] = [await search(mine, 'smit 1234 ab'), await search(other, 'anna smit')];
    assert.equal(here[0]?.since.toISOString(), now.toISOString());
    assert.equal(there[0]?.since.toISOString(), later.toISOString());
    assert.equal(there[0]?.phone, null);
  });

  await t.test('a share can be taken back, with or without the card', async () => {
    const seen = () => db.door.transaction(member(other), (tx) => findPerson(tx, anna));
    assert.equal((await seen())?.name, 'Anna Smit');
    await db.door.transaction(as(anna), (tx) => unsharePerson(tx, anna, other, { keepCard: true }));
    assert.equal(await seen(), undefined);
    assert.equal((await search(other, 'smit')).length, 1);
    await db.door.transaction(as(anna), (tx) => unsharePerson(tx, anna, other, { keepCard: false }));
    assert.deepEqual(await search(other, 'smit'), []);
    const left = await db.door.transaction(member(other), (tx) => findCard(tx, other, anna));
    assert.deepEqual([left?.phone, left?.postcode, left?.birthYear], [null, null, null]);
    assert.equal((await search(mine, 'smit')).length, 1);
  });

  await t.test('nobody else can write her row or her card', async () => {
    const stranger = newId();
    const told = { id: anna, name: 'X', sharedWith: [mine] };
    await assert.rejects(db.door.transaction(as(stranger), (tx) => createPerson(tx, told, now)));
    await assert.rejects(
      db.door.transaction(member(mine), (tx) => createPerson(tx, { ...told, id: newId() }, now)),
    );
    const changed = await db.door.transaction(as(stranger), (tx) =>
      describePerson(tx, anna, { name: 'X' }, now),
    );
    assert.equal(changed, undefined);
  });

  await t.test('the desk writes her down, without a name as yet', async () => {
    const [person, host] = [newId(), newId()];
    const desk: Actor = {
      kind: 'representative',
      person,
      ground: 'desk',
      by: { organisation: mine, member: host, name: 'Jo' },
    };
    await db.door.transaction(desk, (tx) =>
      createPerson(tx, { id: person, phone: '0123456789', sharedWith: [mine], enteredBy: host }, now),
    );
    const [card] = await search(mine, '(0123) 45 67 89');
    assert.equal(card?.name, 'Nog zonder naam');
  });
});
