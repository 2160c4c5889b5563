import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import type { Place, Standing } from './level.ts';
import { publicStandings, quartersKept, standingsOf, standingsOfPlace } from './standings.sql.ts';

/** Every place of one organisation: itself, its services, locations and teams. Actor: its member or job. */
export const readStandings = standingsOf;

/** What everybody may see: organisations and their services. Any actor. */
export const readPublicStandings = publicStandings;

const MOST_QUARTERS = 8;

/** One place over quarters, oldest first: one query. */
export const readStandingHistory = (
  tx: Tx,
  organisation: string,
  { place, period, quarters = MOST_QUARTERS }: { place: Place; period: Period; quarters?: number },
): Promise<Standing[]> => standingsOfPlace(tx, organisation, { place, period, most: quarters });

/** The same, and whether results of verdicts were in it. */
export const quartersStood = quartersKept;

/** Closed quarters of which it is known where this organisation stood, latest first. */
export const quartersWithStanding = async (tx: Tx, organisation: string): Promise<Quarter[]> =>
  (await quartersKept(tx, organisation)).map(({ quarter }) => quarter);
