import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { drawn } from '../../../test/setup/drawn-process.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import { createLog } from '../../platform/log/log.ts';
import { type Appointment, appointmentsOfCase, timesOf } from '../appointments/index.ts';
import { type Proposal, proposeTimes } from '../appointments/propose-times.ts';
import { remindersOf } from '../appointments/reminders.sql.ts';
import { momentOf } from '../appointments/slots.rules.ts';
import { acceptContact, caseEvents, escalateJob, findCase } from '../cases/index.ts';
import { claimTask, openTasks, publishDefinition, startProcess } from '../processes/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import { endWork } from './end-work.ts';

let db: FreshDatabase;
let region: Region;
beforeEach(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
afterEach(() => db.close());

const span = (day: string, clock: string) => {
  const startsAt = momentOf(day, clock);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) };
};
const THURSDAY = span('2026-03-12', '10:00');
const FRIDAY = span('2026-03-13', '14:00');

const world = async () => {
  const { provider } = region;
  const of = await choose(db.door, await ask(db.door, region), provider, 'private');
  const contact = staffOf(provider, of.contactId);
  const { manager, marja } = provider.staff;
  await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  const propose = async (told: Partial<Proposal>): Promise<Appointment> => {
    const usual = { about: 'Kennismaken', bring: null, place: 'home', address: null, travel: null } as const;
    const made = await db.door.transaction(manager, (tx) =>
      proposeTimes(
        tx,
        manager,
        of.id,
        {
          ...usual,
          ...{ member: contact.member, minutes: 60, times: [THURSDAY], agreed: true, remindBy: 'email' },
          ...told,
        },
        TUESDAY,
      ),
    );
    if (made.kind !== 'done') throw new Error(JSON.stringify(made));
    return made.appointment;
  };
  const leave = (standIn: Member | null, who = contact) =>
    db.door.transaction(manager, (tx) =>
      endWork(tx, manager, { member: who.member, standIn: standIn?.member ?? null }, TUESDAY),
    );
  const look = (id: string) =>
    db.door.transaction(manager, async (tx) => {
      const one = (await appointmentsOfCase(tx, provider.id, of.id)).find((found) => found.id === id);
      if (!one) throw new Error('it went');
      return {
        one,
        times: await timesOf(tx, one),
        reminders: await remindersOf(tx, provider.id, id),
        promises: await promisesOfCase(tx, provider.id, of.id),
        now: await findCase(tx, provider.id, of.id),
        acts: (await caseEvents(tx, provider.id, of.id)).flatMap(({ data }) => data['act'] ?? []),
      };
    });
  const read = () =>
    db.door.transaction({ kind: 'customer', person: of.personId }, async (tx) => {
      const rows = await tx
        .selectFrom('message')
        .select('body')
        .where('person_id', '=', of.personId)
        .orderBy('sent_at')
        .execute();
      return rows.map(({ body }) => body).join('\n');
    });
  return { provider, of, contact, manager, marja, propose, leave, look, read };
};

test('who stands in and is free then is there instead: agenda, promise and reminder go along', async () => {
  const { contact, marja, propose, leave, look, read } = await world();
  const before = await propose({});
  assert.equal((await leave(marja)).kind, 'done');
  const { one, promises, reminders, acts } = await look(before.id);
  assert.deepEqual([one.memberId, one.state, one.startsAt], [marja.member, 'confirmed', THURSDAY.startsAt]);
  assert.equal(one.sequence, before.sequence + 1, 'her own calendar hears of it');
  const promise = promises.find(({ id }) => id === one.promiseId);
  assert.deepEqual([promise?.memberId, promise?.brokenAt], [marja.member, null]);
  assert.deepEqual(
    reminders.map(({ sequence, state }) => [sequence, state]),
    [
      [before.sequence, 'dropped'],
      [one.sequence, 'waiting'],
    ],
  );
  assert.equal(acts.at(-1), 'passed');
  const told = await read();
  assert.ok(
    told.includes(`${contact.name} werkt niet meer bij ons. Uw afspraak op donderdag 12 maart, 10 uur`),
  );
  assert.ok(told.includes(`${marja.name} komt in de plaats`));
});

