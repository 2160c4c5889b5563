// Imports generated offers: node --import ./bin/tsx-hook.mjs bench/import-generated.ts <app url> <rows> [seed]
import { importOffers } from '../src/ask/offers/index.ts';
import { openDoor } from '../src/platform/database/door.ts';
import { offersCsv } from './offers-csv.ts';

const [url = '', rows = '100000', seed = '1'] = process.argv.slice(2);
async function* bytes(): AsyncGenerator<Uint8Array> {
  for (const part of offersCsv({ rows: Number(rows), seed: Number(seed) })) yield Buffer.from(part);
}

const door = openDoor(url, { max: 1 });
const began = performance.now();
const report = await importOffers((work) => door.transaction({ kind: 'operator' }, work), bytes(), {
  now: new Date(),
});
const seconds = Math.round(performance.now() - began) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ...report, seconds, megabytes }));
await door.close();
