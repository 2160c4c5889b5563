import type pg from 'pg';
import { Gauge, Histogram, Registry } from 'prom-client';

/** As prom-client hands figures over between processes. */
export type Figures = object[];
/** A route is its pattern ('/vragen/:id'), never an address: no label says anything about a person. */
export type Measured = { method: string; route: string; status: number; seconds: number };
export type PoolLoad = Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

export type PageFigures = {
  measure(request: Measured): void;
  watch(pool: PoolLoad): void;
  read(): Promise<Figures>;
};

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What one process counts. Those of all processes are added up by the first (metrics-server.ts). */
export const pageFigures = (): PageFigures => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'aanzet_request_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  const pools: PoolLoad[] = [];
  const sum = (of: (pool: PoolLoad) => number): number => pools.reduce((all, pool) => all + of(pool), 0);
  new Gauge({
    name: 'aanzet_database_connections',
    help: 'Connections to the database, and who waits for one, over all processes.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.set(
        { state: 'busy' },
        sum(({ totalCount, idleCount }) => totalCount - idleCount),
      );
      this.set(
        { state: 'idle' },
        sum(({ idleCount }) => idleCount),
      );
      this.set(
        { state: 'waiting' },
        sum(({ waitingCount }) => waitingCount),
      );
    },
  });
  new Gauge({
    name: 'aanzet_memory_bytes',
    help: 'Memory of our own processes together, PostgreSQL not counted.',
    labelNames: ['kind'] as const,
    registers,
    collect() {
      const { rss, heapUsed } = process.memoryUsage();
      this.set({ kind: 'resident' }, rss);
      this.set({ kind: 'heap' }, heapUsed);
    },
  });
  new Gauge({
    name: 'aanzet_processes',
    help: 'Our own processes that answered.',
    registers,
    collect() {
      this.set(1);
    },
  });
  return {
    measure: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    watch: (pool) => void pools.push(pool),
    read: () => registry.getMetricsAsJSON(),
  };
};
