import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addDays } from '../clock/clock.ts';
import { newId } from '../crypto/secrets.ts';
import { PRINTED_DAYS } from './code.rules.ts';
import { claimPrintedCode, endPrintedCode, makePrintedCode, printedCodeExpires } from './codes.ts';
import { SLOW_LINE } from './limits.rules.ts';

const now = new Date('2026-03-10T09:00:00Z');
let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db.close());

const enter: FreshDatabase['door']['transaction'] = (actor, work) => db.door.transaction(actor, work);
const make = (person: string) =>
  enter({ kind: 'customer', person }, (tx) => makePrintedCode(tx, person, now));
const claim = (code: string, at = now, lane = newId()) => claimPrintedCode(enter, { code, lane }, at);

test('a printed code works more than once, however it is typed', async () => {
  const person = newId();
  const { code, expires } = await make(person);
  assert.match(code, /^[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}$/);
  assert.deepEqual(expires, addDays(now, PRINTED_DAYS));
  assert.deepEqual(await claim(code), { kind: 'proven', person });
  assert.deepEqual(await claim(` ${code.toLowerCase().replaceAll('-', ' ')}`), { kind: 'proven', person });
});

test('a new code ends the old one, of this person only', async () => {
  const [person, neighbour] = [newId(), newId()];
  const [old, theirs] = [await make(person), await make(neighbour)];
  const fresh = await make(person);
  assert.deepEqual(await claim(old.code), { kind: 'wrong' });
  assert.deepEqual(await claim(fresh.code), { kind: 'proven', person });
  assert.deepEqual(await claim(theirs.code), { kind: 'proven', person: neighbour });
});

test('after a year it is over, and says so', async () => {
  const person = newId();
  const { code } = await make(person);
  assert.deepEqual(await claim(code, addDays(now, PRINTED_DAYS)), { kind: 'expired' });
  const expires = (at: Date) =>
    enter({ kind: 'customer', person }, (tx) => printedCodeExpires(tx, person, at));
  assert.deepEqual(await expires(now), addDays(now, PRINTED_DAYS));
  assert.equal(await expires(addDays(now, PRINTED_DAYS)), undefined);
});

test('who guesses much at once waits for himself; another network goes before his crowd', async () => {
  const { code } = await make(newId());
  const crowd = Array.from({ length: 60 }, () => claim('ACDE-FGHJ-KMNP', now, 'crowd'));
  const order: string[] = [];
  void crowd.at(SLOW_LINE.atOnce + SLOW_LINE.perLane - 1)?.then(() => order.push('last of the crowd'));
  assert.equal((await claim(code, now, 'neighbour')).kind, 'proven');
  order.push('neighbour');
  const kinds = (await Promise.all(crowd)).map(({ kind }) => kind);
  assert.equal(kinds.filter((kind) => kind === 'wrong').length, SLOW_LINE.atOnce + SLOW_LINE.perLane);
  assert.equal(kinds.filter((kind) => kind === 'busy').length, 60 - SLOW_LINE.atOnce - SLOW_LINE.perLane);
  assert.deepEqual(order, ['neighbour', 'last of the crowd']);
  assert.equal((await claim(code, now, 'crowd')).kind, 'proven', 'a minute later all is as it was');
});

test('a code that she ended lets nobody in', async () => {
  const person = newId();
  const { code } = await make(person);
  await enter({ kind: 'customer', person }, (tx) => endPrintedCode(tx, person));
  assert.deepEqual(await claim(code), { kind: 'wrong' });
});

test('nobody reads a code of another person', async () => {
  const person = newId();
  await make(person);
  const seen = await enter({ kind: 'customer', person: newId() }, (tx) =>
    tx.selectFrom('sign_in_code').selectAll().where('person_id', '=', person).execute(),
  );
  assert.deepEqual(seen, []);
});
