import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { acceptContact, caseEvents, findCase } from '../cases/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import { declareCrisis } from './declare-crisis.ts';
import { deliveriesOfCase } from './deliveries.sql.ts';
import type { Delivered, Funding, GroundKind, Law } from './delivery.ts';
import { problemText } from './delivery-text.ts';
import { endCrises } from './end-crises.ts';
import { cancelDelivery, markDone } from './mark-deliveries.ts';
import { type Plan, planDelivery } from './plan-delivery.ts';
import { recordGround } from './record-ground.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const PLAN: Plan = {
  what: 'Hulp bij het douchen',
  funding: 'private',
  start: '2026-03-10',
  weekdays: [],
  weeks: 1,
};

const chosen = async (funding: string, accepted = true) => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, funding);
  const contact = staffOf(region.provider, of.contactId);
  if (accepted) await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const plan = (change: Partial<Plan> = {}): Promise<Delivered> =>
    db.door.transaction(contact, (tx) => planDelivery(tx, contact, of.id, { ...PLAN, ...change }, TUESDAY));
  const rows = () => db.door.transaction(contact, (tx) => deliveriesOfCase(tx, of.organisationId, of.id));
  const ground = (law: Law, kind: GroundKind, validFrom = '2026-01-01') =>
    db.door.transaction(contact, (tx) =>
      recordGround(
        tx,
        contact,
        of.id,
        { funding: law, kind, reference: 'R-1', decidedBy: 'CIZ', validFrom, validUntil: null },
        TUESDAY,
      ),
    );
  const look = () =>
    db.door.transaction(contact, async (tx) => ({
      now: await findCase(tx, of.organisationId, of.id),
      promises: await promisesOfCase(tx, of.organisationId, of.id),
    }));
  return { asked, of, contact, plan, rows, ground, look };
};

describe('planning', () => {
  test('several days in one go, with a promise of the first', async () => {
    const { plan, rows, look } = await chosen('private');
    assert.equal((await plan({ weekdays: [2, 4], weeks: 2 })).kind, 'done');
    assert.deepEqual(
      (await rows()).map((one) => one.day),
      ['2026-03-10', '2026-03-12', '2026-03-17', '2026-03-19'],
    );
    const { now, promises } = await look();
    assert.deepEqual(
      [now?.nextStep, now?.nextBy?.toISOString()],
      ['first-delivery', '2026-03-10T17:00:00.000Z'],
    );
    assert.equal(promises.filter((one) => one.what === 'start').length, 1);
  });

  test('each refusal is said in words before the database would say it', async () => {
    const { plan } = await chosen('private');
    const { plan: early } = await chosen('private', false);
    const { plan: general } = await chosen('general');
    const tries: [Promise<Delivered>, string][] = [
      [early(), 'no-contact'],
      [plan({ start: '2026-03-09' }), 'before-choice'],
      [plan({ funding: 'zvw' }), 'funding-not-offered'],
      [general({ funding: 'private' }), 'funding-not-offered'],
    ];
    for (const [tried, why] of tries) assert.deepEqual(await tried, { kind: 'refused', why });
    const stranger = region.provider.staff.host;
    const { of } = await chosen('private');
    const tried = await db.door.transaction(stranger, (tx) =>
      planDelivery(tx, stranger, of.id, PLAN, TUESDAY),
    );
    assert.deepEqual(tried, { kind: 'refused', why: 'not-yours' });
  });

  for (const [funding, grounds] of [
    ['wlz', ['indication', 'allocation']],
    ['zvw', ['indication']],
    ['wmo', ['decision', 'allocation']],
    ['jeugdwet', ['decision', 'allocation']],
    ['pgb', ['decision']],
  ] as [Law, GroundKind[]][])
    test(`${funding} says what is missing, and goes once it is recorded`, async () => {
      const { plan, ground, rows } = await chosen(funding);
      assert.deepEqual(await plan({ funding }), { kind: 'missing', funding, grounds });
      for (const kind of grounds)
        await ground(funding, kind, kind === grounds[0] ? '2026-01-01' : '2026-03-11');
      const late = await plan({ funding });
      if (grounds.length > 1) assert.deepEqual(late, { kind: 'missing', funding, grounds: grounds.slice(1) });
      assert.equal((await plan({ funding, start: '2026-03-12' })).kind, 'done');
      assert.ok((await rows()).length > 0);
    });

  test('a general provision and what nobody pays for go without', async () => {
    for (const [offer, funding] of [
      ['general', 'wmo'],
      ['free', 'free'],
      ['private', 'private'],
    ] as [string, Funding][]) {
      const { plan } = await chosen(offer);
      assert.equal((await plan({ funding })).kind, 'done', offer);
    }
  });

  test('the sentence names what is missing and who pays', () => {
    const missing = { kind: 'missing', funding: 'wlz', grounds: ['indication', 'allocation'] } as const;
    assert.match(problemText(missing, 'nl'), /indicatie en toewijzing\. Wlz/);
    assert.match(problemText(missing, 'en'), /indication and allocation\. Wlz/);
  });
});

