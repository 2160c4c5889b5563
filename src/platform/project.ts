import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, found from a source file as well as from a built one. */
export const projectFolder = above(import.meta.dirname);
export const migrationsFolder = join(projectFolder, 'migrations');
/** Of the collector's own database. */
export const collectorMigrationsFolder = join(migrationsFolder, 'collector');

function above(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Aanzet runs from its project folder, where package-lock.json is');
  return above(parent);
}
