import type { Job } from '../../platform/database/actors.ts';
import type { Door } from '../../platform/database/door.ts';
import { endLines, personsBefore } from './ledger.sql.ts';
import { endOfTerm } from './seal.rules.ts';

const ENDER: Job = { kind: 'job', name: 'end-log', right: 'end-log' };
const PERSONS = 200;

/**
 * Removes the lines that are past their term; their digests stay, so that the seals still hold.
 * The database itself refuses to remove a line that is younger, by its own clock.
 * @returns how many lines went
 */
export const endLog = async (door: Door, now: Date): Promise<number> => {
  const end = endOfTerm(now);
  let ended = 0;
  for (;;) {
    const gone = await door.transaction(ENDER, async (tx) => {
      const persons = await personsBefore(tx, end, PERSONS);
      return persons.length > 0 ? endLines(tx, persons, end) : 0;
    });
    if (gone === 0) return ended;
    ended += gone;
  }
};
