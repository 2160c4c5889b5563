import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { exportOffers } from '../ask/offers/index.ts';
import { openDoor } from '../platform/database/door.ts';
import { useDatabase } from '../platform/database/use-database.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

export const verb: Verb = {
  usage: 'offers [--out FILE]',
  about: 'Writes all published offers as offers.csv (docs/formats/offers.md), to a file or to stdout.',
  options: {
    out: { type: 'string', value: 'FILE', about: 'where to; without it: stdout' },
    ...databaseOptions,
  },
  async run(call): Promise<ExitCode> {
    const [what = '', ...more] = call.arguments;
    const out = textOption(call, 'out');
    if (what !== 'offers' || more.length > 0)
      throw new WrongUse(`expected "offers", found "${call.arguments.join(' ')}"`);
    if (call.json && out === undefined)
      throw new WrongUse('--json says what was written, so it needs --out FILE');
    const database = await useDatabase(settingsOf(call), call.say);
    const door = openDoor(database.appUrl, { max: 1 });
    try {
      await door.transaction({ kind: 'operator' }, async (tx) => {
        const parts = exportOffers(tx);
        if (out !== undefined) await pipeline(parts, createWriteStream(out));
        else for await (const part of parts) call.print(part.replace(/\n$/, ''));
      });
    } finally {
      await door.close();
      await database.stop();
    }
    if (call.json) call.print(JSON.stringify({ out }));
    else if (out !== undefined) call.say(`Written to ${out}.`);
    return 0;
  },
};
