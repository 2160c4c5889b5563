import { layWords, subjectGroups } from '../../ask/matching/index.ts';
import { offersByIds } from '../../ask/offers/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { serviceOf } from './service.rules.ts';

/** Of each of these offers its service, by the care vocabulary; what is about nothing known is left out. */
export const servicesOf = async (tx: Tx, offers: readonly string[]): Promise<Map<string, string>> => {
  if (offers.length === 0) return new Map();
  const words = await layWords(tx);
  const groups = subjectGroups('nl');
  const found = new Map<string, string>();
  for (const { id, title, description } of await offersByIds(tx, [...offers])) {
    const service = serviceOf(
      [words.told(title).concepts, words.told(`${title}. ${description}`).concepts],
      groups,
    );
    if (service !== undefined) found.set(id, service);
  }
  return found;
};
