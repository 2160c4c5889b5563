import { availableParallelism, loadavg } from 'node:os';
import pg from 'pg';
import { keepLevels, quartersWithStanding } from '../src/judge/levels/index.ts';
import { ITEMS, nextQuarter, PROFESSIONS, type Quarter, SCALE } from '../src/judge/protocol/index.ts';
import {
  type BucketPlace,
  type OpenedVerdict,
  type Published,
  publish,
  publishedText,
  tallyOf,
} from '../src/judge/publication/index.ts';
import { paths } from '../src/paths.ts';
import { startSession } from '../src/platform/auth/sessions.ts';
import { chance } from '../test/setup/random-verdicts.ts';
import { cpuOf } from './cpu.ts';
import { type LargeRegion, largeRegion, serveApart } from './large-region.ts';
import { measurePage, type PageFigure } from './page-figure.ts';
import { percentile, round } from './statistics.ts';

const FIRST = '2024Q3' as Quarter;
const QUARTERS = 8;
const CLIENTS = 20;
const WARM = 10;
const LEAGUE_MS = 10 * 60_000;
const NOW = new Date('2026-11-20T09:00:00Z');

type LevelFigures = {
  verdicts: number;
  organisations: number;
  quarters: number;
  cores: number;
  load: number;
  /** of one organisation's quarter: count the opened verdicts and decide what is shown, the collector's part */
  publish_ms: { p50: number; p95: number };
  /** take it in, lay its figures out, keep where each place stands: the app's part */
  keep_ms: { p50: number; p95: number };
  /** a closed quarter of so many organisations, one after another, in one process */
  organisations_computed: number;
  /** processor time of this process and of PostgreSQL, of that: on a quiet machine about as long */
  quarter_cpu_seconds: { publish: number; keep: number; database: number | null };
  quarter_seconds: number;
  pages: PageFigure[];
};

const asSuperuser = async <R>(region: LargeRegion, sql: string): Promise<R[]> => {
  const name = new URL(region.ownerUrl).pathname.slice(1);
  const client = new pg.Client({ connectionString: region.database.superuserUrl(name) });
  await client.connect();
  try {
    return ((await client.query(sql)) as pg.QueryResult).rows as R[];
  } finally {
    await client.end();
  }
};

/** Four services, eight teams: each team in half of them; as large as the verdicts of one organisation's quarter allow. */
const bucketsOf = (teams: readonly { id: string; name: string }[]): BucketPlace[] =>
  ['wassen', 'wijkverpleging', 'dagbesteding', 'huishouden'].flatMap((service, at) =>
    teams
      .filter((_, team) => (team + at) % 2 === 0)
      .map(({ id, name }) => ({
        bucket: `t:${id}:${service}`,
        label: `${service}, ${name}`,
        service,
        serviceLabel: service,
        team: id,
        teamLabel: name,
      })),
  );

const verdictsOf = (buckets: readonly BucketPlace[], count: number, seed: number): OpenedVerdict[] => {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    // One person's answers hang together.
    const mood = 0.55 + 0.4 * next();
    const answer = () => SCALE[next() < mood ? 3 : next() < 0.7 ? 2 : next() < 0.7 ? 1 : 0];
    return {
      // A few groups are large, most are small.
      bucket: buckets[Math.floor(next() ** 2 * buckets.length)]?.bucket ?? '',
      by: next() < 0.12 ? 'proxy' : 'self',
      version: next() < 0.08 ? 'easy' : 'full',
      professions: [PROFESSIONS[Math.floor(next() * 4)] ?? 'carer'],
      again: Math.min(10, 4 + Math.floor(next() * 7)),
      items: Object.fromEntries(ITEMS.map(({ key }) => [key, answer()])) as OpenedVerdict['items'],
    };
  });
};

