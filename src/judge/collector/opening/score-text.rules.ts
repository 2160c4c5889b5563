import { ANSWERED_BY, ANSWERS, ITEMS, PROFESSIONS, VERSIONS } from '../../protocol/index.ts';
import type { OpenedVerdict } from '../../publication/index.ts';

/**
 * One opened verdict without its bucket, as short as it is kept by the million: `12 marks|again|professions|by|form`,
 * each as a position in its list (items.data.ts); '-' and '' where nothing was answered.
 */
export const scoreText = (verdict: Omit<OpenedVerdict, 'bucket'>): string =>
  [
    ITEMS.map(({ key }) => {
      const at = verdict.items[key] === undefined ? -1 : ANSWERS.indexOf(verdict.items[key]);
      return at < 0 ? '-' : at;
    }).join(''),
    verdict.again ?? '',
    verdict.professions
      .map((one) => PROFESSIONS.indexOf(one))
      .sort((a, b) => a - b)
      .join(','),
    ANSWERED_BY.indexOf(verdict.by),
    VERSIONS.indexOf(verdict.version),
  ].join('|');

/** The way back; only ever given what `scoreText` made. */
export const readScore = (bucket: string, text: string): OpenedVerdict => {
  const [marks = '', again = '', professions = '', by = '', version = ''] = text.split('|');
  return {
    bucket,
    items: Object.fromEntries(
      ITEMS.flatMap(({ key }, at) => (marks[at] === '-' ? [] : [[key, ANSWERS[Number(marks[at])]]])),
    ),
    ...(again === '' ? {} : { again: Number(again) }),
    professions:
      professions === '' ? [] : professions.split(',').map((at) => PROFESSIONS[Number(at)] as never),
    by: ANSWERED_BY[Number(by)] as never,
    version: VERSIONS[Number(version)] as never,
  };
};
