import { type Opening, saveOpening } from '../../src/govern/organisations/index.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { organisationId } from './world.ts';

const weekOf = (opens: number, closes: number, days: readonly number[]): Opening['week'] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => (days.includes(day) ? { opens, closes } : null));

type Said = { week: Opening['week']; closed: readonly (readonly [monthAndDay: string, why: string])[] };
/** Two that work otherwise than most; as the sentence says that customers read of them. */
const SAID: Readonly<Record<string, Said>> = {
  'kwikstaart-thuis': {
    week: weekOf(8.5, 17, [1, 2, 3, 4, 5]),
    closed: [['12-24', 'Kerstavond']],
  },
  'de-klokkentuin': {
    week: weekOf(8, 18, [1, 2, 3, 4, 5, 6]),
    closed: [
      ['01-02', 'Inventaris in de tuin'],
      ['12-31', 'Oudjaarsdag'],
    ],
  },
};

/** The hours of an organisation that said them; this year's closed days and next year's. Actor: one of its members. */
export const fillOpening = async (tx: Tx, organisation: string, today: Date): Promise<void> => {
  const said = Object.entries(SAID).find(([slug]) => organisationId(slug) === organisation)?.[1];
  if (!said) return;
  const year = today.getFullYear();
  const closed = [year, year + 1].flatMap((of) =>
    said.closed.map(([day, why]) => ({ day: `${of}-${day}`, why })),
  );
  closed.sort((a, b) => a.day.localeCompare(b.day));
  await saveOpening(tx, organisation, { week: said.week, closed }, { memberId: null, now: today });
};
