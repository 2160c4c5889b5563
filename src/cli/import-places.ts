import { readFile } from 'node:fs/promises';
import { putPlaces, readPlaces } from '../ask/matching/index.ts';
import type { Door } from '../platform/database/door.ts';
import type { Call, ExitCode } from './verb.ts';

const SHOWN = 20;

export const importPlacesFile = async (call: Call, door: Door, file: string): Promise<ExitCode> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    call.say(`aanzet import: there is no file "${file}".`);
    return 2;
  }
  const { places, problems } = readPlaces(text);
  for (const { line, value, expected } of problems.slice(0, SHOWN))
    call.say(`${file}:${line}: "${value}": expected ${expected}`);
  const stop = problems.length > 0 && call.options.partial !== true;
  const dryRun = call.options['dry-run'] === true;
  if (!stop && !dryRun) await door.transaction({ kind: 'operator' }, (tx) => putPlaces(tx, places));
  const imported = stop || dryRun ? 0 : places.length;
  if (call.json) call.print(JSON.stringify({ places: places.length, imported, problems }));
  else if (stop) call.say(`${problems.length} places are not right. Nothing is imported.`);
  else call.print(`${dryRun ? 'Would import' : 'Imported'} ${places.length} places.`);
  return stop ? 2 : 0;
};
