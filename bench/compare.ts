import { benchBpmn } from './bpmn.ts';
import { benchDoor } from './door.ts';
import { benchFind } from './find.ts';
import { benchQuality } from './match/quality.ts';
import { benchSpeed } from './match/speed.ts';
import { benchMine } from './mine.ts';
import { benchProcesses } from './processes.ts';

/** Side by side, in one run: what safety costs, and how finding does against doing nothing clever. */
export const compareAll = async (say: (line: string) => void): Promise<unknown> => {
  say('Reading bare, through the door, and with the access log …');
  const door = await benchDoor(say);
  say('Finding offers by words under hard constraints, against reading all of them …');
  const find = await benchFind(say);
  const quality = await benchQuality(say);
  say('How long an answer takes, beside three common ways …');
  const speed = await benchSpeed(say, 5000);
  say('What really happened, from the public process logs, and beside pm4js …');
  const mine = await benchMine(say);
  say('The reference models of BPMN: read or refused, in and out …');
  const bpmn = await benchBpmn();
  say('Processes: durable transitions, beside an engine that keeps its state in memory …');
  const processes = await benchProcesses(say);
  return { door, find, mine, bpmn, processes, match: { quality, speed } };
};
