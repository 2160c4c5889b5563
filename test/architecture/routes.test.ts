import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openApiDocument } from '../../bin/openapi.mjs';
import { routesDocument } from '../../bin/routes.mjs';
import { routes } from '../../src/app.ts';
import { paths } from '../../src/paths.ts';
import { projectFolder } from '../../src/platform/project.ts';

type Book = { [key: string]: Book | { pattern: string } };
const patternsIn = (book: Book): string[] =>
  Object.values(book).flatMap((entry) =>
    'pattern' in entry && typeof entry.pattern === 'string' ? [entry.pattern] : patternsIn(entry as Book),
  );

test('every route names a policy that reads as a sentence, in both languages', () => {
  assert.ok(routes.length > 60, `${routes.length} routes`);
  for (const { method, pattern, policy } of routes) {
    assert.match(policy.sentence.nl, /^[A-Z].+\.$/, `${method} ${pattern}`);
    assert.match(policy.sentence.en, /^[A-Z].+\.$/, `${method} ${pattern}`);
  }
});

test('no route is mounted twice, and each is in the address book', () => {
  const seen = routes.map(({ method, pattern }) => `${method} ${pattern}`);
  assert.deepEqual(
    seen.filter((one, i) => seen.indexOf(one) !== i),
    [],
  );
  const known = new Set(patternsIn(paths as unknown as Book));
  assert.deepEqual(
    routes.filter(({ pattern }) => !known.has(pattern)).map(({ pattern }) => pattern),
    [],
  );
});

test('each address in the book is answered', () => {
  const mounted = new Set(routes.map(({ pattern }) => pattern));
  assert.deepEqual(
    patternsIn(paths as unknown as Book).filter((pattern) => !mounted.has(pattern)),
    [],
  );
});

test('a route that names a person in its address touches a person', () => {
  const personal = routes.filter(({ pattern }) =>
    /^\/(vragen\/:|werk\/:|klanten|gedeelde-vragen|mijn-vragen)/.test(pattern),
  );
  assert.ok(personal.length > 20);
  assert.deepEqual(
    personal
      .filter(({ touches }) => touches !== 'person')
      .map(({ method, pattern }) => `${method} ${pattern}`),
    [],
  );
});

test('docs/routes.md says what the code does', () => {
  const document = readFileSync(join(projectFolder, 'docs/routes.md'), 'utf8');
  assert.equal(
    document,
    routesDocument(),
    'run: node --import ./bin/tsx-hook.mjs bin/routes.mjs (with the pinned Node: npm run docs)',
  );
});

test('docs/openapi.json says what the code does', () => {
  const document = readFileSync(join(projectFolder, 'docs/openapi.json'), 'utf8');
  assert.ok(document === openApiDocument(), 'run: npm run docs');
});
