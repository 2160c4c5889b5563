import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Asked, quartersStood, readFigures, readStandings, type Standing } from '../levels/index.ts';
import type { Period } from '../publication/index.ts';
import { readSelfImage, readSelfImages } from '../self-image/index.ts';
import { saysTooLittle, tellsMore } from './change.rules.ts';
import { inOrder, samePlace } from './place.rules.ts';
import { quartersTold, yearUpTo } from './quarters.rules.ts';
import type { AskedPlace, Seen } from './seen.ts';
import { selfOf } from './self.rules.ts';

/** The place and period that were asked for, else the whole of the latest quarter; undefined: nothing was taken in yet. */
export const readSeen = async (
  tx: Tx,
  organisation: string,
  { place, quarter: wanted, over }: AskedPlace,
): Promise<Seen | undefined> => {
  // Of a quarter may only be known what the records show: what customers said goes first.
  const [us, stood, images] = await Promise.all([
    findOrganisation(tx, organisation),
    quartersStood(tx, organisation),
    readSelfImages(tx, organisation),
  ]);
  const quarters = stood.map(({ quarter }) => quarter);
  const quarter =
    quarters.find((one) => one === wanted) ?? stood.find((one) => one.withResults)?.quarter ?? quarters[0];
  if (!us || !quarter) return undefined;
  const of = (period: Period): Promise<Standing[]> => readStandings(tx, organisation, { quarter, period });
  let asked: Asked = { quarter, period: over === 'jaar' ? 'year' : 'quarter' };
  let standings = inOrder(await of(asked.period));
  const find = () => standings.find((one) => samePlace(one.place, place)) ?? standings[0];
  // A small organisation says little in one quarter: then all four go first, unless the quarter itself was asked for.
  const quarterOnly = find();
  if (over === null && quarterOnly && saysTooLittle(quarterOnly)) {
    const year = inOrder(await of('year'));
    const there = year.find((one) => samePlace(one.place, quarterOnly.place));
    if (there && tellsMore(there, quarterOnly)) {
      asked = { quarter, period: 'year' };
      standings = year;
    }
  }
  const here = find();
  if (!here) return undefined;
  const { period } = asked;
  const places = [here.place];
  const [figures, own, four] = await Promise.all([
    readFigures(tx, organisation, { quarters: [quarter], places, by: 'full', period }),
    // One that is older than all that were read is asked for by itself.
    images.get(quarter) ?? (images.size === 0 ? [] : readSelfImage(tx, organisation, quarter)),
    period === 'quarter'
      ? []
      : readFigures(tx, organisation, {
          quarters: yearUpTo(quarter),
          places,
          measures: ['friendly'],
          by: 'full',
        }),
  ]);
  const inYear = quartersTold(four, quarter);
  return {
    us: { id: us.id, name: us.name, slug: us.slug },
    quarters,
    asked: inYear === undefined ? asked : { ...asked, told: inYear },
    standings,
    here,
    figures,
    self: selfOf(own, here.place),
    images,
  };
};
