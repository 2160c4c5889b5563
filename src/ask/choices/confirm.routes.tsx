import { z } from 'zod';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { mayDo } from '../../platform/http/mandate.rules.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { WISHES } from '../../serve/cases/index.ts';
import { contactSchemas, describePerson } from '../people/index.ts';
import { chooseOffer } from './choose-offer.ts';
import { confirmPage } from './confirm.page.tsx';
import { toConfirm } from './confirm.ts';
import { chooserOf, personOf } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { words } from './words.ts';

const show = async (
  visit: Visit,
  offer: string,
  typed?: Typed,
  errors: FieldError[] = [],
): Promise<Answer> => {
  const person = personOf(visit);
  const question = visit.param('id');
  if (!isId(offer)) return notFound;
  const found = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'question', id: question, purpose: 'own' });
    return toConfirm(tx, { person, question, offer }, visit.now);
  });
  if (!found) return notFound;
  const w = words[visit.language];
  const title = w.confirm.title(found.provider.name);
  const body = confirmPage({
    ...found,
    typed,
    errors,
    mayDescribe: mayDo(visit.actor, 'details'),
    supporter: visit.site.supporter,
    language: visit.language,
    w,
  });
  return visit.page({ title, current: 'question', body, hasErrors: errors.length > 0 });
};

const reason = z.string().max(1000, 'Houd het korter dan 1000 tekens.').optional();

const choose = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const question = visit.param('id');
  const { typed } = visit.form;
  const offer = typed['aanbod'] ?? '';
  if (!isId(offer)) return notFound;
  // Who may choose for her, but not change her details, leaves these as they are.
  const reach = mayDo(visit.actor, 'details') ? parse(contactSchemas[visit.language], typed) : undefined;
  const why = parse(reason, typed['reason']);
  const errors = [reach, why].flatMap((one) => (one?.kind === 'invalid' ? one.errors : []));
  if (reach?.kind === 'invalid' || why.kind === 'invalid') return show(visit, offer, typed, errors);
  const result = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'C', object: 'choice', id: question, purpose: 'own' });
    if (reach) await describePerson(tx, person, reach.value, visit.now);
    return chooseOffer(
      tx,
      {
        person,
        question,
        offerId: offer,
        reason: why.value,
        wish: WISHES.find((one) => one === typed['wish']),
        ...chooserOf(visit),
      },
      visit.now,
    );
  });
  switch (result.kind) {
    case 'gone':
      return notFound;
    case 'retired':
      return show(visit, offer, typed, [
        { field: 'aanbod', text: words[visit.language].confirm.retired(result.title) },
      ]);
    default:
      return redirect(paths.question.status({ id: question }, { gelukt: 'keuze' }));
  }
};

export const routes: Route[] = [
  ...withMandate(
    'choose',
    get(paths.question.confirm, ownQuestion, 'person', (visit) => show(visit, visit.param('offer'))),
    post(paths.question.choose, ownQuestion, 'person', choose),
  ),
];
