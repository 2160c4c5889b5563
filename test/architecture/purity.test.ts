import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, type SourceFile, sourceFiles } from './imports.ts';

const IO = /^(node:(fs|net|http|https|child_process|dns|tls)|pg|pg-boss|hono|@hono\/|nodemailer|pino)/;
const impure = ({ path, text }: SourceFile): string[] => {
  const packages = importsOf({ path, text })
    .filter(({ to }) => IO.test(to) || /\.sql\.ts$/.test(to))
    .map(({ to }) => `${path} imports ${to}`);
  const bare = text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  const clock = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(/.test(bare)
    ? [`${path} takes its own clock or chance`]
    : [];
  return [...packages, ...clock];
};
const decisions = sourceFiles().filter(({ path }) => /(\.rules\.ts|\/policy\.ts)$/.test(path));

test('rules and policies are pure', () => {
  assert.ok(decisions.length > 10);
  assert.deepEqual(decisions.flatMap(impure), []);
});

test('a planted impurity is found', () => {
  assert.equal(
    impure({
      path: 'src/x.rules.ts',
      text: "import { readFileSync } from 'node:fs';\nconst at = new Date();",
    }).length,
    2,
  );
});

test('SQL lives in *.sql.ts, beside platform', () => {
  const sql = /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;
  const elsewhere = sourceFiles().filter(
    ({ path, text }) =>
      sql.test(text) &&
      !/\.sql\.ts$|\.test\.tsx?$|^src\/platform\/|^src\/(health|site-record)\.ts$/.test(path),
  );
  assert.deepEqual(
    elsewhere.map(({ path }) => path),
    [],
  );
});

test('slices take time from the visit', () => {
  const own = sourceFiles('src/{ask,serve,govern,judge,shape}/**/*.{ts,tsx}').filter(
    ({ path, text }) => !/\.test\./.test(path) && /\bnew Date\(\)|\bDate\.now\(/.test(text),
  );
  assert.deepEqual(
    own.map(({ path }) => path),
    [],
  );
});
