import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { endChoice } from '../cases/index.ts';
import { promiseState } from '../promises/index.ts';
import { breakUnrecorded } from './break-unrecorded.ts';
import { cancelAppointment, wantOther } from './change-appointment.ts';
import { confirmTime } from './confirm-time.ts';
import { recordOutcome } from './record-outcome.ts';
import { remindersOf } from './reminders.sql.ts';
import { customerOf, makeWorld, NOW, type World } from './test-meeting.sql.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

/** A customer with an agreed appointment on Thursday at ten, somebody else's host each time. */
const agreed = async (remindBy: 'letter' | 'none' = 'none') => {
  const fresh = await makeWorldOnce();
  const her = await customerOf(fresh);
  const of = await her.proposed();
  const [first] = await her.times(of);
  assert.ok(first);
  const at = { organisation: her.organisation, id: of.id };
  await her.asHer((tx) => confirmTime(tx, at, first.id, { by: 'customer', member: null, remindBy }, NOW));
  const promise = async () => {
    const found = (await her.promises()).findLast((one) => one.kind === 'appointment');
    return found && promiseState(found, NOW);
  };
  return { ...her, at, of, promise, after: addHours(first.endsAt, 1), startsAt: first.startsAt };
};

// Each case has the host's Thursday for itself: cancelled before the next.
let busy: (() => Promise<unknown>) | undefined;
const makeWorldOnce = async (): Promise<World> => {
  await busy?.();
  busy = () =>
    world.db.door.transaction(world.region.desk.staff.host, (tx) =>
      tx
        .updateTable('appointment')
        .set({ state: 'cancelled', choosing: false })
        .where('organisation_id', '=', world.region.desk.id)
        .where('state', '=', 'confirmed')
        .execute(),
    );
  return world;
};

test('none fits: our move, with a promised moment and her own wishes; proposing again keeps that promise', async () => {
  const { organisation, asHer, proposed, propose, read, promises } = await customerOf(await makeWorldOnce());
  const of = await proposed();
  const made = await asHer((tx) => wantOther(tx, { organisation, id: of.id }, 'Liever in de middag', NOW));
  assert.equal(made.kind, 'done');
  assert.deepEqual(
    [(await read(of.id)).state, (await read(of.id)).wishes],
    ['wanted', 'Liever in de middag'],
  );
  const asked = (await promises()).find((one) => one.kind === 'times');
  assert.equal(asked && promiseState(asked, NOW), 'open');
  await propose({}, of.id);
  const kept = (await promises()).find((one) => one.kind === 'times');
  assert.deepEqual([kept && promiseState(kept, NOW), kept?.evidence], ['kept', 'act']);
  assert.equal((await read(of.id)).state, 'proposed');
});

test('she moves an agreed time: nothing is broken, the time is free again, the calendar file goes up', async () => {
  const { at, asHer, read, promise, of } = await agreed();
  await asHer((tx) => wantOther(tx, at, null, NOW));
  const now = await read(of.id);
  assert.deepEqual([now.state, now.sequence], ['wanted', 1]);
  assert.equal(await promise(), 'dropped');
});

test('she cancels without a reason: nothing is broken; when we do, the promise is', async () => {
  const hers = await agreed();
  const no = { by: 'customer', member: null, words: null } as const;
  assert.equal((await hers.asHer((tx) => cancelAppointment(tx, hers.at, no, NOW))).kind, 'done');
  assert.equal(await hers.promise(), 'dropped');
  const ours = await agreed();
  const we = { by: 'us', member: ours.host.member, words: 'Ziek' } as const;
  await ours.asHost((tx) => cancelAppointment(tx, ours.at, we, NOW));
  assert.equal(await ours.promise(), 'broken');
  const again = await ours.asHer((tx) => cancelAppointment(tx, ours.at, no, NOW));
  assert.deepEqual(again, { kind: 'refused', why: 'not-now' });
});

test("how it went: held keeps, her absence is nobody's failure, ours breaks", async () => {
  const table = [
    ['went', 'kept'],
    ['no-show', 'dropped'],
    ['not-come', 'broken'],
    ['too-late', 'broken'],
  ] as const;
  for (const [outcome, expected] of table) {
    const { at, asHost, host, promise, read, of, after: later } = await agreed();
    const told = { outcome, by: 'member', member: host.member, words: null } as const;
    const early = await asHost((tx) => recordOutcome(tx, at, told, NOW));
    assert.deepEqual(early, { kind: 'refused', why: 'not-now' }, 'not before it was');
    assert.equal((await asHost((tx) => recordOutcome(tx, at, told, later))).kind, 'done');
    assert.equal(await promise(), expected, outcome);
    assert.equal((await read(of.id)).state, outcome);
  }
});

test('a mistake is put right: the last word of ours holds', async () => {
  const { at, asHost, host, promise, after: later } = await agreed();
  const told = (outcome: 'went' | 'no-show') =>
    ({ outcome, by: 'member', member: host.member, words: null }) as const;
  await asHost((tx) => recordOutcome(tx, at, told('no-show'), later));
  await asHost((tx) => recordOutcome(tx, at, told('went'), later));
  assert.equal(await promise(), 'kept');
  await asHost((tx) => recordOutcome(tx, at, told('no-show'), later));
  assert.equal(await promise(), 'dropped');
});

test("'nobody came' is hers to say, over what we wrote down, and it stands", async () => {
  const { at, asHost, asHer, host, promise, read, of, after: later } = await agreed();
  const ours = { outcome: 'no-show', by: 'member', member: host.member, words: null } as const;
  await asHost((tx) => recordOutcome(tx, at, ours, later));
  const hers = { outcome: 'not-come', by: 'customer', member: null, words: 'Ik zat klaar' } as const;
  assert.equal((await asHer((tx) => recordOutcome(tx, at, hers, addDays(later, 1)))).kind, 'done');
  assert.equal(await promise(), 'broken');
  const again = await asHost((tx) => recordOutcome(tx, at, { ...ours, outcome: 'went' }, addDays(later, 2)));
  assert.deepEqual(again, { kind: 'refused', why: 'not-now' });
  assert.equal((await read(of.id)).outcomeBy, 'customer');
});

test('without evidence it was not kept: after two working days; told later it still is', async () => {
  const { at, asHost, asJob, host, organisation, promise, after: later } = await agreed();
  assert.equal(await asJob((tx) => breakUnrecorded(tx, organisation, later)), 0);
  assert.ok((await asJob((tx) => breakUnrecorded(tx, organisation, addDays(later, 6)))) >= 1);
  assert.equal(await promise(), 'broken');
  const went = { outcome: 'went', by: 'member', member: host.member, words: null } as const;
  await asHost((tx) => recordOutcome(tx, at, went, addDays(later, 7)));
  assert.equal(await promise(), 'kept');
});

test('a stopped question takes its appointment and its reminder along', async () => {
  const { asHer, asHost, person, question, organisation, read, of } = await agreed('letter');
  await asHer((tx) => endChoice(tx, { person, question, why: 'stopped' }, NOW));
  const now = await read(of.id);
  assert.deepEqual([now.state, now.cancelledBy, now.sequence], ['cancelled', 'customer', 1]);
  const left = await asHost((tx) => remindersOf(tx, organisation, of.id));
  assert.ok(left.every(({ state }) => state === 'dropped'));
});
