import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import {
  carefor,
  chosenAt,
  type Someone,
  someone,
  tablesHolding,
} from '../../../test/setup/privacy-world.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { createPerson } from '../../ask/people/index.ts';
import { openQuestion } from '../../ask/questions/index.ts';
import { addDays, addMinutes } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { retain, retentionState } from './retain.ts';
import { TERMS } from './terms.rules.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

/** A visitor who left nothing but her question. */
const visitor = async (words: string, phone: string | null = null): Promise<string> => {
  const person = newId();
  await db.door.transaction({ kind: 'customer', person }, async (tx) => {
    await createPerson(tx, { id: person, phone, sharedWith: [region.desk.id] }, TUESDAY);
    const desk = { deskOrganisation: region.desk.id, host: region.desk.staff.host.member };
    await openQuestion(tx, { person, text: words, channel: 'web', ...desk }, TUESDAY);
  });
  return person;
};

const stop = (of: Pick<Someone, 'person' | 'question'>, at: Date) =>
  db.door.transaction({ kind: 'customer', person: of.person }, (tx) =>
    stopQuestion(tx, { ...of, by: 'self' }, at),
  );

test('a question of who left nothing goes after thirty days, not a minute sooner', async () => {
  await visitor('Wie snoeit de kornoelje van de buren?');
  await visitor('Wie snoeit de liguster van de buren?', '06 12 34 56 78');
  const border = addDays(TUESDAY, TERMS.visitor.days);
  assert.equal((await retain(db.door, addMinutes(border, -1))).visitor, 0);
  assert.notDeepEqual(await tablesHolding(db, 'kornoelje'), []);
  assert.equal((await retain(db.door, border)).visitor, 1);
  // The word alone stays a while, of nobody, as one that was not understood: decision 14.
  assert.deepEqual(await tablesHolding(db, 'kornoelje'), ['unknown_word_note']);
  assert.notDeepEqual(await tablesHolding(db, 'liguster'), [], 'who can be reached still gets her answer');
  assert.equal((await retain(db.door, border)).visitor, 0, 'a second time there is nothing to do');
});

test('a question at rest goes after two years; the account stays', async () => {
  const her = await someone(db, region, 'Ereprijs', TUESDAY);
  await stop(her, TUESDAY);
  const border = addDays(TUESDAY, TERMS.rested.days);
  assert.equal((await retain(db.door, addMinutes(border, -1))).rested, 0);
  await retain(db.door, border);
  assert.deepEqual(await tablesHolding(db, her.marks.words), []);
  assert.ok((await tablesHolding(db, her.marks.name)).includes('person'));
  assert.ok(!(await tablesHolding(db, her.marks.name)).includes('customer_card'), 'nobody sees her any more');
});

test('a file of care stays until its last day, and goes on it', async () => {
  const her = await someone(db, region, 'Lisdodde', TUESDAY);
  const chosen = await chosenAt(db, region.provider, her, TUESDAY);
  await carefor(db, region.provider, chosen, '2026-03-11', TUESDAY);
  await stop(her, addDays(TUESDAY, 2));
  assert.equal((await retain(db.door, new Date('2046-03-10T12:00:00Z')))['care-file'], 0);
  assert.ok((await tablesHolding(db, her.person)).includes('delivery'));
  assert.equal((await retain(db.door, new Date('2046-03-11T12:00:00Z')))['care-file'], 1);
  assert.ok(!(await tablesHolding(db, her.person)).includes('delivery'));
});

test('old mail loses its address and text; what still waits does not', async () => {
  const now = new Date('2047-01-01T03:00:00Z');
  const send = (to: string, at: Date) =>
    db.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
      queueMail(tx, { to, kind: 'notice', subject: 'Bericht', body: 'Dag' }, at),
    );
  await send('oud@voorbeeld.example', addDays(now, -31));
  await send('wacht@voorbeeld.example', addDays(now, -31));
  await send('jong@voorbeeld.example', addDays(now, -29));
  await db.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    tx
      .updateTable('mail')
      .set({ state: 'sent' })
      .where('recipient', '<>', 'wacht@voorbeeld.example')
      .execute(),
  );
  assert.equal((await retain(db.door, now)).mail, 1);
  assert.deepEqual(await tablesHolding(db, 'oud@voorbeeld.example'), []);
  for (const to of ['wacht', 'jong'])
    assert.deepEqual(await tablesHolding(db, `${to}@voorbeeld.example`), ['mail']);
});

test('where somebody was signed in is forgotten ninety days after it ended, not before', async () => {
  const now = new Date('2048-01-01T03:00:00Z');
  const her = await someone(db, region, 'Rietorchis', addDays(now, -TERMS.sessions.days - 30));
  const left = async () =>
    (
      await db.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
        tx.selectFrom('session').select('id').where('person_id', '=', her.person).execute(),
      )
    ).length;
  await retain(db.door, addMinutes(now, -1));
  assert.equal(await left(), 1);
  await retain(db.door, addMinutes(now, 1));
  assert.equal(await left(), 0);
});

test('what the last night did is there for the operator, and for nobody else', async () => {
  const state = await db.door.transaction({ kind: 'operator' }, retentionState);
  assert.deepEqual(state?.runs.map(({ term }) => term).sort(), Object.keys(TERMS).sort());
  for (const actor of [{ kind: 'visitor' }, region.desk.staff.manager] as const)
    assert.equal(await db.door.transaction(actor, retentionState), undefined);
});