type Times = { ms: number[]; cpu: number[] };
const noTimes = (): Times => ({ ms: [], cpu: [] });
const timed = async <T>(into: Times, work: () => Promise<T>): Promise<T> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const made = await work();
  const { user, system } = process.cpuUsage(cpu);
  into.ms.push(performance.now() - began);
  into.cpu.push((user + system) / 1e6);
  return made;
};
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** The levels of so many verdicts over so many organisations and eight quarters. */
export const benchLevels = async (
  verdicts: number,
  organisations: number,
  sample: number,
  requests: number,
  say: (line: string) => void,
): Promise<LevelFigures> => {
  const each = Math.round(verdicts / organisations / QUARTERS);
  const region = await largeRegion(1000, 100, say);
  try {
    const [home] = await asSuperuser<{ id: string; name: string }>(
      region,
      `select id, name from organisation o where kind = 'provider'
        order by (select count(*) from team t where t.organisation_id = o.id) desc, id limit 1`,
    );
    if (!home) throw new Error('the demo has no provider');
    const teams = await asSuperuser<{ id: string; name: string }>(
      region,
      `select id, name from team where organisation_id = '${home.id}' order by id`,
    );
    const many = Array.from({ length: 8 }, (_, at) => teams[at] ?? { id: `team-${at}`, name: `Team ${at}` });
    const buckets = bucketsOf(many);
    const people = Object.fromEntries(PROFESSIONS.map((one) => [one, 6]));
    let times = { publish: noTimes(), keep: noTimes() };
    let opened: { verdicts: OpenedVerdict[]; published: Published }[] = [];
    // As the collector does: of the three quarters before, the verdicts are counted again too.
    const make = async (quarter: Quarter, seed: number) => {
      const verdicts = verdictsOf(buckets, each, seed);
      return timed(times.publish, async () => {
        const of = { organisation: home.id, name: home.name, quarter, buckets, participation: [], people };
        const earlier = opened.map((one) => ({ tally: tallyOf(one.verdicts), published: one.published }));
        return { verdicts, published: await publish({ ...of, tally: tallyOf(verdicts), earlier }) };
      });
    };
    const keep = (organisation: string, quarter: Quarter, body: string) =>
      timed(times.keep, async () => {
        const job = { kind: 'job', organisation, name: 'bench' } as const;
        await region.door.transaction(job, (tx) =>
          tx
            .insertInto('verdict_result')
            .values({ organisation_id: organisation, quarter, body, hash: 'h', summary: '[]', log_head: 'h' })
            .execute(),
        );
        await keepLevels(region.door.transaction, organisation, NOW);
      });
    say(
      `${each.toLocaleString('en')} verdicts a quarter in ${buckets.length} groups, ${QUARTERS} quarters …`,
    );
    let quarter: Quarter = FIRST;
    await keepLevels(region.door.transaction, home.id, NOW);
    await asSuperuser(region, `delete from standing; delete from standing_within`);
    for (let at = 0; at < QUARTERS; at += 1, quarter = nextQuarter(quarter)) {
      const made = await make(quarter, at);
      await keep(home.id, quarter, publishedText(made.published));
      opened = [...opened, made].slice(-3);
    }
    say(`copying them to ${organisations} organisations …`);
    const houses = await copyTo(region, home.id, organisations);
    say(`one more quarter, of ${sample} …`);
    times = { publish: noTimes(), keep: noTimes() };
    const database = cpuOf(region.database.pid);
    const began = performance.now();
    for (const [at, house] of houses.slice(0, sample).entries()) {
      const made = await make(quarter, 1000 + at);
      await keep(house, quarter, publishedText(made.published));
    }
    // Making the verdicts up is no part of it.
    const spent = sum([...times.publish.ms, ...times.keep.ms]) / 1000;
    const databaseNow = cpuOf(region.database.pid);
    say(`${round(spent, 1)} s, with making up verdicts ${round((performance.now() - began) / 1000, 1)} s`);
    await asSuperuser(region, 'vacuum analyze');
    const kept = await region.door.transaction({ kind: 'visitor' }, (tx) =>
      quartersWithStanding(tx, home.id),
    );
    if (kept.length !== QUARTERS + 1) throw new Error(`only ${kept.length} quarters were kept`);
    const figures = {
      verdicts: each * organisations * QUARTERS,
      organisations,
      quarters: QUARTERS,
      cores: availableParallelism(),
      load: round(loadavg()[0] ?? 0, 1),
      publish_ms: spread(times.publish.ms),
      keep_ms: spread(times.keep.ms),
      organisations_computed: sample,
      quarter_seconds: round(spent, 1),
      quarter_cpu_seconds: {
        publish: round(sum(times.publish.cpu), 2),
        keep: round(sum(times.keep.cpu), 2),
        database:
          database === undefined || databaseNow === undefined
            ? null
            : round((databaseNow - database) / 1000, 2),
      },
    };
    say(JSON.stringify(figures));
    return { ...figures, pages: await pagesOf(region, home.id, many, requests, say) };
  } finally {
    await region.close();
  }
};

