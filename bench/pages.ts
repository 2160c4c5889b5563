import { paths } from '../src/paths.ts';
import { atRest } from './cpu.ts';
import { cookieFor, crowdId, type LargeRegion, largeRegion, serveApart } from './large-region.ts';
import { measurePage, type PageFigure } from './page-figure.ts';

const CLIENTS = 20;
/** Requests per client before the clock runs: a server has been up for hours, and each process warms by itself. */
const WARM = 60;

type Someone = { person: string; question: string; cookie: string };

const crowd = async (region: LargeRegion): Promise<Someone[]> => {
  const ids = Array.from({ length: CLIENTS }, (_, n) => 1 + n * 97);
  return Promise.all(
    ids.map(async (n) => {
      const person = await crowdId(region.appUrl, `person${n}`);
      return {
        person,
        question: await crowdId(region.appUrl, `question${n}`),
        cookie: await cookieFor(region, person),
      };
    }),
  );
};

/** The offers that each of them lays side by side. */
const offersFor = (region: LargeRegion, someone: Someone): Promise<string[]> =>
  region.door.transaction({ kind: 'customer', person: someone.person }, async (tx) =>
    (
      await tx
        .selectFrom('published_offer')
        .select('id')
        .where('title', 'ilike', '%douche%')
        .limit(3)
        .execute()
    ).map((o) => o.id),
  );

/** Closed loop of 20 signed-in clients on the pages that customers see most. */
export const benchPages = async (
  offers: number,
  customers: number,
  requests: number,
  say: (line: string) => void,
  only?: readonly string[],
): Promise<PageFigure[]> => {
  const region = await largeRegion(offers, customers, say);
  const server = await serveApart(region);
  say(`the server was at rest after ${await atRest([server.pid, region.database.pid])} s`);
  try {
    const people = await crowd(region);
    const chosen = await Promise.all(people.map((one) => offersFor(region, one)));
    const cookies = people.map((one) => one.cookie);
    const of = (n: number) => people[n] as Someone;
    const pages: [string, (n: number) => string][] = [
      ['home', () => paths.home()],
      ['compare', (n) => paths.question.compare({ id: of(n).question }, { aanbod: chosen[n] ?? [] })],
      ['offers found', (n) => paths.question.offers({ id: of(n).question })],
      ['status', (n) => paths.question.status({ id: of(n).question })],
      ['my questions', () => paths.questions()],
    ];
    const figures: PageFigure[] = [];
    for (const [page, path] of pages.filter(([name]) => only === undefined || only.includes(name))) {
      figures.push(await measurePage(region, server, { page, cookies, path }, { warm: WARM, requests }));
      say(JSON.stringify(figures.at(-1)));
    }
    return figures;
  } finally {
    await server.stop();
    await region.close();
  }
};
