import pg from 'pg';
import type { Logger } from '../log/log.ts';
import { CHANNEL, type Topic } from './ring.sql.ts';

/** Hears what is new, over one connection for the whole process. */
export type Bell = {
  /** @returns to hear no more */
  hear(topics: readonly Topic[], rung: (topic: Topic) => void): () => void;
  stop(): Promise<void>;
};

const AGAIN_MS = 1_000;

/**
 * Listens beside the door: nothing is read over it. A connection that breaks is made again, and then everybody is rung,
 * since something may have been missed. Without a connection pages still work: they are refreshed by hand.
 */
export const openBell = async (url: string, log: Logger): Promise<Bell> => {
  const ears = new Map<string, Set<(topic: Topic) => void>>();
  let client: pg.Client | undefined;
  let stopped = false;
  let again: NodeJS.Timeout | undefined;

  const ringAt = (topic: string): void => {
    for (const rung of ears.get(topic) ?? []) rung(topic as Topic);
  };
  const lost = (one: pg.Client) => (): void => {
    if (client !== one) return;
    client = undefined;
    if (stopped) return;
    log.warn('the connection that hears what is new broke; it is made again');
    plan();
  };
  const plan = (): void => {
    again = setTimeout(() => void connect(true), AGAIN_MS).unref();
  };
  const connect = async (missed: boolean): Promise<void> => {
    const one = new pg.Client({ connectionString: url, application_name: 'aanzet-bell', keepAlive: true });
    one.on('error', lost(one));
    one.on('end', lost(one));
    one.on('notification', ({ payload = '' }) => payload.split(' ').forEach(ringAt));
    try {
      client = one;
      await one.connect();
      await one.query(`listen ${CHANNEL}`);
      if (missed) for (const topic of [...ears.keys()]) ringAt(topic);
    } catch (error) {
      if (client !== one) return;
      client = undefined;
      log.warn({ err: error }, 'nothing is heard of what is new; tried again');
      await one.end().catch(() => {});
      if (!stopped) plan();
    }
  };
  await connect(false);
  return {
    hear(topics, rung) {
      for (const topic of topics) ears.set(topic, (ears.get(topic) ?? new Set()).add(rung));
      return () => {
        for (const topic of topics) {
          ears.get(topic)?.delete(rung);
          if (ears.get(topic)?.size === 0) ears.delete(topic);
        }
      };
    },
    async stop() {
      stopped = true;
      clearTimeout(again);
      const open = client;
      client = undefined;
      await open?.end().catch(() => {});
    },
  };
};
