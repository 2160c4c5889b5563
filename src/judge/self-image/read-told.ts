import type { Tx } from '../../platform/database/door.ts';
import { readFigures, readPublicStandings, type Standing, type VerdictFigure } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { calibrationOfAll, type Gap, gapOf, gapsOf, type Said } from './gap.rules.ts';
import type { OwnImage } from './read-self-image.ts';
import { isAsSealed, type OpenedImage } from './self-image.ts';

/** One service: what was thought, what customers said, and how far off it was. */
export type ToldService = {
  image: OpenedImage & { expected: number };
  gaps: Gap[];
  /** of the mark 0–10 */
  again: Gap;
  /** what customers said of each level, where it may be shown */
  said: (measure: string) => Said | undefined;
  /** is anything of it known from customers? */
  comparable: boolean;
  /** the level reached by what customers say and the records show; undefined: it can't be told */
  reached: Standing['reached'] | undefined;
};
export type ToldQuarter = {
  quarter: Quarter;
  services: ToldService[];
  calibration: ReturnType<typeof calibrationOfAll>;
  /** items that were thought higher than even the far end of the interval */
  higher: number;
  /** of the services that are shown, the verdicts behind their best-known item */
  verdicts: number;
};

const toldOf = (
  image: OpenedImage & { expected: number },
  figures: readonly VerdictFigure[],
  standings: readonly Standing[],
): ToldService => {
  const own = new Map(
    figures
      .filter(({ quarter, id }) => quarter === image.quarter && id === image.service)
      .map((one) => [one.measure as string, one]),
  );
  const said = (measure: string): Said | undefined => own.get(measure);
  const standing = standings.find(
    ({ quarter, place }) =>
      quarter === image.quarter && place.scope === 'service' && place.id === image.service,
  );
  const known = standing?.levels.some(({ state }) => state === 'reached' || state === 'not-yet');
  const gaps = gapsOf(image, said);
  return {
    image,
    gaps,
    comparable: gaps.some(({ stands }) => stands !== 'few'),
    again: gapOf('again', image.again, said('again')),
    said,
    reached: known ? standing?.reached : undefined,
  };
};

/** Opened self-images beside what customers said, in the order of the quarters given. Any actor. */
export const readTold = async (
  tx: Tx,
  organisation: string,
  quarters: ReadonlyMap<Quarter, readonly OwnImage[]>,
): Promise<ToldQuarter[]> => {
  const opened = [...quarters].flatMap(([quarter, images]) =>
    images.some(isAsSealed) ? [{ quarter, images: images.filter(isAsSealed) }] : [],
  );
  if (opened.length === 0) return [];
  const figures = await readFigures(tx, organisation, {
    quarters: opened.map(({ quarter }) => quarter),
    scopes: ['service'],
    by: 'full',
    period: 'quarter',
  });
  const [latest] = opened;
  // Of one quarter, the one that is looked at: levels are no part of calibration.
  const standings = latest
    ? await readPublicStandings(tx, [organisation], { quarter: latest.quarter, period: 'quarter' })
    : [];
  return opened.map(({ quarter, images }) => {
    const services = images.map((image) => toldOf(image, figures, standings));
    const gaps = services.map((one) => one.gaps);
    const ns = services.map((one) => Math.max(0, ...one.gaps.map(({ said }) => said?.n ?? 0)));
    return {
      quarter,
      services,
      calibration: calibrationOfAll(gaps),
      higher: gaps.flat().filter(({ stands }) => stands === 'higher').length,
      verdicts: ns.reduce((sum, n) => sum + n, 0),
    };
  });
};
