import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, standingToCustomers } from '../../serve/cases/index.ts';
import { cardsPage } from './cards.page.tsx';
import { giveCard, noteWish } from './give-card.ts';
import { givesCards } from './policy.ts';
import { readCards } from './read-cards.ts';
import { lockRight } from './rights.sql.ts';
import { words } from './words.ts';

const DONE: ReadonlyMap<string, 'done' | 'wished'> = new Map([
  ['kaart', 'done'],
  ['wens', 'wished'],
]);

const see = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const cards = await readCards(visit, w.cards.nameless);
  const body = cardsPage({ cards, done: DONE.get(visit.query.get('gelukt') ?? ''), w });
  return visit.page({ title: w.cards.title, side: 'staff', current: 'cards', body });
};

/** A card was given, or she asked a colleague for one: for a customer whom that colleague helps, and written down. */
const note =
  (what: typeof giveCard, told: string) =>
  async (visit: Visit): Promise<Answer> => {
    const id = visit.param('right');
    if (!isId(id)) return notFound;
    const member = memberHere(visit);
    const { organisation } = member;
    const job = { kind: 'job', organisation, name: 'cards' } as const;
    const person = await visit.transactionAs(
      job,
      async (tx) => (await lockRight(tx, organisation, id))?.person,
    );
    if (!person) return notFound;
    const may = await visit.transaction(async (tx) => {
      const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
      const relation = (await standingToCustomers(tx, at, [person])).get(person)?.relation ?? 'none';
      const outcome = relation === 'none' ? ('refused' as const) : ('done' as const);
      await recordAccess(visit, tx, {
        person,
        action: 'U',
        object: 'person',
        purpose: 'contact',
        relation,
        outcome,
      });
      return relation !== 'none';
    });
    if (!may) return notFound;
    const done = await visit.transactionAs(job, (tx) => what(tx, organisation, id, visit.now));
    return redirect(paths.verdicts.cards(done === 'done' ? { gelukt: told } : {}));
  };

export const cardsRoutes: Route[] = [
  get(paths.verdicts.cards, givesCards, 'person', see),
  post(paths.verdicts.cardGiven, givesCards, 'person', note(giveCard, 'kaart')),
  post(paths.verdicts.cardWanted, givesCards, 'person', note(noteWish, 'wens')),
];
