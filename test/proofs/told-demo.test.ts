import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { crowd } from '../../demo/history/crowd.ts';
import { organisationId } from '../../demo/history/world.ts';
import { thinksOf } from '../../demo/self-images.ts';
import { answersOf, judges } from '../../demo/verdict-answers.ts';
import { toldQuarters } from '../../demo/verdicts.ts';
import { differenceOf, whatItSays } from '../../src/judge/feedback/moments/difference.rules.ts';
import { levelsOf } from '../../src/judge/levels/level.rules.ts';
import { THRESHOLDS } from '../../src/judge/levels/thresholds.ts';
import { boundsOf, type Quarter } from '../../src/judge/protocol/index.ts';
import { publish, type ShownCell, tallyOf } from '../../src/judge/publication/index.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { postmasterOf, type SpawnedSite, seenByOwner, spawnedSite } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const TODAY = new Date('2026-11-22T12:00:00Z');
const TOLD = toldQuarters('2026-11-22') as [Quarter, Quarter];

describe('the story of the demo, from what its customers answer', () => {
  const people = crowd(TODAY, { from: boundsOf(TOLD[0]).from, until: boundsOf(TOLD[1]).until });

  /** What is published of one house in one of the told quarters, of the whole house, when all who may judge do so. */
  const said = async (slug: string, at: 0 | 1): Promise<Map<string, ShownCell>> => {
    const [quarter, organisation] = [TOLD[at], organisationId(slug)];
    const { from, until } = boundsOf(quarter);
    const verdicts = people
      .flatMap(({ delivery }) => delivery)
      .filter((one) => one.organisation_id === organisation && one.state === 'done')
      .filter(({ day }) => day >= from && day < until);
    const keys = [...new Set(verdicts.map(({ person_id }) => `${quarter} ${person_id} b`))];
    const place = { bucket: 'b', label: '', service: null, serviceLabel: null, team: null, teamLabel: null };
    const { cells } = await publish({
      ...{ organisation, name: slug, quarter, people: {}, earlier: [], participation: [] },
      buckets: [place],
      tally: tallyOf(
        keys
          .filter((key) => judges(slug, key))
          .map((key) => ({ bucket: 'b', ...answersOf(slug, key, at), by: 'self', version: 'full' })),
      ),
    });
    const shown = cells.filter((cell): cell is ShownCell => cell.shown && cell.scope === 'organisation');
    return new Map(shown.filter(({ by }) => by === 'full').map((cell) => [cell.measure, cell]));
  };
  const known = (cell: ShownCell | undefined) => cell && { ...cell, value: cell.mean };
  const levelOne = async (slug: string, at: 0 | 1) =>
    levelsOf({ friendly: known((await said(slug, at)).get('friendly')) }, THRESHOLDS).levels[0].state;

  test('Kwikstaart thinks that its customers decide with it; they do not even find it friendly enough', async () => {
    const thinks = thinksOf('kwikstaart-thuis');
    assert.deepEqual(thinks.level, [3, 3]);
    for (const at of [0, 1] as const) {
      assert.equal(await levelOne('kwikstaart-thuis', at), 'not-yet');
      const friendly = (await said('kwikstaart-thuis', at)).get('friendly');
      assert.ok(friendly && friendly.high < thinks.friendly[at] / 100 - 0.2);
    }
  });

  test('De Tureluur is small, organised around its customers, and modest', async () => {
    for (const at of [0, 1] as const) {
      assert.equal(await levelOne('de-tureluur', at), 'reached');
      const organised = (await said('de-tureluur', at)).get('organised');
      assert.ok(organised && organised.low >= THRESHOLDS.organised.value);
    }
    assert.ok(thinksOf('de-tureluur').level[0] < 2);
  });

  test('Huize Vlierbes gets better at what it agreed on, and reaches one level by it', async () => {
    assert.equal(await levelOne('huize-vlierbes', 0), 'not-yet');
    assert.equal(await levelOne('huize-vlierbes', 1), 'reached');
    const [first, last] = [await said('huize-vlierbes', 0), await said('huize-vlierbes', 1)];
    const [before, since] = [first.get('welcome'), last.get('welcome')];
    assert.ok(before && since && whatItSays(before, since) === 'better');
    assert.ok(differenceOf(before, since).low > 0);
    const organised = last.get('organised');
    assert.ok(organised && organised.low < THRESHOLDS.organised.value);
  });
});

// All of it by the real route: some five minutes.
if (PROVE)
  describe('the story of the demo, told by itself beside an open site', () => {
    const folder = scratchFolder();
    let site: SpawnedSite;
    before(async () => {
      site = await spawnedSite(folder.path, { AANZET_DEMO: 'yes', AANZET_PROCESSES: '1' });
      const tables = () =>
        seenByOwner(folder.path, 'select 1 from league_place where quarter = $1', [TOLD[1]]);
      await until('the league of the last told quarter', async () => (await tables()).length > 0, 300_000);
    });
    after(async () => {
      await site?.child[Symbol.asyncDispose]();
      await until('PostgreSQL to be gone', () => postmasterOf(folder.path) === undefined);
      folder[Symbol.dispose]();
    });

    const reached = (slug: string) =>
      seenByOwner<{ quarter: string; reached: number }>(
        folder.path,
        `select s.quarter, s.reached from standing s join organisation o on o.id = s.organisation_id
         where o.slug = $1 and s.scope = 'organisation' and s.period = 'quarter' and s.quarter = any($2) order by 1`,
        [slug, TOLD],
      );
    const levels = async (slug: string) => (await reached(slug)).map((one) => one.reached);

    test('levels: not friendly enough, organised around its customers, and one that gets better', async () => {
      assert.deepEqual(await levels('kwikstaart-thuis'), [0, 0]);
      assert.deepEqual(await levels('de-tureluur'), [2, 2]);
      assert.deepEqual(await levels('huize-vlierbes'), [0, 1]);
    });

    test('league of nursing: a shared place, one behind, one without a number, not yet, and too few', async () => {
      const rows = await seenByOwner<{ slug: string; stands: string; n: number | null }>(
        folder.path,
        `select o.slug, e.n, coalesce(p.place::text, e.state) as stands
         from league_entry e join organisation o on o.id = e.organisation_id
         left join league_place p using (organisation_id, quarter, service)
         where e.quarter = $1 and e.service = 'verpleging' and e.customer_group = 'ouderen'`,
        [TOLD[1]],
      );
      assert.deepEqual(Object.fromEntries(rows.map(({ slug, stands }) => [slug, stands])), {
        ...{ aanschuif: '1', 'de-tureluur': '1', berkenrode: '3', 'het-veerhuis': 'unplaced' },
        ...{ 'kwikstaart-thuis': 'not-yet', 'huize-vlierbes': 'not-yet', vaartzicht: 'few' },
      });
      assert.ok(rows.every(({ stands, n }) => /^\d$/.test(stands) === (n !== null)));
    });
  });
