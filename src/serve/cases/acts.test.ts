import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { formFrom } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { acts as deliveryActs } from '../deliveries/index.ts';
import { acts } from './cases.acts.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

/** The parts of a visit that a form's handler looks at. */
const visitOf = (actor: Actor, caseId: string, fields: [string, string][] = []): Visit => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  const visit = {
    actor,
    now: TUESDAY,
    language: 'nl',
    form: formFrom(data),
    param: () => caseId,
    transaction: <T>(work: Parameters<typeof db.door.transaction<T>>[1]) => db.door.transaction(actor, work),
    accessLogged: false,
  } satisfies Partial<Visit>;
  return visit as unknown as Visit;
};

const chosen = async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  return { asked, of, contact: staffOf(region.provider, of.contactId) };
};

test('what was typed comes back with a sentence at its field', async () => {
  const { of, contact } = await chosen();
  const refused = await acts.noRoom(visitOf(contact, of.id, [['reason', ' ']]));
  assert.ok(refused.kind === 'refused');
  assert.deepEqual(
    refused.errors.map((one) => one.field),
    ['reason'],
  );
  const weekend = await acts.next(
    visitOf(contact, of.id, [
      ['text', 'Wij bellen'],
      ['turn', 'organisation'],
      ['day', '14-3-2026'],
    ]),
  );
  assert.ok(weekend.kind === 'refused');
  assert.match(weekend.errors[0]?.text ?? '', /werkdag/);
  assert.equal(weekend.typed.text, 'Wij bellen');
});

test('an act is done in one transaction, and she can read who did it', async () => {
  const { asked, of, contact } = await chosen();
  const visit = visitOf(contact, of.id);
  const done = await acts.acceptContact(visit);
  assert.equal(done.kind === 'done' && done.case.state, 'accepted');
  assert.equal(visit.accessLogged, true);
  const log = await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['who', 'action', 'object_type'])
      .where('person_id', '=', asked.person)
      .execute(),
  );
  assert.deepEqual(log, [{ who: contact.name, action: 'U', object_type: 'case' }]);
});

test('a next step with a day promises the end of that working day', async () => {
  const { of, contact } = await chosen();
  await acts.acceptContact(visitOf(contact, of.id));
  const done = await acts.next(
    visitOf(contact, of.id, [
      ['text', 'Wij komen kennismaken'],
      ['turn', 'organisation'],
      ['day', '12-3-2026'],
    ]),
  );
  assert.equal(done.kind === 'done' && done.case.nextBy?.toISOString(), '2026-03-12T17:00:00.000Z');
});

test('what the flow refuses is a sentence above the form', async () => {
  const { of, contact } = await chosen();
  const refused = await acts.wait(visitOf(contact, of.id, [['place', '3']]));
  assert.ok(refused.kind === 'refused' && refused.errors[0]?.field === '');
  const planned = await deliveryActs.plan(
    visitOf(contact, of.id, [
      ['what', 'Hulp'],
      ['start', '12-3-2026'],
      ['weekday', '4'],
      ['weekday', '5'],
      ['weeks', '2'],
      ['funding', 'private'],
    ]),
  );
  assert.match((planned.kind === 'refused' && planned.errors[0]?.text) || '', /vaste contact ja zei/);
});

test('planned through the form, on several weekdays', async () => {
  const { of, contact } = await chosen();
  await acts.acceptContact(visitOf(contact, of.id));
  const plan: [string, string][] = [
    ['what', 'Hulp'],
    ['start', '12-3-2026'],
    ['weekday', '4'],
    ['weekday', '5'],
    ['weeks', '2'],
    ['funding', 'private'],
  ];
  assert.equal((await deliveryActs.plan(visitOf(contact, of.id, plan))).kind, 'done');
  const crisis = await deliveryActs.crisis(
    visitOf(contact, of.id, [
      ['reason', 'kort'],
      ['until', '2026-04-30'],
    ]),
  );
  assert.ok(crisis.kind === 'refused');
  assert.deepEqual(
    crisis.errors.map((one) => one.field),
    ['reason', 'until'],
  );
});

test('not there, or not yours: the same answer', async () => {
  const { asked, of } = await chosen();
  const { manager } = region.other.staff;
  for (const visit of [
    visitOf(manager, of.id),
    visitOf(manager, newId()),
    visitOf(manager, 'x'),
    visitOf({ kind: 'customer', person: asked.person }, of.id),
  ])
    assert.deepEqual(await acts.acceptChoice(visit), { kind: 'gone' });
});
