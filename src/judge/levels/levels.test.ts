import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { keepResults, someResults } from '../../../test/setup/kept-results.ts';
import { chosenAt, someone } from '../../../test/setup/privacy-world.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { askErasure } from '../../govern/privacy/ask-erasure.ts';
import { runErasure } from '../../govern/privacy/run-erasure.ts';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { acceptContact, answerHandover, offerHandover } from '../../serve/cases/index.ts';
import { sendMessage } from '../../serve/contact/index.ts';
import { deliveriesOfCase, markDone, planDelivery } from '../../serve/deliveries/index.ts';
import { countCases, countEverything, recountAll } from './count-cases.ts';
import {
  deliveriesMissing,
  keepLevels,
  quartersWithStanding,
  readContactCounts,
  readCustomerIndex,
  readFigures,
  readOwnThresholds,
  readPublicStandings,
  readStandingHistory,
  readStandings,
  watchThreshold,
} from './index.ts';
import { keptFacts, talliesOf } from './tallies.sql.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const jobOf = (organisation: string) => ({ kind: 'job', organisation, name: 'test' }) as const;
/** The sums as they are kept, and as they would be if all were counted anew: as text, byte for byte. */
const sums = async (organisation: string, now: Date): Promise<[kept: string, anew: string]> => {
  const job = jobOf(organisation);
  while (await db.door.transaction(job, (tx) => countCases(tx, organisation, now)));
  return db.door.transaction(job, async (tx) => [
    JSON.stringify(await talliesOf(tx, organisation)),
    JSON.stringify(await recountAll(tx, organisation, now)),
  ]);
};
const place = { scope: 'organisation', id: '' } as const;

describe('figures of the records', () => {
  const serve = async () => {
    const asked = await ask(db.door, region);
    const of = await choose(db.door, asked, region.provider, 'private');
    const contact = staffOf(region.provider, of.contactId);
    await db.door.transaction(contact, async (tx) => {
      await acceptContact(tx, contact, of.id, TUESDAY);
      const plan = { what: 'Hulp', funding: 'private', start: '2026-03-12', weekdays: [], weeks: 1 } as const;
      await planDelivery(tx, contact, of.id, plan, TUESDAY);
    });
    return { asked, of, contact };
  };

  test('kept up to date act by act, they are byte-equal to counting everything anew', async () => {
    const { provider, desk } = region;
    const { asked, of, contact } = await serve();
    const check = async (now: Date): Promise<string> => {
      for (const { id } of [desk, provider]) {
        const [kept, anew] = await sums(id, now);
        assert.equal(kept, anew);
      }
      return (await sums(provider.id, now))[0];
    };
    const first = await check(TUESDAY);
    const other = Object.values(provider.staff).find(
      ({ member, roles }) => member !== contact.member && roles.includes('contact'),
    );
    assert.ok(other);
    await db.door.transaction(contact, (tx) =>
      offerHandover(
        tx,
        contact,
        of.id,
        { to: other.member, reason: 'Verlof vanaf morgen' },
        addHours(TUESDAY, 1),
      ),
    );
    await check(addHours(TUESDAY, 2));
    await db.door.transaction(other, (tx) =>
      answerHandover(tx, other, of.id, { answer: 'accept' }, addHours(TUESDAY, 2)),
    );
    await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
      sendMessage(
        tx,
        {
          organisation: provider.id,
          caseId: of.id,
          person: asked.person,
          sender: 'customer',
          body: 'Dag',
          channel: 'web',
        },
        addHours(TUESDAY, 3),
      ),
    );
    await check(addHours(TUESDAY, 4));
    await db.door.transaction(other, async (tx) => {
      const ids = (await deliveriesOfCase(tx, provider.id, of.id)).map(({ id }) => id);
      await markDone(tx, other, of.id, ids, addDays(TUESDAY, 2));
    });
    const served = await check(addDays(TUESDAY, 2));
    assert.notEqual(served, first);
    // Nothing happens any more, and yet: promises are broken by their date, and she did not come back for 30 days.
    const ripe = await check(addDays(TUESDAY, 120));
    assert.notEqual(ripe, served);
    const job = jobOf(provider.id);
    const asked2 = { quarter: '2026Q1', period: 'quarter', place } as const;
    const [index, contacts, missing] = await db.door.transaction(
      job,
      async (tx) =>
        [
          await readCustomerIndex(tx, provider.id, asked2),
          await readContactCounts(tx, provider.id, asked2),
          await deliveriesMissing(tx, provider.id, { quarter: '2026Q1', condition: 'can-judge', limit: 10 }),
        ] as const,
    );
    // One delivery is too few for a figure; nobody could judge it, as this test has no collector.
    assert.equal(index.index, null);
    assert.deepEqual([contacts.n, contacts.cold, contacts.warm], [1, 0, 1]);
    assert.deepEqual(
      missing.map(({ caseId, startedOn, missing: what }) => [caseId, startedOn, what]),
      [[of.id, '2026-03-12', ['can-judge']]],
    );
    assert.deepEqual(
      await db.door.transaction(jobOf(region.other.id), (tx) => talliesOf(tx, region.other.id)),
      [],
    );
  });

  test('counted twice, or everything at once, they stay the same', async () => {
    const { id } = region.provider;
    await serve();
    const [before] = await sums(id, addDays(TUESDAY, 120));
    await countEverything(db.door.transaction, id, addDays(TUESDAY, 120));
    assert.deepEqual(await sums(id, addDays(TUESDAY, 120)), [before, before]);
  });

  test('who had herself erased is counted no longer, and nothing of her case is kept', async () => {
    const her = await someone(db, region, 'Speenkruid', TUESDAY);
    const of = await chosenAt(db, region.other, her, TUESDAY);
    await sums(region.other.id, TUESDAY);
    const later = addDays(TUESDAY, 9);
    const as = { kind: 'customer', person: her.person } as const;
    await db.door.transaction(as, (tx) =>
      stopQuestion(tx, { person: her.person, question: her.question, by: 'self', reason: 'Klaar' }, later),
    );
    const asked = await db.door.transaction(as, (tx) => askErasure(tx, her.person, later));
    assert.ok(asked.kind === 'asked');
    await runErasure(db.door, asked.erasure, later);
    assert.deepEqual(await sums(region.other.id, later), ['[]', '[]']);
    assert.deepEqual(
      await db.door.transaction(jobOf(region.other.id), (tx) => keptFacts(tx, region.other.id, [of.id])),
      new Map(),
    );
  });
});

