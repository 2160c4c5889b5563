import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import {
  type Asked,
  quartersWithStanding,
  readFigures,
  readStandings,
  type Standing,
} from '../levels/index.ts';
import type { Period } from '../publication/index.ts';
import { quartersTakenIn } from '../results/index.ts';
import { readSelfImage } from '../self-image/index.ts';
import { inOrder, samePlace } from './place.rules.ts';
import type { AskedPlace, Seen } from './seen.ts';
import { selfOf } from './self.rules.ts';

/** The place and period that were asked for, else the whole of the latest quarter; undefined: nothing was taken in yet. */
export const readSeen = async (
  tx: Tx,
  organisation: string,
  { place, quarter: wanted, over }: AskedPlace,
): Promise<Seen | undefined> => {
  const us = await findOrganisation(tx, organisation);
  const quarters = await quartersWithStanding(tx, organisation);
  // Of a quarter may only be known what the records show: what customers said goes first.
  const told = await quartersTakenIn(tx, organisation);
  const quarter =
    quarters.find((one) => one === wanted) ?? quarters.find((one) => told.includes(one)) ?? quarters[0];
  if (!us || !quarter) return undefined;
  const of = (period: Period): Promise<Standing[]> => readStandings(tx, organisation, { quarter, period });
  let asked: Asked = { quarter, period: over === 'jaar' ? 'year' : 'quarter' };
  let standings = inOrder(await of(asked.period));
  const find = () => standings.find((one) => samePlace(one.place, place)) ?? standings[0];
  // A small organisation says little in one quarter: then all four go first, unless the quarter itself was asked for.
  if (over === null && find()?.levels[0].state === 'few') {
    const year = inOrder(await of('year'));
    const there = year.find((one) => samePlace(one.place, place));
    if (there && there.levels[0].state !== 'few') {
      asked = { quarter, period: 'year' };
      standings = year;
    }
  }
  const here = find();
  if (!here) return undefined;
  const { period } = asked;
  const places = [here.place];
  const figures = await readFigures(tx, organisation, { quarters: [quarter], places, by: 'full', period });
  return {
    us: { id: us.id, name: us.name, slug: us.slug },
    quarters,
    asked,
    standings,
    here,
    figures,
    self: selfOf(await readSelfImage(tx, organisation, quarter), here.place),
  };
};
