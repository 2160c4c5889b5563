import { paths } from './paths.ts';
import { everyone } from './platform/http/policy.ts';
import { get, type Route } from './platform/http/visit.ts';

/** For a proxy or supervisor: answers only when the database answers. */
export const health: Route[] = [
  get(paths.health, everyone, 'nobody', async (visit) => {
    await visit.transaction((tx) => tx.selectFrom('installation').select('id').execute());
    return { kind: 'file', body: 'goed\n', type: 'text/plain; charset=utf-8' };
  }),
];
