import { openDoor } from '../platform/database/door.ts';
import { useDatabase } from '../platform/database/use-database.ts';
import { importOffersFile } from './import-offers.ts';
import { importPlacesFile } from './import-places.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type ExitCode, type Verb, WrongUse } from './verb.ts';

const kinds = { offers: importOffersFile, places: importPlacesFile };

export const verb: Verb = {
  usage: 'offers FILE [--dry-run] [--partial] | places FILE',
  about:
    'Imports offers (offers.csv, see docs/formats/offers.md) or places (postcode, town, latitude, longitude). All in one transaction.',
  options: {
    'dry-run': { type: 'boolean', about: 'look at everything and write nothing' },
    partial: {
      type: 'boolean',
      about: 'import the good rows; the others go to FILE.rejected.csv with a reason',
    },
    ...databaseOptions,
  },
  async run(call): Promise<ExitCode> {
    const [what = '', file, ...more] = call.arguments;
    const work = Object.hasOwn(kinds, what) ? kinds[what as keyof typeof kinds] : undefined;
    if (!work) throw new WrongUse(`expected "offers" or "places", found "${what}"`);
    if (file === undefined || more.length > 0) throw new WrongUse('expected one file');
    const database = await useDatabase(settingsOf(call), call.say);
    const door = openDoor(database.appUrl, { max: 1 });
    try {
      return await work(call, door, file);
    } finally {
      await door.close();
      await database.stop();
    }
  },
};
