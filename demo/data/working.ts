import type { StaffMember } from './types.ts';

// What customers read as a sentence, in hours from Monday to Sunday.
const WEEKS: readonly [RegExp, readonly number[]][] = [
  [/^Maandag tot en met vrijdag, van 8/, [8, 8, 8, 8, 8, 0, 0]],
  [/^Maandag tot en met donderdag, van 8/, [8, 8, 8, 8, 0, 0, 0]],
  [/^Dinsdag tot en met vrijdag/, [0, 8, 8, 8, 8, 0, 0]],
  [/^Maandag, dinsdag en donderdag/, [8, 8, 0, 8, 0, 0, 0]],
  [/^Woensdag tot en met vrijdag/, [0, 0, 8, 8, 8, 0, 0]],
  [/^Maandag tot en met vrijdag, van 7/, [6, 6, 6, 6, 6, 0, 0]],
  [/^Maandag tot en met vrijdag, van 12/, [5, 5, 5, 5, 5, 0, 0]],
  [/^Maandag tot en met donderdag, van 14/, [7, 7, 7, 7, 0, 0, 0]],
  [/^Vier dagen/, [8, 8, 0, 8, 0, 8, 0]],
  [/^Drie nachten/, [9, 0, 9, 0, 9, 0, 0]],
  [/^Vijf dagen/, [8, 8, 0, 8, 8, 0, 8]],
];

/** Who left last; who is away today; who takes their place. All of one team. */
export const LEFT = 'femke-nauta';
export const AWAY = 'ravi-jhinkoe';
export const STANDS_IN = 'bas-veldhuis';
/** Wants to hand over, to who stands in. */
export const GIVES = 'sevda-yildiz';

/** Who speaks more than Dutch with customers. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'amina-el-khatib': ['nl', 'ar', 'fr'],
  'nisrin-al-hamwi': ['nl', 'ar', 'en'],
  'joris-meeuwsen': ['nl', 'en', 'de'],
  'sevda-yildiz': ['nl', 'tr'],
  'elif-demir': ['nl', 'tr', 'de'],
  'youssef-amrani': ['nl', 'ar', 'fr'],
  'ravi-jhinkoe': ['nl', 'en'],
  'omar-zaidan': ['nl', 'ar', 'en'],
  'monique-verweij': ['nl', 'fr'],
  'patrick-monsels': ['nl', 'en'],
  'gulay-celik': ['nl', 'tr'],
  'murat-sahin': ['nl', 'tr'],
  'imane-ouali': ['nl', 'ar'],
};

const weekOf = (hours: string): number[] | null => {
  const week = WEEKS.find(([said]) => said.test(hours))?.[1];
  return week ? [...week] : null;
};

/** When somebody works and what she speaks, as columns of `member`. */
export const workingOf = ({
  slug,
  hours,
}: Pick<StaffMember, 'slug' | 'hours'>): {
  languages: string[];
  work_hours: number[] | null;
  capacity: null;
} => ({
  languages: [...(LANGUAGES[slug] ?? ['nl'])],
  work_hours: weekOf(hours),
  capacity: null,
});
