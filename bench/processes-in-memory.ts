import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import { median, percentile, round } from './statistics.ts';

export type InMemoryFigures = {
  engine: string;
  transitions: number;
  transitions_per_second: number;
  p50_ms: number;
  p95_ms: number;
  state_bytes: number;
};

const SECONDS = 5;
/** Its conditions are no FEEL: the same question in its own words. */
const inItsWords = (xml: string): string =>
  xml.replace(/n &lt; \d+/, ['$', '{environment.output.a.again}'].join(''));

type Held = { definitions: { execution?: { processes: unknown[] } }[] };

/** One process held as text: recover it, signal the step that waits, take the new state as text. Kept nowhere. */
export const benchInMemory = async (xml: string, timesRound: number): Promise<InMemoryFigures> => {
  const ms: number[] = [];
  let bytes = 0;
  const until = performance.now() + SECONDS * 1000;
  const source = inItsWords(xml);
  while (performance.now() < until) {
    const engine = new Engine({ name: 'klein', source });
    const begun = await engine.execute({ listener: new EventEmitter() });
    let held = JSON.stringify(await begun.getState());
    await begun.stop();
    for (let times = 1; times <= timesRound + 1 && performance.now() < until; times++) {
      const began = performance.now();
      const back = new Engine().recover(JSON.parse(held) as Held as never);
      const execution = await back.resume({ listener: new EventEmitter() } as never);
      const id = times <= timesRound ? 'a' : 'b';
      execution.signal({ id, again: times < timesRound } as never);
      held = JSON.stringify(await execution.getState());
      ms.push(performance.now() - began);
      bytes = held.length;
      const over = execution.activityStatus === 'idle';
      if (over !== times > timesRound) throw new Error(`${execution.activityStatus} after ${times}`);
      // Stopping what has ended would be waited for in vain.
      if (!over) await execution.stop();
    }
  }
  const sum = ms.reduce((total, one) => total + one, 0);
  return {
    engine: 'bpmn-engine, in memory',
    transitions: ms.length,
    transitions_per_second: Math.round((ms.length / sum) * 1000),
    p50_ms: round(median(ms), 2),
    p95_ms: round(percentile(ms, 0.95), 2),
    state_bytes: bytes,
  };
};
