import type { Access } from '../../../govern/access-log/index.ts';

type Listed = { personId: string; guest?: unknown };

const withGuest = (rows: readonly Listed[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ personId, guest }) => (guest ? [personId] : [])));

/** What is kept of those whose few words stood in a list: each person once. */
export const guestLooks = (rows: readonly Listed[]): Access[] =>
  [...withGuest(rows)].map((person) => ({
    person,
    action: 'R',
    event: 'list',
    object: 'profile',
    purpose: 'contact',
  }));

/** The looks at a list, in one line each: of whom a few words stood beside it, the line says so. */
export const listedWithGuest = (looks: readonly Access[], rows: readonly Listed[]): Access[] => {
  const persons = withGuest(rows);
  return looks.map((look) => (persons.has(look.person) ? { ...look, object: 'profile' } : look));
};
