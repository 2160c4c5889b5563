import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../src/app.ts';
import { paths } from '../../src/paths.ts';
import { isGuarded } from '../../src/serve/work/index.ts';

/** There one asks to be let in: the page says nothing, and the form wants a reason. */
const OPEN: readonly string[] = [paths.work.emergency.pattern, paths.work.customerEmergency.pattern];

test('each address of staff about a case, a customer or a shared question looks for a treatment relation', () => {
  const about = routes.filter(({ pattern }) => /^\/(werk|klanten|gedeelde-vragen)\/:/.test(pattern));
  assert.ok(about.length > 40, `${about.length} routes`);
  assert.deepEqual(
    about
      .filter((route) => !isGuarded(route) && !OPEN.includes(route.pattern))
      .map(({ method, pattern }) => `${method} ${pattern}`),
    [],
  );
});
