import { recordAccess } from '../../govern/access-log/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { answersBeside } from '../../serve/answers/index.ts';
import { emergencyIn, match } from '../matching/index.ts';
import { offersByIds } from '../offers/index.ts';
import { addEvent, findQuestion, WIDENED } from '../questions/index.ts';
import { COMPARE_MOST } from './current-choice.rules.ts';
import { findOffersPage, offersTitle } from './find-offers.page.tsx';
import { personOf } from './own-question.ts';
import { picksOf } from './picks.rules.ts';
import { ownQuestion } from './policy.ts';
import { proposalsNow } from './proposals-now.ts';
import { words } from './words.ts';

const SHOWN = 20;

const showOffers = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const at = { id: visit.param('id') };
  const asked = visit.query.getAll('aanbod');
  if (visit.query.has('zet') && asked.length > 0 && asked.length <= COMPARE_MOST)
    return redirectTo(visit, asked);
  const found = await visit.transaction(async (tx) => {
    const question = await findQuestion(tx, person, at.id);
    if (!question) return undefined;
    const result = await match(tx, question.need, {
      seed: question.id,
      limit: SHOWN,
      language: visit.language,
      text: question.text,
    });
    const proposals = await proposalsNow(tx, { person, question: at.id }, visit.now);
    const proposed = await offersByIds(
      tx,
      proposals.map((one) => one.offerId),
    );
    const providers = await organisationsByIds(
      tx,
      [...proposed, ...[...result.offers, ...result.nearMisses].map((m) => m.offer)].map(
        (one) => one.organisationId,
      ),
    );
    const { text, need } = question;
    const sought = { text, need, language: visit.language, now: visit.now };
    const answers = emergencyIn(text).length > 0 ? [] : await answersBeside(tx, sought);
    await addEvent(
      tx,
      { person, question: at.id, kind: 'offers-seen', data: { offers: result.offers.length } },
      visit.now,
    );
    await recordAccess(visit, tx, { person, action: 'R', object: 'question', id: at.id, purpose: 'own' });
    const still = proposed.filter((one) => !one.retiredAt);
    return { question, proposed: still, proposals, result, answers, providers };
  });
  if (!found) return notFound;
  const w = words[visit.language];
  const error = !visit.query.has('zet') ? undefined : asked.length === 0 ? w.offers.choose : w.offers.tooMany;
  const picks = picksOf(found);
  const count = picks.made.length + picks.near.length;
  const body = findOffersPage({
    ...found,
    ...picks,
    asked,
    error,
    widened: visit.query.get('gelukt') === WIDENED,
    site: visit.site,
    language: visit.language,
    w,
  });
  const title = offersTitle(count, found.result, w);
  return visit.page({ title, current: 'question', body, hasErrors: error !== undefined });
};

/** Leaves the 'zet' button out of the address, so that it can be kept and shared with oneself. */
const redirectTo = (visit: Visit, offers: string[]): Answer => {
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  return redirect(paths.question.compare({ id: visit.param('id') }, { aanbod: offers }));
};

export const routes: Route[] = [get(paths.question.offers, ownQuestion, 'person', showOffers)];
