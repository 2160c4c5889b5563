import type { Need, Understanding } from '../matching/index.ts';

/**
 * The need as it is shown to be confirmed: what nobody looked at yet is filled with what we read.
 * What her words refuse stands among what she doesn't want, so that she can take it back.
 */
export const asShown = (need: Need, read: Pick<Understanding, 'read' | 'refused'>): Need =>
  need.about === null
    ? { ...need, about: read.read, without: [...new Set([...need.without, ...read.refused])] }
    : need;

/**
 * What it is about after she changed the words as well: what they say now, and what she added or took away herself.
 * @param ticked what she left ticked; @param shown what she was shown as read; @param now what the new words say
 */
export const aboutAfter = (
  ticked: readonly string[],
  shown: readonly string[],
  now: readonly string[],
): string[] => {
  const added = ticked.filter((id) => !shown.includes(id));
  const taken = shown.filter((id) => !ticked.includes(id));
  return [...new Set([...now, ...added])].filter((id) => !taken.includes(id));
};
