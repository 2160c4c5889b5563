import type { Job } from '../../../platform/database/actors.ts';
import type { Door } from '../../../platform/database/door.ts';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import type { Logger } from '../../../platform/log/log.ts';
import type { Ask } from './ask-locatieserver.ts';
import { countTry, forgetWanted, giveUp, putFound, wantedPlaces } from './wanted.sql.ts';

/** In one go; the rest a minute later. Each is one to ten requests. */
const MOST_AT_ONCE = 10;

export const asFinder: Job = { kind: 'job', name: 'find-places' };

/**
 * Asks for what is wanted, one by one, and keeps what is found. Stops at the first that gets no answer.
 * @returns why nothing more was asked; undefined when it answered
 */
export const findPlaces = async (door: Door, ask: Ask, log: Logger): Promise<string | undefined> => {
  const wanted = await door.transaction(asFinder, (tx) => wantedPlaces(tx, MOST_AT_ONCE));
  for (const postcode of wanted) {
    const asked = await ask(postcode);
    if (asked.kind === 'away') return asked.why;
    // Not which postcode: next to a time it would say something of who asked.
    if (asked.kind === 'bad')
      log.warn({ why: asked.why }, 'the Locatieserver gave no answer to what was asked');
    await door.transaction(asFinder, async (tx) => {
      if (asked.kind === 'found') await putFound(tx, asked.place);
      else if (asked.kind === 'none') await giveUp(tx, postcode);
      else await countTry(tx, postcode);
    });
  }
  return undefined;
};

/** @param ask undefined = not wished: nothing is asked, and what was noted before is forgotten */
export const findPlacesJob = (door: Door, log: Logger, ask: Ask | undefined): JobKind => {
  // Said once, not each minute that it lasts.
  let away: string | undefined;
  return {
    name: asFinder.name,
    every: ask ? '* * * * *' : '20 4 * * *',
    async run() {
      if (!ask) return void (await door.transaction(asFinder, forgetWanted));
      const before = away;
      away = await findPlaces(door, ask, log);
      if (away !== undefined && before === undefined)
        log.warn({ why: away }, 'the Locatieserver does not answer; it is asked again each minute');
      return undefined;
    },
  };
};
