import { benchBpmn } from './bpmn.ts';
import { benchDoor } from './door.ts';
import { benchFind } from './find.ts';
import { benchQuality } from './match/quality.ts';
import { benchSpeed } from './match/speed.ts';
import { benchMine } from './mine.ts';
import { benchProcesses } from './processes.ts';

type Say = (line: string) => void;

/** In the order in which they are run; each says its own lines. */
const PARTS: Readonly<Record<string, (say: Say) => Promise<unknown>>> = {
  door: (say) => {
    say('Reading bare, through the door, and with the access log …');
    return benchDoor(say);
  },
  find: (say) => {
    say('Finding offers by words under hard constraints, against reading all of them …');
    return benchFind(say);
  },
  match: async (say) => {
    const quality = await benchQuality(say);
    say('How long an answer takes, beside three common ways …');
    return { quality, speed: await benchSpeed(say, 5000) };
  },
  mine: (say) => {
    say('What really happened, from the public process logs, and beside pm4js …');
    return benchMine(say);
  },
  bpmn: (say) => {
    say('The reference models of BPMN: read or refused, in and out …');
    return benchBpmn();
  },
  processes: (say) => {
    say('Processes: durable transitions, beside an engine that keeps its state in memory …');
    return benchProcesses(say);
  },
};

/**
 * Side by side, in one run: what safety costs, and how finding does against doing nothing clever.
 * @param only these parts; all when left out
 * @throws Error when a part does not exist
 */
export const compareAll = async (say: Say, only?: readonly string[]): Promise<unknown> => {
  const wrong = only?.find((name) => !Object.hasOwn(PARTS, name));
  if (wrong !== undefined) throw new Error(`no part "${wrong}": ${Object.keys(PARTS).join(', ')}`);
  const figures: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(PARTS))
    if (!only || only.includes(name)) figures[name] = await part(say);
  return figures;
};
