import { type Organisation, organisationsByIds } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { type CardState, cardsOf } from './cards.sql.ts';
import { quartersAt } from './keep-quarters.ts';
import { rightsOf } from './rights.sql.ts';
import { askedOf } from './sample.sql.ts';
import type { Right } from './verdict.ts';

export type OpenRight = {
  right: Right;
  provider: Organisation;
  card: CardState | undefined;
  /** drawn by lot: the council asks whether there was care */
  asked: boolean;
};

/** Her rights of the quarters in which one may still judge. */
export const openRights = async (tx: Tx, person: string, now: Date): Promise<OpenRight[]> => {
  const quarters = quartersAt(dayOf(now)).giving;
  const rights = await rightsOf(tx, person, quarters);
  if (rights.length === 0) return [];
  const cards = new Map((await cardsOf(tx, person, quarters)).map(({ id, state }) => [id, state]));
  const asked = await askedOf(tx, person, quarters);
  const providers = await organisationsByIds(tx, [...new Set(rights.map((one) => one.organisation))]);
  return rights.flatMap((right) => {
    const provider = providers.get(right.organisation);
    return provider ? [{ right, provider, card: cards.get(right.id), asked: asked.has(right.id) }] : [];
  });
};

/** How often the council asks her whether there was care. */
export const countAsked = async (tx: Tx, person: string, now: Date): Promise<number> =>
  (await askedOf(tx, person, quartersAt(dayOf(now)).giving)).size;

/** For how many kinds of care she may still say how it was: what was fetched or is on paper asks for nothing. */
export const countOpen = async (tx: Tx, person: string, now: Date): Promise<number> =>
  (await openRights(tx, person, now)).filter(({ right, card }) => right.state === 'waiting' && !card).length;
