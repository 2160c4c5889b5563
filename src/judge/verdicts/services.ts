import { layWords, subjectGroups } from '../../ask/matching/index.ts';
import { offersByIds, type PublishedOffer } from '../../ask/offers/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { serviceOf } from './service.rules.ts';

/** Of each of these offers its service, by the care vocabulary; what is about nothing known is left out. */
export const servicesOf = async (tx: Tx, offers: readonly string[]): Promise<Map<string, string>> => {
  if (offers.length === 0) return new Map();
  return servicesIn(tx, await offersByIds(tx, [...offers]));
};

/** The same, of offers that were read already. */
export const servicesIn = async (
  tx: Tx,
  offers: readonly Pick<PublishedOffer, 'id' | 'title' | 'description'>[],
): Promise<Map<string, string>> => {
  const words = await layWords(tx);
  const groups = subjectGroups('nl');
  const found = new Map<string, string>();
  for (const { id, title, description } of offers) {
    const service = serviceOf(
      [words.told(title).concepts, words.told(`${title}. ${description}`).concepts],
      groups,
    );
    if (service !== undefined) found.set(id, service);
  }
  return found;
};
