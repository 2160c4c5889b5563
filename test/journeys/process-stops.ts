import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

const PROCESS = { process: 'wijkverpleging-intake' };
const TASK = '00000000-0000-4000-8000-000000000000';

/** How we work, for staff; and the drawing board, for who owns it. */
export const processStops = (owner: string, colleague: string, at: { case: string }): Stop[] => {
  const { processes, work } = paths;
  const own = (of: { pattern: string }, address: string): Stop => ({ as: owner, of, at: address });
  const step = { ...at, task: TASK };
  return [
    own(processes.list, processes.list()),
    own(processes.begin, processes.begin()),
    own(processes.one, processes.one(PROCESS)),
    { as: colleague, of: processes.list, at: processes.list() },
    { as: colleague, of: processes.one, at: processes.one(PROCESS) },
    own(processes.move, processes.move(PROCESS, { van: 1 })),
    own(processes.draft, processes.draft(PROCESS)),
    own(processes.stepWords, processes.stepWords(PROCESS)),
    own(processes.tryOut, processes.tryOut(PROCESS, { s: ['done.1.gesproken'] })),
    { ...own(processes.file, processes.file({ ...PROCESS, version: '1' })), file: true },
    { ...own(processes.draftFile, processes.draftFile(PROCESS)), file: true },
    { ...own(processes.upload, processes.upload(PROCESS)), to: processes.draft(PROCESS) },
    { ...own(processes.publish, processes.publish(PROCESS)), to: processes.draft(PROCESS) },
    { ...own(processes.discard, processes.discard(PROCESS)), to: processes.draft(PROCESS) },
    { ...own(processes.again, processes.again(PROCESS)), to: processes.one(PROCESS) },
    { ...own(processes.retire, processes.retire(PROCESS)), to: processes.one(PROCESS) },
    ...[work.stepDone, work.stepSkip, work.stepWho].map((of) => ({
      as: colleague,
      of,
      at: of(step),
      to: work.case(at),
    })),
    ...[work.beginProcess, work.processMessage].map((of) => ({
      as: colleague,
      of,
      at: of(at),
      to: work.case(at),
    })),
  ];
};

/** Her own step leads back to her page. */
export const ownStepStop = (as: string, id: string): Stop => {
  const { question } = paths;
  return { as, of: question.step, at: question.step({ id, task: TASK }), to: question.status({ id }) };
};
