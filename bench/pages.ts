import { paths } from '../src/paths.ts';
import { closedLoop, type Sample } from './closed-loop.ts';
import { cookieFor, crowdId, type LargeRegion, largeRegion, serveApart } from './large-region.ts';
import { median, percentile, round } from './statistics.ts';

const CLIENTS = 20;
/** Requests per client before the clock runs: a server has been up for hours, and each process warms by itself. */
const WARM = 60;

export type PageFigure = {
  page: string;
  requests: number;
  p50_ms: number;
  p95_ms: number;
  errors: number;
  kB: number;
};

const figure = (page: string, samples: readonly Sample[]): PageFigure => {
  const ms = samples.map((s) => s.ms);
  return {
    page,
    requests: samples.length,
    p50_ms: round(median(ms)),
    p95_ms: round(percentile(ms, 0.95)),
    errors: samples.filter((s) => s.status !== 200).length,
    kB: round(median(samples.map((s) => s.bytes)) / 1024),
  };
};

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
): Promise<PageFigure[]> => {
  const region = await largeRegion(offers, customers, say);
  const server = await serveApart(region);
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
    for (const [name, path] of pages) {
      const url = (n: number) => server.origin + path(n);
      await closedLoop(cookies, url, WARM);
      figures.push(figure(name, await closedLoop(cookies, url, requests)));
      say(JSON.stringify(figures.at(-1)));
    }
    return figures;
  } finally {
    await server.stop();
    await region.close();
  }
};
