import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TUESDAY } from '../../../../test/setup/process-world.ts';
import { processesForTests } from '../../../../test/setup/running-processes.ts';
import { addDays, addHours } from '../../../platform/clock/clock.ts';
import type { ServiceActs } from '../process.ts';
import { incidentsOf } from './find-instances.sql.ts';
import { processOfCase } from './process-of-case.ts';
import { startProcess } from './start-process.ts';
import { retryIncident } from './steer-process.ts';

const at = processesForTests();
const { as, begin } = at;

describe('what happens by itself', () => {
  test('timers: not before their moment, once; a reminder as often as it says', async () => {
    const run = await begin(
      'klok',
      `
      s: startEvent > a
      a: userTask > e
      soon: boundaryEvent+every=R2/P1D attachedToRef="a" cancelActivity="false" > h
      late: boundaryEvent+after=P5D attachedToRef="a" > b
      h: sendTask+message=herinnering > he
      he: endEvent
      b: userTask > e
      e: endEvent`,
    );
    assert.equal(await run.due(addHours(TUESDAY, 23)), 0);
    assert.equal(await run.due(addDays(TUESDAY, 1)), 2, 'the timer, and the sending after it');
    assert.equal(await run.due(addDays(TUESDAY, 1)), 0);
    assert.equal(await run.due(addDays(TUESDAY, 2)), 2);
    assert.equal(await run.due(addDays(TUESDAY, 4)), 0, 'twice is twice');
    assert.equal(await run.at(), 'a');
    assert.equal(await run.due(addDays(TUESDAY, 5)), 1);
    assert.equal(await run.at(), 'b');
    assert.deepEqual((await run.view())?.timers, []);
    await run.sound();
  });

  test('a step done in time takes its timers along', async () => {
    const run = await begin(
      'tijdig',
      's: startEvent > a\na: userTask > b\nlate: boundaryEvent+after=P1D attachedToRef="a" > b\nb: userTask > e\ne: endEvent',
    );
    await run.done('a');
    assert.equal(await run.due(addDays(TUESDAY, 9)), 0);
    assert.equal(await run.at(), 'b');
  });

  test('acts of the system: their values; failing they are tried again later, and in the end a person looks', async () => {
    const run = await begin(
      'dienst',
      's: startEvent > v\nv: serviceTask aanzet:act="rekenen" > a\na: userTask > e\ne: endEvent',
      { uren: 2 },
    );
    let tried = 0;
    const acts: ServiceActs = {
      rekenen: async (_, { variables }) => {
        tried += 1;
        if (tried < 6) throw new Error('buiten bereik');
        return { minuten: Number(variables['uren']) * 60 };
      },
    };
    assert.equal(await run.due(TUESDAY, acts), 1);
    assert.equal(await run.due(TUESDAY, acts), 0, 'not at once again');
    for (const minutes of [1, 6, 36, 156])
      await run.due(new Date(TUESDAY.getTime() + minutes * 60_000), acts);
    assert.deepEqual([tried, await run.at(), await run.state()], [5, 'v!', 'incident']);
    const [incident] = (await as((tx) => incidentsOf(tx, run.organisation))).filter(
      ({ instanceId }) => instanceId === run.instanceId,
    );
    assert.deepEqual([incident?.element, incident?.problem], ['v', 'buiten bereik']);
    await as((tx) => retryIncident(tx, at.world.member, run.instanceId, {}, TUESDAY));
    await run.due(TUESDAY, acts);
    assert.deepEqual([await run.at(), await run.state()], ['a', 'running']);
    assert.deepEqual((await run.view())?.instance.variables, { uren: 2, minuten: 120 });
    await run.sound();
    const none = await as((tx) => retryIncident(tx, at.world.member, run.instanceId, {}, TUESDAY));
    assert.deepEqual(none, { kind: 'refused', why: 'no-incident' });
  });

  test('an act that failed leaves nothing behind', async () => {
    const run = await begin('half', 's: startEvent > v\nv: serviceTask aanzet:act="half" > e\ne: endEvent');
    const acts: ServiceActs = {
      half: async (tx, { organisation, caseId }) => {
        await tx
          .updateTable('customer_case')
          .set({ title: 'half gedaan' })
          .where('organisation_id', '=', organisation)
          .where('id', '=', caseId)
          .execute();
        throw new Error('daarna mis');
      },
    };
    await run.due(TUESDAY, acts);
    const row = await as((tx) =>
      tx
        .selectFrom('customer_case')
        .select('title')
        .where('organisation_id', '=', run.organisation)
        .where('id', '=', run.caseId)
        .executeTakeFirst(),
    );
    assert.equal(row?.title, 'Hulp bij het douchen');
  });

  test('a called process: values in and out, and it ends with the step that called it', async () => {
    await at.publish(
      'kind',
      's: startEvent > k\nk: userTask aanzet:outcomes="ja; nee" aanzet:result="uitkomst" > e\ne: endEvent',
    );
    const run = await begin(
      'ouder',
      `
      s: startEvent > c
      c: callActivity calledElement="kind" aanzet:in="uren = dagen * 2" aanzet:out="besluit = uitkomst" > a
      late: boundaryEvent+after=P9D attachedToRef="c" > b
      a: userTask > e
      b: userTask > e
      e: endEvent`,
      { dagen: 3 },
    );
    await run.due(TUESDAY);
    const child = (await as((tx) => processOfCase(tx, run.organisation, run.caseId))).find(
      ({ instance }) => instance.parentId === run.instanceId,
    );
    assert.deepEqual(child?.instance.variables, { uren: 6 });
    await run.done('k', 'ja');
    assert.equal(await run.at(), 'c');
    await run.due(TUESDAY);
    assert.equal(await run.at(), 'a');
    assert.deepEqual((await run.view())?.instance.variables, { dagen: 3, besluit: 'ja' });
    await run.sound();

    const other = await begin('ouder', drawnAgain, {});
    await other.due(TUESDAY);
    await other.due(addDays(TUESDAY, 9));
    assert.equal(await other.at(), 'b');
    assert.deepEqual(
      (await other.tasks()).map(({ element }) => element),
      ['b'],
      'the called one was called off',
    );
    assert.equal(await other.due(addDays(TUESDAY, 10)), 0);
  });
  const drawnAgain = `
    s: startEvent > c
    c: callActivity calledElement="kind" > a
    late: boundaryEvent+after=P9D attachedToRef="c" > b
    a: userTask > e
    b: userTask > e
    e: endEvent`;

  test('a called process that is not there, or calls itself, is an incident', async () => {
    const run = await begin(
      'niets',
      's: startEvent > c\nc: callActivity calledElement="bestaat-niet" > e\ne: endEvent',
    );
    await run.due(TUESDAY);
    assert.equal(await run.at(), 'c!');
    const round = await begin(
      'rond',
      's: startEvent > c\nc: callActivity calledElement="rond" > e\ne: endEvent',
    );
    await round.due(TUESDAY);
    const all = await as((tx) => processOfCase(tx, round.organisation, round.caseId));
    assert.ok(all.length <= 12, `${all.length} deep`);
    assert.equal(all.filter(({ instance }) => instance.state === 'incident').length, 1);
  });

  test('a message sent by one process of the case reaches another', async () => {
    const run = await begin(
      'horen',
      's: startEvent > r\nr: receiveTask+message=klaar > a\na: userTask > e\ne: endEvent',
    );
    await at.publish('zeggen', 's: startEvent > t\nt: intermediateThrowEvent+message=klaar > e\ne: endEvent');
    const { organisation, caseId, personId } = run;
    await as((tx) =>
      startProcess(tx, { organisation, caseId, personId, key: 'zeggen', variables: { n: 1 } }, TUESDAY),
    );
    await run.due(TUESDAY);
    assert.equal(await run.at(), 'a');
    assert.deepEqual((await run.view())?.instance.variables, { n: 1 });
  });

  test('what goes round by itself stops: an act is an incident, a timer goes on an hour later', async () => {
    const act = await begin('rondje', 's: startEvent > t\nt: sendTask+message=hallo > t');
    assert.ok((await act.due(TUESDAY)) < 1000);
    assert.equal(await act.at(), 't!');
    const timer = await begin('klokje', 's: startEvent > t\nt: intermediateCatchEvent+after=PT0S > t');
    assert.ok((await timer.due(TUESDAY)) < 1000);
    assert.equal(await timer.at(), 't');
    assert.equal(await timer.due(addHours(TUESDAY, 0.5)), 0);
    assert.ok((await timer.due(addHours(TUESDAY, 2))) > 0);
  });
});
