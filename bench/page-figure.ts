import { closedLoop } from './closed-loop.ts';
import { cpuOf } from './cpu.ts';
import type { LargeRegion, ServerProcess } from './large-region.ts';
import { median, percentile, round } from './statistics.ts';

export type PageFigure = {
  page: string;
  requests: number;
  p50_ms: number;
  p95_ms: number;
  /** processor time a request, of the server and of PostgreSQL; null where it can't be read */
  server_cpu_ms: number | null;
  database_cpu_ms: number | null;
  errors: number;
  kB: number;
};

export type Asked = { page: string; cookies: readonly string[]; path: (client: number) => string };

/** One page in a closed loop, after `warm` requests a client that don't count: a server has been up for hours. */
export const measurePage = async (
  { database }: LargeRegion,
  server: ServerProcess,
  { page, cookies, path }: Asked,
  { warm, requests }: { warm: number; requests: number },
): Promise<PageFigure> => {
  const url = (client: number) => server.origin + path(client);
  await closedLoop(cookies, url, warm);
  const before = [cpuOf(server.pid), cpuOf(database.pid)];
  const samples = await closedLoop(cookies, url, requests);
  const each = [cpuOf(server.pid), cpuOf(database.pid)].map((now, n) => {
    const then = before[n];
    return now === undefined || then === undefined ? null : round((now - then) / samples.length);
  });
  const ms = samples.map((sample) => sample.ms);
  return {
    page,
    requests: samples.length,
    p50_ms: round(median(ms)),
    p95_ms: round(percentile(ms, 0.95)),
    server_cpu_ms: each[0] ?? null,
    database_cpu_ms: each[1] ?? null,
    errors: samples.filter((sample) => sample.status !== 200).length,
    kB: round(median(samples.map((sample) => sample.bytes)) / 1024),
  };
};