describe('doing', () => {
  test('done today, not tomorrow; after the last one it is the move of the customer', async () => {
    const { of, contact, plan, rows, look } = await chosen('private');
    await plan({ weeks: 2 });
    const [first, second] = await rows();
    assert.ok(first && second);
    const done = (ids: string[], now = TUESDAY) =>
      db.door.transaction(contact, (tx) => markDone(tx, contact, of.id, ids, now));
    assert.deepEqual(await done([second.id]), { kind: 'refused', why: 'in-future' });
    assert.equal((await done([first.id])).kind, 'done');
    assert.deepEqual(await done([first.id]), { kind: 'refused', why: 'no-delivery' });
    const { now, promises } = await look();
    assert.deepEqual([now?.state, now?.turn, now?.nextStep], ['serving', 'organisation', 'next-delivery']);
    assert.ok(promises.find((one) => one.what === 'start')?.keptAt);
    await done([second.id], addHours(TUESDAY, 24 * 8));
    const after = (await look()).now;
    assert.deepEqual([after?.turn, after?.nextStep], ['customer', 'another-question']);
  });

  test('a start that is written down a day later is still kept: the day itself is the evidence', async () => {
    const { of, contact, plan, rows, look } = await chosen('private');
    await plan();
    const [first] = await rows();
    await db.door.transaction(contact, (tx) =>
      markDone(tx, contact, of.id, [first?.id ?? ''], addHours(TUESDAY, 30)),
    );
    assert.ok((await look()).promises.find((one) => one.what === 'start')?.keptAt);
  });

  test('cancelled: the row stays, nothing is next', async () => {
    const { of, contact, plan, rows, look } = await chosen('private');
    await plan();
    const ids = (await rows()).map((one) => one.id);
    const done = await db.door.transaction(contact, (tx) =>
      cancelDelivery(tx, contact, of.id, { ids, reason: 'Ziek' }, TUESDAY),
    );
    assert.equal(done.kind, 'done');
    assert.deepEqual(
      (await rows()).map((one) => one.state),
      ['cancelled'],
    );
    assert.equal((await look()).now?.nextBy, null);
  });
});

test('a crisis: care before a choice, not past its end, ended by itself, and who decided is told', async () => {
  const asked = await ask(db.door, region);
  const { host } = region.desk.staff;
  const desk = await db.door.transaction(host, async (tx) =>
    tx
      .selectFrom('customer_case')
      .select('id')
      .where('organisation_id', '=', region.desk.id)
      .where('person_id', '=', asked.person)
      .executeTakeFirstOrThrow(),
  );
  await db.door.transaction(host, (tx) =>
    tx
      .insertInto('sign_in_name')
      .values({
        email: 'host@voorbeeld.test',
        kind: 'member',
        organisation_id: region.desk.id,
        member_id: host.member,
        created_at: TUESDAY,
      })
      .execute(),
  );
  const declare = () =>
    db.door.transaction(host, (tx) =>
      declareCrisis(tx, host, desk.id, { reason: 'Gevallen, alleen thuis', endsOn: '2026-03-14' }, TUESDAY),
    );
  const declared = await declare();
  assert.ok(declared.kind === 'done' && declared.case.kind === 'crisis');
  assert.deepEqual(await declare(), { kind: 'refused', why: 'crisis-already' });
  const of = declared.case;
  const plan = (start: string) =>
    db.door.transaction(host, (tx) =>
      planDelivery(tx, host, of.id, { ...PLAN, funding: 'wlz', start }, TUESDAY),
    );
  assert.equal((await plan('2026-03-14')).kind, 'done', 'no law is asked for first');
  assert.deepEqual(await plan('2026-03-15'), { kind: 'refused', why: 'beyond-crisis' });

  const job = { kind: 'job', organisation: region.desk.id, name: 'end-crises' } as const;
  const endAt = (now: string) =>
    db.door.transaction(job, (tx) => endCrises(tx, region.desk.id, new Date(now)));
  assert.equal(await endAt('2026-03-14T22:59:00Z'), 0, 'its last day is whole');
  assert.equal(await endAt('2026-03-14T23:00:00Z'), 1);
  assert.equal(await endAt('2026-03-15T09:00:00Z'), 0, 'once');
  const { now, events, mails } = await db.door.transaction(job, async (tx) => ({
    now: await findCase(tx, region.desk.id, of.id),
    events: await caseEvents(tx, region.desk.id, of.id),
    mails: await tx.selectFrom('mail').selectAll().where('kind', '=', 'notice').execute(),
  }));
  assert.deepEqual([now?.state, now?.turn, now?.closedWhy], ['served', 'customer', 'crisis-ended']);
  assert.deepEqual(events.map((event) => [event.kind, event.memberId]).at(-1), ['crisis-ended', host.member]);
  assert.deepEqual(
    mails.map((mail) => mail.recipient),
    ['host@voorbeeld.test'],
  );
  assert.doesNotMatch(mails[0]?.body ?? '', /De Wit/);
  assert.deepEqual(await plan('2026-03-14'), { kind: 'refused', why: 'no-contact' });
});