describe('where each place stands', () => {
  test('kept once a quarter is taken in; everyone sees the organisation and its services, staff its teams too', async () => {
    const { provider } = region;
    const of = { organisation: provider.id, name: 'Huize', quarter: '2025Q4' } as const;
    await keepResults(db.door, of);
    await keepLevels(db.door.transaction, provider.id, addDays(TUESDAY, 120));
    const asked = { quarter: '2025Q4', period: 'quarter' } as const;
    const read = () =>
      db.door.transaction(provider.staff.manager, (tx) => readStandings(tx, provider.id, asked));
    const all = await read();
    const published = await someResults(provider.id, 'Huize', '2025Q4');
    const cell = published.cells.find(
      (one) =>
        one.scope === 'organisation' &&
        one.measure === 'friendly' &&
        one.by === 'full' &&
        one.period === 'quarter',
    );
    assert.ok(cell?.shown);
    const own = all.find((one) => one.place.scope === 'organisation');
    const [measure] = own?.levels[0].measures ?? [];
    assert.ok(measure?.kind === 'known');
    assert.deepEqual([measure.value, measure.low, measure.n], [cell.mean, cell.low, cell.n]);
    assert.equal(measure.reached, cell.low >= 0.7);
    assert.deepEqual(
      own?.levels[2].measures.map(({ kind }) => kind).filter((kind) => kind === 'unmeasured').length,
      6,
    );

    const visitor = await db.door.transaction({ kind: 'visitor' }, async (tx) => [
      await readPublicStandings(tx, [provider.id], asked),
      await readStandings(tx, provider.id, asked),
    ]);
    assert.deepEqual(visitor[0], visitor[1]);
    assert.deepEqual([...new Set(visitor[0]?.map((one) => one.place.scope))].sort(), [
      'organisation',
      'service',
    ]);

    // Suppressed n is never shown: no figure of a team stands on a hidden cell.
    const figures = await db.door.transaction(provider.staff.manager, (tx) =>
      readFigures(tx, provider.id, { quarters: ['2025Q4'] }),
    );
    const hidden = published.cells.filter((one) => one.scope === 'team' && !one.shown);
    assert.ok(hidden.length > 0);
    for (const { id, by, measure, period } of hidden)
      assert.equal(
        figures.find(
          (one) =>
            one.scope === 'team' &&
            one.id === id &&
            one.by === by &&
            one.measure === measure &&
            one.period === period,
        ),
        undefined,
      );

    await keepLevels(db.door.transaction, provider.id, addDays(TUESDAY, 121));
    assert.deepEqual(await read(), all);
    const history = await db.door.transaction(provider.staff.manager, (tx) =>
      readStandingHistory(tx, provider.id, { place, period: 'quarter' }),
    );
    assert.deepEqual(
      history.map(({ quarter }) => quarter),
      ['2025Q4', '2026Q1'],
    );
    assert.deepEqual(
      await db.door.transaction(provider.staff.manager, (tx) => quartersWithStanding(tx, provider.id)),
      ['2026Q1', '2025Q4'],
    );
  });

  test('kept of the records alone, it is made again when results come, and never after that', async () => {
    const { id, staff } = region.provider;
    const asked = { quarter: '2026Q1', period: 'quarter' } as const;
    const own = async () =>
      (await db.door.transaction(staff.manager, (tx) => readStandings(tx, id, asked))).find(
        (one) => one.place.scope === 'organisation',
      );
    assert.equal((await own())?.verdicts, null);
    await keepResults(db.door, { organisation: id, name: 'Huize', quarter: '2026Q1' });
    await keepLevels(db.door.transaction, id, addDays(TUESDAY, 122));
    assert.ok(((await own())?.verdicts ?? 0) > 100);
    const rewritten = db.door.transaction(jobOf(id), (tx) =>
      tx.updateTable('standing').set({ reached: 3 }).where('organisation_id', '=', id).executeTakeFirst(),
    );
    assert.equal(Number((await rewritten).numUpdatedRows), 0);
  });

  test('an organisation may watch a threshold of its own; it changes no level', async () => {
    const { id, staff } = region.provider;
    const set = (value: number | null) =>
      db.door.transaction(staff.manager, (tx) => watchThreshold(tx, id, 'promises', value));
    const read = () => db.door.transaction(staff.manager, (tx) => readOwnThresholds(tx, id));
    await set(0.97);
    assert.deepEqual(await read(), { promises: 0.97 });
    await set(null);
    assert.deepEqual(await read(), {});
  });
});
