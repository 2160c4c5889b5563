import type { PublishedAnswer } from './answer.ts';

export type Theme = { id: string; name: string; answers: PublishedAnswer[] };
type Group = { id: string; name: string; all: readonly { id: string }[] };

/** Each answer under the theme of its main subject; themes and answers in their order, empty themes left out. */
export const byTheme = (answers: readonly PublishedAnswer[], groups: readonly Group[]): Theme[] => {
  const groupOf = new Map(groups.flatMap(({ id, all }) => all.map((one) => [one.id, id] as const)));
  return groups.flatMap(({ id, name }) => {
    const own = answers.filter(({ concepts }) => groupOf.get(concepts[0] ?? '') === id);
    return own.length > 0 ? [{ id, name, answers: own }] : [];
  });
};