const spread = (ms: number[]) => ({ p50: round(percentile(ms, 0.5)), p95: round(percentile(ms, 0.95)) });

/** What was told of one organisation, as rows of so many others. @returns all of them */
const copyTo = async (region: LargeRegion, from: string, count: number): Promise<string[]> => {
  await asSuperuser(
    region,
    `insert into organisation select (jsonb_populate_record(null::organisation, to_jsonb(o) || jsonb_build_object(
      'id', md5('levels' || n)::uuid, 'slug', 'levels-' || n, 'name', 'Aanbieder ' || n))).*
      from organisation o, generate_series(1, ${count - 1}) n where o.id = '${from}'`,
  );
  for (const table of ['verdict_result', 'verdict_figure', 'standing', 'standing_within', 'measure_tally']) {
    const [columns] = await asSuperuser<{ names: string }>(
      region,
      `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
        from information_schema.columns where table_name = '${table}' and column_name <> 'organisation_id'`,
    );
    await asSuperuser(
      region,
      `insert into ${table} (organisation_id, ${columns?.names})
        select md5('levels' || house)::uuid, ${columns?.names} from ${table}, generate_series(1, ${count - 1}) house
        where organisation_id = '${from}'`,
    );
  }
  const rows = await asSuperuser<{ id: string }>(
    region,
    `select id from organisation where slug like 'levels-%' order by id`,
  );
  return [from, ...rows.map(({ id }) => id)];
};

/** Waits until every quarter has its table. */
const leagueMade = async (region: LargeRegion, say: (line: string) => void): Promise<void> => {
  const began = performance.now();
  for (;;) {
    const [made] = await asSuperuser<{ count: string }>(region, 'select count(*) from league_quarter');
    if (Number(made?.count) > QUARTERS) break;
    if (performance.now() - began > LEAGUE_MS) throw new Error('the league was not made');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  say(`the league is made, ${round((performance.now() - began) / 1000, 1)} s later`);
};

/** A closed loop of twenty managers, signed in, of the organisation whose staff is told. */
const pagesOf = async (
  region: LargeRegion,
  organisation: string,
  teams: readonly { id: string }[],
  requests: number,
  say: (line: string) => void,
): Promise<PageFigure[]> => {
  const members = await asSuperuser<{ id: string }>(
    region,
    `select id from member where organisation_id = '${organisation}' and active and 'manager' = any(roles)`,
  );
  const cookies = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, at) => {
      const member = members[at % members.length]?.id ?? '';
      const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
        startSession(tx, { kind: 'member', organisation, member }, 'bench', new Date()),
      );
      return `aanzet=${token}`;
    }),
  );
  const server = await serveApart(region);
  try {
    const team = (at: number) => `team:${teams[at % teams.length]?.id}`;
    const pages: [string, (client: number) => string][] = [
      ['Where do we stand?', () => paths.levels.home()],
      ['the same of a team, over a year', (at) => paths.levels.home({ plek: team(at), over: 'jaar' })],
      ['one level', () => paths.levels.level({ level: 'organised' })],
    ];
    const figures: PageFigure[] = [];
    const measure = async (page: string, path: (client: number) => string) => {
      figures.push(await measurePage(region, server, { page, cookies, path }, { warm: WARM, requests }));
      say(JSON.stringify(figures.at(-1)));
    };
    // The league has nothing yet, so that it begins when the server does.
    if (pages[0]) await measure(`${pages[0][0]} Beside the league being made`, pages[0][1]);
    await leagueMade(region, say);
    // What autovacuum does within a minute in a database that lasts; this one has none.
    await asSuperuser(region, 'analyze');
    for (const [page, path] of pages) await measure(page, path);
    return figures;
  } finally {
    await server.stop();
  }
};
