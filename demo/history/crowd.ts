import { neighbourOffers } from '../data/neighbours.ts';
import { offers } from '../data/offers/index.ts';
import { LEFT } from '../data/working.ts';
import { favouriteOf, oneLife } from './region.ts';
import type { PersonRows } from './rows.ts';
import { daysLater } from './story.ts';
import { memberId, offerId } from './world.ts';

/** What they came for, and how many of them: enough to be judged in a group of its own, and beside others alike. */
const FAVOURITES: readonly (readonly [offer: string, customers: number])[] = [
  ['kwikstaart-douchen-vast', 34],
  ['kwikstaart-ziekenhuis', 30],
  ['kwikstaart-hulp-in-huis', 28],
  ['kwikstaart-dementie-thuis', 28],
  ['tureluur-douchen', 34],
  ['tureluur-ziekenhuis', 28],
  ['tureluur-hulp-in-huis', 28],
  ['vlierbes-badhuis', 34],
  ['vlierbes-op-krachten', 28],
  ['vlierbes-dag-schuur', 28],
  ['klokkentuin-dag', 30],
  ['aanschuif-thuiskomst', 28],
  ['windveer-zelfzorg', 28],
  // The league of nursing at home: one that is kind and not chosen again, one with few marks, one that just began.
  ['berkenrode-ziekenhuis', 70],
  ['het-veerhuis-ziekenhuis', 30],
  ['vaartzicht-ziekenhuis', 8],
  // Who has one kind of care alone is judged as a whole, in no league.
  ['berkenrode-douchen', 24],
  ['het-veerhuis-douchen', 24],
];
/** Their numbers, away from those of the region's own people. */
const FIRST = 10_000;
const EACH = 200;

export type Days = { from: string; until: string };

/**
 * More customers, whose care was given in the told quarters and is over; nothing of theirs waits for anybody.
 * They come after the site is open. The same for the same day.
 */
export const crowd = (today: Date, days: Days): PersonRows[] =>
  FAVOURITES.flatMap(([favourite, customers], at) =>
    customersOf(favourite, customers, FIRST + at * EACH, { today, days }),
  );

const customersOf = (
  external: string,
  wanted: number,
  first: number,
  { today, days: { from, until } }: { today: Date; days: Days },
): PersonRows[] => {
  const offer = [...offers, ...neighbourOffers].find(({ offerId: id }) => id === external);
  if (!offer) throw new Error(`no offer ${external}`);
  const favourite = favouriteOf(offer);
  const start = new Date(`${from}T00:00:00Z`);
  const kept: PersonRows[] = [];
  for (let number = first; number < first + EACH && kept.length < wanted; number += 1) {
    const rows = oneLife({
      number,
      today,
      favourite,
      askedAt: (_question, random) => {
        const at = daysLater(start, random.int(-60, 70));
        at.setUTCHours(random.int(6, 20), random.int(0, 59), random.int(0, 59), 0);
        return at;
      },
    });
    const isOver = rows.customer_case.every(({ closed_at }) => closed_at !== null);
    const care = rows.delivery.filter(
      (one) =>
        one.offer_id === offerId(external) && one.state === 'done' && one.day >= from && one.day < until,
    );
    if (isOver && care.length > 0) kept.push(afterwards(rows));
  }
  return kept;
};

/** One of the contacts works there no more by now. */
const afterwards = (rows: PersonRows): PersonRows => ({
  ...rows,
  customer_case: rows.customer_case.map((one) => ({ ...one, contact_active: one.contact_id !== GONE })),
  handover: rows.handover.map((one) => ({ ...one, to_active: one.to_member_id !== GONE })),
});
const GONE = memberId(LEFT);
