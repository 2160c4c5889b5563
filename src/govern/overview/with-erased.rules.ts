import type { Count, CountWhen, EndKind, PromiseCount } from './figures.ts';
import type { Overview } from './read-overview.ts';

export type ErasedCount = { what: string; detail: string; month: string; n: number; offer: string | null };

const quarterOf = (month: string): string => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The figures of an overview with what was erased counted as before: erasing changes no figure, and names nobody. */
export const withErased = (overview: Overview, erased: readonly ErasedCount[]): Overview => {
  const { asked, notOffered, left, promises } = overview;
  const of = (what: string) => erased.filter((one) => one.what === what);
  const sum = (what: string) => of(what).reduce((total, { n }) => total + n, 0);
  const perQuarter = of('asked').map(({ month, n }) => ({ name: quarterOf(month), n }));
  return {
    ...overview,
    asked: {
      ...asked,
      total: asked.total + sum('asked'),
      perQuarter: counted(asked.perQuarter, perQuarter).sort((a, b) => a.name.localeCompare(b.name)),
      groups: countedWhen(
        asked.groups,
        of('group').map(({ detail, month, n }) => ({ name: detail, when: quarterOf(month), n })),
      ),
    },
    notOffered: {
      shared: notOffered.shared + sum('shared'),
      notChosen: notOffered.notChosen + sum('not-chosen'),
      noRoom: counted(
        notOffered.noRoom,
        of('no-room').flatMap(({ offer, n }) => (offer ? [{ name: offer, n }] : [])),
      ),
      none: counted(
        notOffered.none,
        of('none-group').map(({ detail, n }) => ({ name: detail, n })),
      ),
      noneTotal: notOffered.noneTotal + sum('none'),
    },
    left: {
      total: left.total + sum('ending'),
      chosen: left.chosen + sum('chosen'),
      endings: withEndings(left.endings, of('ending')),
    },
    promises: withPromises(promises, of('promise')),
  };
};

const counted = (counts: readonly Count[], more: readonly Count[]): Count[] => {
  const sums = new Map(counts.map(({ name, n }) => [name, n]));
  for (const { name, n } of more) sums.set(name, (sums.get(name) ?? 0) + n);
  return [...sums].map(([name, n]) => ({ name, n }));
};

const countedWhen = (counts: readonly CountWhen[], more: readonly CountWhen[]): CountWhen[] => {
  const all = counts.map((one) => ({ ...one }));
  for (const { name, when, n } of more) {
    const same = all.find((one) => one.name === name && one.when === when);
    if (same) same.n += n;
    else all.push({ name, when, n });
  }
  return all;
};

type Endings = Overview['left']['endings'];

/** The reason was in her own words and went with her: what remains is that no reason is known. */
const withEndings = (endings: Endings, erased: readonly ErasedCount[]): Endings => {
  const all = endings.map((one) => ({ ...one }));
  for (const { detail, n } of erased) {
    const same = all.find((one) => one.kind === detail && one.reason === null);
    if (same) same.n += n;
    else all.push({ kind: detail as EndKind, reason: null, n });
  }
  return all.sort((a, b) => b.n - a.n);
};

const withPromises = (promises: readonly PromiseCount[], erased: readonly ErasedCount[]): PromiseCount[] => {
  const all = promises.map((one) => ({ ...one }));
  for (const { detail, month, n } of erased) {
    const [what = '', outcome = ''] = detail.split(':');
    let line = all.find((one) => one.what === what && one.month === month);
    if (!line) {
      line = { what, month, kept: 0, broken: 0, open: 0, dropped: 0 };
      all.push(line);
    }
    if (outcome === 'kept' || outcome === 'broken' || outcome === 'dropped') line[outcome] += n;
  }
  return all.sort((a, b) => a.month.localeCompare(b.month) || a.what.localeCompare(b.what));
};
