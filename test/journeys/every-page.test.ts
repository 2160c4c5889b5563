import assert from 'node:assert/strict';
import { routes } from '../../src/app.ts';
import { paths } from '../../src/paths.ts';
import { BY_SECRET } from './operator-stops.ts';
import { walk } from './tour.ts';
import { ELSEWHERE } from './trust-stops.ts';

walk('customers', (stops) => {
  const walked = new Set(
    [...stops.map(({ of }) => of), ...BY_SECRET, ...ELSEWHERE, paths.signIn.code].map((of) => of.pattern),
  );
  const readable = routes.filter(({ method }) => method === 'GET').map(({ pattern }) => pattern);
  assert.deepEqual(
    readable.filter((pattern) => !walked.has(pattern)),
    [],
  );
});
