import { paths } from '../../../paths.ts';
import type { Answer } from '../../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../../platform/http/visit.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { PoliciesPage } from './policies.page.tsx';
import { policyGroups, searchGroups } from './policies.rules.ts';

const policiesPage =
  (all: () => readonly Route[]) =>
  (visit: Visit): Answer => {
    const w = words[visit.language];
    const every = policyGroups(all(), visit.language);
    const typed = (visit.query.get('zoek') ?? '').slice(0, 100);
    const groups = searchGroups(every, typed);
    return visit.page({
      title: w.policies.title,
      side: 'staff',
      current: 'policies',
      body: <PoliciesPage words={w} {...{ groups, typed, pages: all().length, rules: every.length }} />,
    });
  };

/** @param all every route of the product: what is shown is what the server keeps to */
export const policiesRoutes = (all: () => readonly Route[]): Route[] => [
  get(paths.installation.policies, operators, 'nobody', policiesPage(all)),
];
