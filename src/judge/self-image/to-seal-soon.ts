import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import { readSelfImage } from './read-self-image.ts';
import { closingSoon } from './seal-reminder.rules.ts';

/** Services of a quarter that is about to close of which nothing is sealed yet. */
export type ToSeal = { quarter: Quarter; services: number };

/** Asks the database nothing outside the two weeks before closing. Actor: a member. @param day calendar day */
export const toSealSoon = async (tx: Tx, organisation: string, day: string): Promise<ToSeal | undefined> => {
  const quarter = closingSoon(day);
  if (!quarter) return undefined;
  const images = await readSelfImage(tx, organisation, quarter);
  const services = images.filter(({ state }) => state === 'none').length;
  return services > 0 ? { quarter, services } : undefined;
};
