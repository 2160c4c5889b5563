import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { promiseState } from '../promises/index.ts';
import { confirmTime, isTaken } from './confirm-time.ts';
import { momentOf } from './slots.rules.ts';
import { customerOf, makeWorld, NOW, span, TIMES, type World } from './test-meeting.sql.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const hers = { by: 'customer', member: null, remindBy: 'none' } as const;

test('she confirms one of the times: a promise to be there, her move is done', async () => {
  const { organisation, asHer, proposed, times, read, promises, caseId } = await customerOf(world);
  const of = await proposed();
  const [first] = await times(of);
  assert.ok(first);
  const made = await asHer((tx) => confirmTime(tx, { organisation, id: of.id }, first.id, hers, NOW));
  assert.equal(made.kind, 'done');
  const now = await read(of.id);
  assert.equal(now.state, 'confirmed');
  assert.deepEqual(now.startsAt, TIMES[0]?.startsAt);
  const promise = (await promises()).find((one) => one.kind === 'appointment');
  assert.equal(promise?.subjectId, of.id);
  assert.equal(promise && promiseState(promise, NOW), 'open');
  const row = await asHer((tx) =>
    tx
      .selectFrom('customer_case')
      .select(['next_step', 'turn'])
      .where('organisation_id', '=', organisation)
      .where('id', '=', caseId)
      .executeTakeFirst(),
  );
  assert.deepEqual(row, { next_step: 'meet', turn: 'organisation' });
});

test('the same yes twice is one: one promise, one change of the calendar', async () => {
  const { organisation, asHer, proposed, times, read, promises } = await customerOf(world);
  const of = await proposed({ times: [span('2026-03-16', '10:00'), span('2026-03-17', '10:00')] });
  const [first] = await times(of);
  assert.ok(first);
  const yes = () => asHer((tx) => confirmTime(tx, { organisation, id: of.id }, first.id, hers, NOW));
  const both = await Promise.all([yes(), yes()]);
  assert.deepEqual(
    both.map(({ kind }) => kind),
    ['done', 'done'],
  );
  assert.equal((await read(of.id)).sequence, 0);
  assert.equal((await promises()).filter((one) => one.kind === 'appointment').length, 1);
});

test('two customers, one time: the first has it, the second is told', async () => {
  const times = [span('2026-03-18', '10:00'), span('2026-03-19', '10:00')];
  const customers = await Promise.all(Array.from({ length: 4 }, () => customerOf(world)));
  const offers = await Promise.all(customers.map((one) => one.proposed({ times })));
  const results = await Promise.allSettled(
    customers.map(async ({ organisation, asHer, times: timesOf }, index) => {
      const of = offers[index];
      assert.ok(of);
      const [first] = await timesOf(of);
      assert.ok(first);
      return asHer((tx) => confirmTime(tx, { organisation, id: of.id }, first.id, hers, NOW));
    }),
  );
  const won = results.filter((one) => one.status === 'fulfilled');
  const lost = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  assert.equal(won.length, 1);
  assert.equal(lost.length, 3);
  assert.ok(lost.every(isTaken), String(lost));
});

test('another customer right after it is no conflict: half-open', async () => {
  const [a, b] = await Promise.all([customerOf(world), customerOf(world)]);
  const first = await a.propose({ times: [span('2026-03-23', '10:00')], agreed: true });
  const next = await b.propose({ times: [span('2026-03-23', '11:00')], agreed: true });
  const over = await b.propose({ times: [span('2026-03-23', '10:30')], agreed: true });
  assert.deepEqual([first.kind, next.kind], ['done', 'done']);
  assert.deepEqual(over, { kind: 'refused', why: 'busy' });
});

test('what was told on the phone is written down as hers; a time of an earlier round no longer counts', async () => {
  const { organisation, host, asHost, asHer, proposed, propose, times, read } = await customerOf(world);
  const of = await proposed({ times: [span('2026-03-24', '10:00'), span('2026-03-25', '10:00')] });
  const [old] = await times(of);
  await propose({ times: [span('2026-03-26', '09:00'), span('2026-03-27', '09:00')] }, of.id);
  const [, second] = await times(await read(of.id));
  assert.ok(old && second);
  const yes = { by: 'told', member: host.member, remindBy: null } as const;
  const gone = await asHer((tx) => confirmTime(tx, { organisation, id: of.id }, old.id, hers, NOW));
  assert.deepEqual(gone, { kind: 'refused', why: 'no-such-time' });
  await asHost((tx) => confirmTime(tx, { organisation, id: of.id }, second.id, yes, NOW));
  const now = await read(of.id);
  assert.equal(now.confirmedBy, 'told');
  assert.deepEqual(now.startsAt, momentOf('2026-03-27', '09:00'));
});

test('another time with her yes: the former promise is neither kept nor broken, the calendar hears of it', async () => {
  const { organisation, asHer, proposed, propose, times, read, promises } = await customerOf(world);
  const of = await proposed({ times: [span('2026-03-30', '10:00'), span('2026-03-31', '10:00')] });
  const [first] = await times(of);
  assert.ok(first);
  await asHer((tx) => confirmTime(tx, { organisation, id: of.id }, first.id, hers, NOW));
  await propose({ times: [span('2026-04-01', '10:00'), span('2026-04-02', '10:00')] }, of.id);
  assert.equal((await read(of.id)).state, 'confirmed', 'the agreed time stands until she says yes');
  const [other] = await times(await read(of.id));
  assert.ok(other);
  await asHer((tx) => confirmTime(tx, { organisation, id: of.id }, other.id, hers, NOW));
  const moved = await read(of.id);
  assert.equal(moved.sequence, 1);
  const states = (await promises())
    .filter((one) => one.kind === 'appointment')
    .map((one) => promiseState(one, NOW));
  assert.deepEqual(states.sort(), ['moved', 'open']);
});

test("a time that is past, another's appointment, a stranger", async () => {
  const { organisation, asHer, proposed, times } = await customerOf(world);
  const other = await customerOf(world);
  const of = await proposed({ times: [span('2026-04-07', '10:00'), span('2026-04-08', '10:00')] });
  const [first] = await times(of);
  assert.ok(first);
  const late = momentOf('2026-04-07', '10:30');
  assert.deepEqual(await asHer((tx) => confirmTime(tx, { organisation, id: of.id }, first.id, hers, late)), {
    kind: 'refused',
    why: 'past',
  });
  const stranger = await other.asHer((tx) =>
    confirmTime(tx, { organisation, id: of.id }, first.id, hers, NOW),
  );
  assert.deepEqual(stranger, { kind: 'gone' });
});
