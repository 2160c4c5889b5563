import { type Import, sliceOf } from './imports.ts';

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
/** Beside the slices: the address book is data without slices in it. */
const ADDRESS_BOOK = 'src/paths.ts';

/** @returns a sentence when this import breaks a rule of the layout */
export const wrongImport = (
  edges: Readonly<Record<string, readonly string[]>>,
  { from, to }: Import,
): string | undefined => {
  if (isTest(from) || !to.startsWith('src/')) return undefined;
  const [here, there] = [sliceOf(from), sliceOf(to)];
  const area = from.split('/')[1];
  if ((area === 'platform' || area === 'ui') && (there || !/^src\/(platform|ui)\//.test(to)))
    return `${from} is ${area} and knows ${to}`;
  if (area === 'platform' && to.startsWith('src/ui/')) return `${from} is platform and knows ui`;
  if (!here) return undefined;
  if (!there)
    return /^src\/(platform|ui)\//.test(to) || to === ADDRESS_BOOK
      ? undefined
      : `${from} (${here}) reaches outward to ${to}`;
  if (here === there) return undefined;
  if (!edges[here]?.includes(there)) return `${here} → ${there} is not in src/slices.ts (${from})`;
  return to === `src/${there}/index.ts` ? undefined : `${from} enters ${there} by a window: ${to}`;
};

/** @returns the first cycle found among the edges, as a path; undefined when there is none */
export const cycleIn = (edges: Readonly<Record<string, readonly string[]>>): string[] | undefined => {
  const done = new Set<string>();
  const visit = (slice: string, trail: string[]): string[] | undefined => {
    if (trail.includes(slice)) return [...trail.slice(trail.indexOf(slice)), slice];
    if (done.has(slice)) return undefined;
    for (const next of edges[slice] ?? []) {
      const cycle = visit(next, [...trail, slice]);
      if (cycle) return cycle;
    }
    done.add(slice);
    return undefined;
  };
  for (const slice of Object.keys(edges)) {
    const cycle = visit(slice, []);
    if (cycle) return cycle;
  }
  return undefined;
};
