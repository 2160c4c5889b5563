import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import {
  type ConditionCounts,
  countsOf,
  FEWEST,
  INDEX_CONDITIONS,
  INDEX_PARTS,
  type IndexCondition,
} from './customer-index.rules.ts';
import { type MissingAsked, type MissingDelivery, selectMissing } from './customer-index.sql.ts';
import { yearUpTo } from './keep-quarter.ts';
import type { Place } from './level.ts';
import { allTeams } from './places.sql.ts';
import { placeKey, type Sums, sumsOf } from './standings.rules.ts';
import { talliesOf } from './tallies.sql.ts';

export type RecordsAsked = { quarter: Quarter; period: Period; place: Place };

/** Any quarter, also the running one: records are counted as they come. */
const readSums = async (
  tx: Tx,
  organisation: string,
  { quarter, period, place }: RecordsAsked,
): Promise<Sums> => {
  const quarters = period === 'year' ? yearUpTo(quarter) : [quarter];
  const { scope, id } = place;
  if (scope !== 'location')
    return (
      sumsOf(await talliesOf(tx, organisation, quarters, { scope, id }), new Map()).get(placeKey(place)) ?? {}
    );
  const teams = await allTeams(tx, organisation);
  const locations = new Map([...teams].map(([team, { location }]) => [team, location]));
  return sumsOf(await talliesOf(tx, organisation, quarters), locations).get(placeKey(place)) ?? {};
};

/** The klant-index of one place: mean share of met conditions × 100, and of each condition how often it was met. */
export type CustomerIndex = {
  /** 0–100; null: too few started deliveries to tell (fewer than ten) */
  index: number | null;
  /** started deliveries to which any condition applies */
  deliveries: number;
  conditions: ({ condition: IndexCondition } & ConditionCounts)[];
};

export const readCustomerIndex = async (
  tx: Tx,
  organisation: string,
  asked: RecordsAsked,
): Promise<CustomerIndex> => {
  const sums = await readSums(tx, organisation, asked);
  const { n = 0, total = 0 } = sums.index ?? {};
  return {
    index: n < FEWEST ? null : Math.round((1000 * total) / INDEX_PARTS / n) / 10,
    deliveries: n,
    conditions: INDEX_CONDITIONS.map((condition) => ({ condition, ...countsOf(n, sums[condition]) })),
  };
};

/** Started deliveries that miss a condition. Whoever shows these writes the access log of each person. */
export const deliveriesMissing = async (
  tx: Tx,
  organisation: string,
  asked: MissingAsked,
): Promise<MissingDelivery[]> => {
  const { place } = asked;
  const teams =
    place?.scope === 'location'
      ? [...(await allTeams(tx, organisation))].flatMap(([id, { location }]) =>
          location === place.id ? [id] : [],
        )
      : [place?.id ?? ''];
  return selectMissing(tx, organisation, asked, teams);
};

/** Of so many questions on which somebody was met: changes of contact, counted apart (measures.md, level 2). */
export type ContactCounts = { n: number; cold: number; warm: number; pingPong: number };
export const readContactCounts = async (
  tx: Tx,
  organisation: string,
  asked: RecordsAsked,
): Promise<ContactCounts> => {
  const sums = await readSums(tx, organisation, asked);
  const total = (measure: string): number => sums[measure]?.total ?? 0;
  return {
    n: sums['cold-changes']?.n ?? 0,
    cold: total('cold-changes'),
    warm: total('warm-changes'),
    pingPong: total('ping-pong'),
  };
};
