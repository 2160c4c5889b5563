import { execFileSync } from 'node:child_process';
import { sourceFiles } from '../test/architecture/imports.ts';
import { median, percentile } from './statistics.ts';

const DATA = /(\/|\.)(nl|en)\.ts$|generated\.ts$|\.data\.ts$|demo\/data\//;

export type TreeFigures = {
  files: number;
  lines: { median: number; p95: number; most: number };
  tests_per_code_line: number;
  folders_per_commit: { commits: number; median: number; p95: number };
};

/** 'src/ask/offers/offer.ts' → 'src/ask/offers': the folder that a reader would open. */
const folderOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 3 : 1)
    .join('/');

const foldersPerCommit = (): number[] => {
  const log = execFileSync('git', ['log', '--no-merges', '--name-only', '--pretty=format:%x00'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return log
    .split('\0')
    .map(
      (commit) =>
        new Set(
          commit
            .split('\n')
            .filter((line) => /^(src|demo|migrations|test|bench)\//.test(line))
            .map(folderOf),
        ).size,
    )
    .filter((folders) => folders > 0);
};

/** How large files are, and how far a change reaches: the figures behind 'one folder can be trusted'. */
export const benchTree = (): TreeFigures => {
  const all = sourceFiles('{src,demo,test,bench}/**/*.{ts,tsx}').map(({ path, text }) => ({
    path,
    lines: text.split('\n').length - 1,
  }));
  const code = all.filter(({ path }) => !DATA.test(path));
  const sizes = code.map(({ lines }) => lines);
  const sum = (some: typeof all) => some.reduce((total, { lines }) => total + lines, 0);
  const isTest = ({ path }: { path: string }) => /\.test\.tsx?$|^test\//.test(path);
  const folders = foldersPerCommit();
  return {
    files: all.length,
    lines: { median: median(sizes), p95: percentile(sizes, 0.95), most: Math.max(...sizes) },
    tests_per_code_line: Number(
      (sum(code.filter(isTest)) / sum(code.filter((f) => !isTest(f) && f.path.startsWith('src/')))).toFixed(
        2,
      ),
    ),
    folders_per_commit: { commits: folders.length, median: median(folders), p95: percentile(folders, 0.95) },
  };
};
