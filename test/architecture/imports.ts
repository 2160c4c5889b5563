import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export type Import = { from: string; to: string };
export type SourceFile = { path: string; text: string };

const ROOT = join(import.meta.dirname, '../..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

/** Source files by text: a compiler's graph leaves out type imports, and those count here. */
export const sourceFiles = (pattern = 'src/**/*.{ts,tsx}'): SourceFile[] =>
  globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

export const importsOf = ({ path, text }: SourceFile): Import[] =>
  [...text.matchAll(IMPORT)].map((m) => {
    const name = m[1] ?? m[2] ?? m[3] ?? '';
    const to = name.startsWith('.')
      ? relative(ROOT, normalize(join(ROOT, dirname(path), name))).replaceAll('\\', '/')
      : name;
    return { from: path, to };
  });

const AREAS = ['ask', 'serve', 'judge', 'shape', 'govern', 'interop'];

/** 'src/ask/offers/offer.ts' → 'ask/offers'; undefined outside slices. */
export const sliceOf = (path: string): string | undefined => {
  const [src, area, name] = path.split('/');
  return src === 'src' && area && name && AREAS.includes(area) ? `${area}/${name}` : undefined;
};
