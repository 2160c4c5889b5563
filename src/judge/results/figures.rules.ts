import type { ItemKey } from '../protocol/index.ts';
import type {
  Cell,
  Group,
  LEVEL_MEASURES,
  Measure,
  Period,
  Published,
  Scope,
  ShownCell,
} from '../publication/index.ts';

/** Finds cells by their place; one pass over a publication. */
export type Figures = (place: {
  period: Period;
  scope: Scope;
  id: string;
  by?: Group;
  measure: Measure;
}) => ShownCell | undefined;

export const figuresOf = (cells: readonly Cell[]): Figures => {
  const shown = new Map(cells.flatMap((cell) => (cell.shown ? [[keyOf(cell), cell] as const] : [])));
  return ({ by = 'full', ...place }) => shown.get(keyOf({ by, ...place }));
};

const keyOf = ({
  period,
  scope,
  id,
  by,
  measure,
}: {
  period: Period;
  scope: Scope;
  id: string;
  by: Group;
  measure: Measure;
}): string => `${period}|${scope}|${id}|${by}|${measure}`;

/** As of 100, whole: 'a percentage with decimals' is more than a few hundred verdicts can say. */
export const ofHundred = (share: number): number => Math.round(share * 100);
export const markText = (mark: number, language: 'nl' | 'en'): string =>
  mark.toFixed(1).replace('.', language === 'nl' ? ',' : '.');

/** Where a share or a mark lies on a line from nought to all, in per cents. */
export const onLine = ({ measure, mean, low, high }: ShownCell) => {
  const most = measure === 'again' ? 10 : 1;
  return { mean: (mean / most) * 100, low: (low / most) * 100, high: (high / most) * 100 };
};

/** Is a year told, and is the quarter itself? The quarter goes first. */
export const periodToShow = (figures: Figures, asked: string | null): Period => {
  const whole = { scope: 'organisation', id: '', measure: 'friendly' } as const;
  if (asked === 'jaar') return 'year';
  if (asked === 'kwartaal') return 'quarter';
  return figures({ ...whole, period: 'quarter' }) || !figures({ ...whole, period: 'year' })
    ? 'quarter'
    : 'year';
};

/** Services and teams in the order of their names; a group that was rolled up is told where it belongs. */
export const servicesOf = ({ buckets }: Published): { id: string; label: string }[] =>
  unique(
    buckets.flatMap(({ service, serviceLabel }) =>
      service ? [{ id: service, label: serviceLabel ?? service }] : [],
    ),
  );

export const teamsOf = ({ buckets }: Published): { id: string; label: string }[] =>
  buckets.map(({ bucket, label }) => ({ id: bucket, label })).sort((a, b) => a.label.localeCompare(b.label));

const unique = (all: readonly { id: string; label: string }[]): { id: string; label: string }[] =>
  [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => a.label.localeCompare(b.label));

/** From deliveries to verdicts, all groups together; `twice`: so many can have judged two times at most. */
export const takenPart = ({ participation }: Published) => {
  const sum = (of: (one: Published['participation'][number]) => number): number =>
    participation.reduce((total, one) => total + of(one), 0);
  return {
    deliveries: sum((one) => one.deliveries),
    rights: sum((one) => one.rights),
    issued: sum((one) => one.issued),
    cards: sum((one) => one.cards),
    redeemed: sum((one) => one.redeemed),
    spoiled: sum((one) => one.spoiled),
    twice: sum((one) => one.reissued),
  };
};

export const LEVEL_ITEMS: Readonly<Record<(typeof LEVEL_MEASURES)[number] | 'value', readonly ItemKey[]>> = {
  friendly: ['respect', 'listened', 'welcome', 'gladly'],
  organised: ['one-contact', 'story-once', 'quick', 'as-agreed'],
  driven: ['could-choose', 'counted', 'saw-effect'],
  value: ['fits'],
};
