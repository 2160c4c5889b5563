import { type Needed, neededBy } from '../../../platform/http/mandate.rules.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import type { Route } from '../../../platform/http/visit.ts';
import type { Language } from '../../../platform/language/language.ts';

export type ShownRoute = Pick<Route, 'method' | 'pattern' | 'touches'> & { mandate: Needed | undefined };
export type PolicyGroup = { name: string; sentence: string; secondFactor: boolean; routes: ShownRoute[] };
type Listed = Pick<Route, 'method' | 'pattern' | 'touches'> & { policy: Policy; mandate?: Needed };

/** May somebody who acts for a customer come in by this policy at all? Then how far her mandate reaches matters. */
export const forPersons = (policy: Policy): boolean =>
  policy.allows({
    kind: 'representative',
    ground: 'desk',
    person: '',
    by: { organisation: '', member: '', name: '' },
  });

const neededFor = (route: Listed): Needed | undefined =>
  forPersons(route.policy) ? neededBy(route) : undefined;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** All that may be seen or done, by the sentence that says who may; the sentence with the most pages first. */
export const policyGroups = (routes: readonly Listed[], language: Language): PolicyGroup[] => {
  const groups = new Map<string, PolicyGroup>();
  for (const route of routes) {
    const { policy, method, pattern, touches } = route;
    const sentence = policy.sentence[language];
    const group = groups.get(sentence) ?? {
      name: policy.name,
      sentence,
      secondFactor: policy.secondFactor === true,
      routes: [],
    };
    group.routes.push({ method, pattern, touches, mandate: neededFor(route) });
    groups.set(sentence, group);
  }
  for (const { routes: its } of groups.values())
    its.sort((a, b) => a.pattern.localeCompare(b.pattern) || a.method.localeCompare(b.method));
  return [...groups.values()].sort((a, b) => b.routes.length - a.routes.length);
};

/** Groups whose sentence holds the words stay whole; of others the addresses that hold them. */
export const searchGroups = (groups: readonly PolicyGroup[], typed: string): PolicyGroup[] => {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...groups];
  const holds = (text: string): boolean => wanted.every((word) => plain(text).includes(word));
  return groups.flatMap((group) => {
    if (holds(group.sentence)) return [group];
    const routes = group.routes.filter(({ pattern }) => holds(pattern));
    return routes.length > 0 ? [{ ...group, routes }] : [];
  });
};
