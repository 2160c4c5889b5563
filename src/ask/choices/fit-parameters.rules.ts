import type { Language } from '../../platform/language/language.ts';
import { CLOSENESS, FIT } from '../matching/index.ts';
import { FIT_WORDS, type FitGroup } from './fit-words.data.ts';

export type Parameter = { path: string; values: readonly number[] };
type Tree = number | readonly number[] | { readonly [key: string]: Tree };

const leaves = (tree: Tree, path: string): Parameter[] => {
  if (typeof tree === 'number') return [{ path, values: [tree] }];
  if (isList(tree)) return [{ path, values: tree }];
  return Object.entries(tree).flatMap(([key, below]) => leaves(below, path ? `${path}.${key}` : key));
};
const isList = (tree: Tree): tree is readonly number[] => Array.isArray(tree);

/** Every number that finding counts with, as it is counted with now. */
export const fitParameters = (): Parameter[] => [...leaves(CLOSENESS, 'near'), ...leaves(FIT, '')];

/** The same as rows of a public table: what it means, and how much. */
export const fitRows = (group: FitGroup, language: Language): string[][] =>
  fitParameters().flatMap(({ path, values }) => {
    const words = FIT_WORDS[path];
    if (words?.group !== group) return [];
    return [[words[language], values.map((value) => shown(value, words.unit, language)).join(' · ')]];
  });

const shown = (value: number, unit: 'share' | 'points' | 'number', language: Language): string => {
  const sign = unit === 'points' ? ('exceptZero' as const) : ('auto' as const);
  const style = unit === 'share' ? ('percent' as const) : ('decimal' as const);
  return new Intl.NumberFormat(language, { style, signDisplay: sign }).format(value);
};