test('who stands in and is taken then: the promise is broken, and new times are promised and asked for', async () => {
  const { marja, propose, leave, look, read } = await world();
  const before = await propose({});
  await propose({ member: marja.member, about: 'Iets anders' });
  await leave(marja);
  const { one, promises, now, acts, reminders } = await look(before.id);
  assert.deepEqual([one.state, one.memberId, one.promiseId], ['wanted', marja.member, null]);
  assert.ok(promises.find(({ id }) => id === before.promiseId)?.brokenAt);
  const times = promises.find(({ what }) => what === 'times');
  assert.deepEqual([times?.memberId, times?.keptAt], [marja.member, null]);
  assert.deepEqual([now?.nextStep, now?.turn, now?.nextBy], ['propose-times', 'organisation', times?.dueAt]);
  assert.deepEqual(
    reminders.map(({ state }) => state),
    ['dropped'],
  );
  assert.equal(acts.at(-1), 'lost');
  assert.match(
    await read(),
    /kan uw afspraak op donderdag 12 maart, 10 uur niet doorgaan.*nieuwe tijden voor, vóór/,
  );
});

test('times that still wait for her choice stand when all of them suit; else they go', async () => {
  const { marja, propose, leave, look, read } = await world();
  const open = await propose({ agreed: false, times: [THURSDAY, FRIDAY], remindBy: null });
  await leave(marja);
  const { one, times } = await look(open.id);
  assert.deepEqual([one.state, one.choosing, one.memberId], ['proposed', true, marja.member]);
  assert.equal(times.length, 2);
  assert.match(await read(), /De tijden waaruit u kunt kiezen blijven staan/);
});

test('without a case and without a name, what she would do falls to the contact of that case', async () => {
  const { provider, contact, propose, leave, look } = await world();
  const helper = Object.values(provider.staff).find(
    ({ member, roles }) => member !== contact.member && !roles.includes('manager'),
  );
  assert.ok(helper);
  const with_ = await propose({ member: helper.member });
  assert.deepEqual(await leave(null, helper), { kind: 'done', passed: 0 });
  const { one, now } = await look(with_.id);
  assert.deepEqual([one.state, one.memberId], ['wanted', contact.member]);
  assert.equal(now?.nextStep, 'propose-times');
});

test('steps of processes that she took are free again, also one taken at the moment at which she left', async () => {
  const { provider, of, contact, manager, marja, leave } = await world();
  const xml = drawn(`
  s: startEvent > a
  a: userTask aanzet:plain="We bellen u" > e
  e: endEvent`);
  const at = { organisation: provider.id, caseId: of.id, personId: of.personId, key: 'voorbeeld' };
  const tasks = (member?: string) =>
    db.door.transaction(manager, (tx) => openTasks(tx, provider.id, member ? { member } : { caseId: of.id }));
  await db.door.transaction(manager, async (tx) => {
    await publishDefinition(tx, manager, { key: 'voorbeeld', xml }, TUESDAY);
    await startProcess(tx, at, TUESDAY);
  });
  const [task] = await tasks();
  const claim = () => db.door.transaction(contact, (tx) => claimTask(tx, contact, task?.id ?? '', TUESDAY));
  await claim();
  assert.equal((await tasks(contact.member)).length, 1);
  await leave(marja);
  assert.deepEqual(
    (await tasks()).map(({ memberId, claimedAt, doneAt }) => [memberId, claimedAt, doneAt]),
    [[null, null, null]],
  );
  await claim();
  assert.equal((await tasks(contact.member)).length, 1, 'as if she took it while she was let go');
  const later = addHours(TUESDAY, 1);
  await escalateJob(db.door, () => later, createLog('silent')).run({ organisation: provider.id });
  assert.deepEqual(await tasks(contact.member), []);
});
