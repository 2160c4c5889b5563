import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch-folder.ts';
import { testServerOfThisRun } from './server.ts';
import { postmasterOf, spawnedSite } from './spawned-site.ts';
import { until } from './until.ts';

/** A folder of its own with the demo region in it: filled once in a test run, and copied with its owners and rights. */
export const filledFolder = async (): Promise<ReturnType<typeof scratchFolder>> => {
  const model = await modelFolder();
  const folder = scratchFolder();
  execFileSync('cp', ['-a', `${model}/.`, folder.path]);
  return folder;
};

const modelFolder = async (): Promise<string> => {
  const { workshop } = testServerOfThisRun();
  const [model, ready] = [join(workshop, 'filled'), join(workshop, 'filled.ready')];
  try {
    mkdirSync(model, { mode: 0o711 });
  } catch {
    await until('the demo region to be filled by another test', () => existsSync(ready), 120_000);
    return model;
  }
  const site = await spawnedSite(model, { AANZET_PROCESSES: '1' });
  site.child.kill('SIGTERM');
  await site.child.ended;
  await until('PostgreSQL to be gone', () => postmasterOf(model) === undefined);
  writeFileSync(ready, '');
  return model;
};
