import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { keepLevels } from '../src/judge/levels/index.ts';
import { paths } from '../src/paths.ts';
import { startSession } from '../src/platform/auth/sessions.ts';
import { atOnce } from '../src/platform/jobs/give-way.ts';
import { projectFolder } from '../src/platform/project.ts';
import { allOrganisations } from '../src/serve/cases/index.ts';
import { fromLibrary } from '../src/serve/processes/library/library.ts';
import { atRest } from './cpu.ts';
import { cookieFor, type LargeRegion, largeRegion, serveApart } from './large-region.ts';
import { measurePage, type PageFigure } from './page-figure.ts';

const CLIENTS = 20;
const WARM = 40;

const asSuperuser = async <R>(region: LargeRegion, sql: string): Promise<R[]> => {
  const name = new URL(region.ownerUrl).pathname.slice(1);
  const client = new pg.Client({ connectionString: region.database.superuserUrl(name) });
  await client.connect();
  const { rows } = (await client.query(sql)) as pg.QueryResult;
  await client.end();
  return rows as R[];
};

/** Signed-in colleagues of the team with 10,000 open cases: each of them again and again. */
const colleagues = async (region: LargeRegion): Promise<string[]> => {
  const members = await asSuperuser<{ organisation: string; member: string }>(
    region,
    `select organisation_id as organisation, member_id as member from team_member where team_id = md5('busy-team')::uuid`,
  );
  return Promise.all(
    Array.from({ length: CLIENTS }, async (_, n) => {
      const one = members[n % members.length];
      if (!one) throw new Error('the busy team is empty');
      const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
        startSession(tx, { kind: 'member', ...one }, 'bench', new Date()),
      );
      return `aanzet=${token}`;
    }),
  );
};

type Asker = { person: string; question: string };

/** The person with 900 cases and nineteen others with a few. */
const customers = (region: LargeRegion): Promise<Asker[]> =>
  asSuperuser<Asker>(
    region,
    `select md5('mperson0')::uuid as person, md5('mquestion1000')::uuid as question
    union all (select person_id, question_id from customer_case
      where closed_at is null and team_id is null and next_step = 'contact-calls' order by id limit ${CLIENTS - 1})`,
  );

/**
 * What a running installation did long before: each case counted for the figures of quality, as its job does, and the
 * tables looked through, as autovacuum does. Else both begin with the server, and the pages are measured beside them.
 */
const settle = async (region: LargeRegion): Promise<void> => {
  const job = { kind: 'job', name: 'keep-levels' } as const;
  const all = await region.door.transaction(job, allOrganisations);
  await Promise.all(all.map((one) => keepLevels(region.door.transaction, one, new Date(), atOnce)));
  await asSuperuser(region, 'vacuum (analyze)');
};

/** Status page and list of work with so many cases: closed loop of 20 signed-in clients, log and row-level security on. */
export const benchServing = async (
  cases: number,
  requests: number,
  say: (line: string) => void,
): Promise<PageFigure[]> => {
  const region = await largeRegion(1000, 100, say);
  say(`adding ${cases.toLocaleString('en')} cases …`);
  const process = fromLibrary('wijkverpleging-intake');
  const sql = readFileSync(join(projectFolder, 'bench/million.sql'), 'utf8')
    .replaceAll('$cases', String(cases))
    .replaceAll('$xml', () => pg.escapeLiteral(process?.xml ?? ''))
    .replaceAll('$key', () => pg.escapeLiteral(process?.key ?? ''))
    .replaceAll('$element', "'Kennismaken'");
  await asSuperuser(region, sql);
  say('counting them once, as the job of a running installation did …');
  await settle(region);
  say('ready');
  const server = await serveApart(region);
  say(`the server was at rest after ${await atRest([server.pid, region.database.pid])} s`);
  try {
    const askers = await customers(region);
    const theirs = await Promise.all(askers.map(({ person }) => cookieFor(region, person)));
    const staff = await colleagues(region);
    const of = (n: number) => askers[n] as Asker;
    const pages: [string, string[], (n: number) => string][] = [
      ['status', theirs, (n) => paths.question.status({ id: of(n).question })],
      ['my questions (one has 900)', theirs, () => paths.questions()],
      ['today', staff, () => paths.work.today()],
      ['today, ours', staff, () => paths.work.today({ lijst: 'wij' })],
      ['all there is to do', staff, () => paths.work.todo()],
      ['the same of the team, late first', staff, () => paths.work.todo({ wie: 'team' })],
      ['steps of processes of the team', staff, () => paths.work.todo({ wie: 'team', wat: 'werkproces' })],
      ['today, the team', staff, () => paths.work.today({ lijst: 'team' })],
    ];
    const figures: PageFigure[] = [];
    for (const [page, cookies, path] of pages) {
      figures.push(await measurePage(region, server, { page, cookies, path }, { warm: WARM, requests }));
      say(JSON.stringify(figures.at(-1)));
    }
    return figures;
  } finally {
    await server.stop();
    await region.close();
  }
};
