import type { Access } from '../../govern/access-log/index.ts';
import type { RelationStanding } from '../cases/index.ts';

type Listed = { id: string; personId: string };

/** What is kept of cases that stood in a list. */
export const listLooks = (
  cases: readonly Listed[],
  standing: ReadonlyMap<string, Pick<RelationStanding, 'relation'>>,
): Access[] =>
  cases.map(({ id, personId }) => ({
    person: personId,
    action: 'R',
    event: 'list',
    object: 'case',
    id,
    purpose: 'contact',
    relation: standing.get(id)?.relation ?? 'none',
  }));
