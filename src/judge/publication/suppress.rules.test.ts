import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chance, randomVerdicts } from '../../../test/setup/random-verdicts.ts';
import type { Cell, OpenedVerdict, Published } from './index.ts';
import { publish, publishedText, tallyOf } from './index.ts';

const bucket = (at: number, service = 's') => ({
  bucket: `b${at}`,
  label: `Team ${at}`,
  service,
  serviceLabel: service,
  team: `t${at}`,
  teamLabel: `Team ${at}`,
});

/** So many verdicts per team; every `other`-th says 'mostly' to everything. */
const verdictsOf = (
  sizes: readonly number[],
  other: number,
  of: Partial<OpenedVerdict> = {},
): OpenedVerdict[] =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, one) => ({
      bucket: `b${at}`,
      items: { respect: one % other === 0 ? ('mostly' as const) : ('entirely' as const) },
      professions: [],
      by: 'self' as const,
      version: 'full' as const,
      ...of,
    })),
  );

const published = (verdicts: readonly OpenedVerdict[], teams: number, people = {}): Promise<Published> =>
  publish({
    organisation: 'o',
    name: 'O',
    quarter: '2026Q1',
    tally: tallyOf(verdicts),
    buckets: Array.from({ length: teams }, (_, at) => bucket(at)),
    participation: [],
    people,
    earlier: [],
  });

const isShown = (
  { cells }: Published,
  scope: string,
  id: string,
  by = 'full',
  measure = 'respect',
): boolean =>
  cells.some(
    (cell) =>
      cell.shown && cell.scope === scope && cell.id === id && cell.by === by && cell.measure === measure,
  );

const isSameCell = (one: Cell, other: Cell): boolean =>
  one.scope === other.scope && one.id === other.id && one.by === other.by && one.measure === other.measure;

describe('what is shown', () => {
  test('all of it, where every group is large', async () => {
    const all = await published(verdictsOf([12, 15, 11], 3), 3);
    assert.ok(all.cells.every((cell) => cell.shown || cell.by !== 'full'));
    const cell = all.cells.find((one) => one.scope === 'organisation' && one.measure === 'respect');
    assert.ok(cell?.shown && cell.n === 38 && cell.counts?.reduce((a, b) => a + b) === 38);
  });

  test('one tiny team takes one other along, so that the rest does not betray it', async () => {
    const some = await published(verdictsOf([30, 14, 5, 40], 4), 4);
    const shown = [0, 1, 2, 3].filter((at) => isShown(some, 'team', `b${at}`));
    assert.deepEqual(shown, [0, 3]);
    assert.ok(isShown(some, 'organisation', ''));
  });

  test('when all say the same, no total is shown above a tiny team', async () => {
    const same = await published(
      verdictsOf([20, 5], 1e6).map((one) => ({ ...one, items: { respect: 'entirely' } })),
      2,
    );
    assert.equal(isShown(same, 'organisation', ''), false);
    assert.equal(isShown(same, 'team', 'b0'), true);
  });

  test('missing is not zero: unknown and not applicable are out of n', async () => {
    const half = verdictsOf([40], 4).map((one, at) =>
      at % 2 === 0 ? one : { ...one, items: { respect: 'unknown' as const } },
    );
    const cell = (await published(half, 1)).cells.find(({ scope }) => scope === 'organisation');
    assert.ok(cell?.shown && cell.n === 20);
  });

  test('proxies and easy-read are apart', async () => {
    const mixed = [
      ...verdictsOf([30], 3),
      ...verdictsOf([20], 3, { by: 'proxy', version: 'easy' }),
      ...verdictsOf([12], 3, { version: 'easy' }),
    ];
    const all = await published(mixed, 1);
    const n = (by: string) =>
      all.cells.flatMap((cell) =>
        cell.shown && cell.by === by && cell.measure === 'respect' ? [cell.n] : [],
      )[0];
    assert.deepEqual(['full', 'proxy', 'easy'].map(n), [30, 20, 12]);
  });

  test('a profession of two people is not shown, one of three is', async () => {
    const nurses = verdictsOf([60], 3).map((one, at) => ({
      ...one,
      professions: at < 20 ? (['nurse'] as const) : at < 40 ? (['desk'] as const) : [],
    }));
    const all = await published(nurses, 1, { nurse: 3, desk: 2 });
    assert.ok(isShown(all, 'profession', 'nurse'));
    assert.equal(isShown(all, 'profession', 'desk'), false);
  });

  test('the same verdicts give the same text, whatever their order', async () => {
    const next = chance(5);
    const verdicts = verdictsOf([30, 14, 5, 40], 4);
    const mixed = [...verdicts].sort(() => next() - 0.5);
    assert.equal(publishedText(await published(verdicts, 4)), publishedText(await published(mixed, 4)));
  });

  test('four quarters of a team are told only when each of its quarters is', async () => {
    let years = 0;
    let withheld = 0;
    for (let seed = 1; seed <= 3; seed += 1) {
      const inputs = randomVerdicts(seed, { services: 2, teams: 3, density: 1, size: 14, quarters: 5 });
      const told: Published[] = [];
      for (const [at, input] of inputs.entries()) {
        const earlier = inputs.slice(0, at).map(({ tally }, one) => ({ tally, published: told[one]! }));
        told.push(await publish({ ...input, earlier }));
      }
      for (const [at, { cells }] of told.entries())
        for (const year of cells.filter(({ period, scope }) => period === 'year' && scope === 'team')) {
          const own = told
            .slice(at - 3, at + 1)
            .flatMap((one) =>
              one.cells.filter((cell) => cell.period === 'quarter' && isSameCell(cell, year)),
            );
          if (year.shown) years += 1;
          else withheld += 1;
          if (year.shown) assert.ok(own.length > 0 && own.every(({ shown }) => shown));
        }
    }
    assert.ok(years > 10 && withheld > 10, `${years} told, ${withheld} not`);
  });

  test('never fewer than ten, whatever the region', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const [input] = randomVerdicts(seed, { services: 3, teams: 5, density: 0.6, size: 9, quarters: 1 });
      assert.ok(input);
      const { cells } = await publish({ ...input, earlier: [] });
      assert.ok(cells.every((cell) => !cell.shown || cell.n >= 10));
      assert.ok(cells.some(({ shown }) => shown));
    }
  });
});
