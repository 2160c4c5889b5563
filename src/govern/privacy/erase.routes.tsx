import { paths } from '../../paths.ts';
import { hashOf } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyPerson, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { organisationsByIds } from '../organisations/index.ts';
import { askForAll, otherPlans, togetherPlan } from './also-hers.ts';
import { type Asked, askErasure } from './ask-erasure.ts';
import { erasePage, SURE_FIELD } from './erase.page.tsx';
import { erasedPage } from './erased.page.tsx';
import { erasureByReceipt } from './erasure.sql.ts';
import { withOwnData } from './own.ts';
import { type ErasurePlan, planErasure } from './plan-erasure.ts';
import { refusalOf } from './refusal.rules.ts';
import { runErasure } from './run-erasure.ts';
import { words } from './words.ts';

const show = async (visit: Visit, tx: Tx, plan: ErasurePlan, error = false): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const organisations = await organisationsByIds(tx, [
    ...new Set([...plan.kept.map((at) => at.organisation), ...plan.running.map((of) => of.organisationId)]),
  ]);
  const nameOf = (id: string): string => organisations.get(id)?.name ?? '';
  return visit.page({
    title: w.erase.title,
    current: 'data',
    hasErrors: error,
    body: erasePage({ plan, nameOf, error, language, w }),
  });
};

const see = async (visit: Visit): Promise<Answer> => {
  const others = await otherPlans(visit);
  return withOwnData(visit, { action: 'R' }, async (tx, person) =>
    show(visit, tx, togetherPlan(await planErasure(tx, person), ...others)),
  );
};

const erase = async (visit: Visit): Promise<Answer> => {
  let asked: Asked | undefined;
  const others = await otherPlans(visit);
  const sure = visit.form.typed[SURE_FIELD] === 'on';
  const answer = await withOwnData(visit, { action: 'D' }, async (tx, person) => {
    const plan = togetherPlan(await planErasure(tx, person), ...others);
    if (!sure || plan.running.length > 0) return show(visit, tx, plan, !sure);
    asked = await askErasure(tx, person, visit.now);
    return asked.kind === 'running'
      ? show(visit, tx, asked.plan)
      : redirect(paths.mine.erased({ bewijs: asked.receipt }));
  });
  if (asked?.kind === 'asked') {
    // Done while she waits. Should it break off, the job that was promised with it goes on.
    // First as who she is too: her own rows say who that is.
    for (const erasure of [...(await askForAll(visit)), asked.erasure])
      await runErasure({ transaction: visit.transactionAs }, erasure, visit.now).catch((error) =>
        visit.log.error({ err: error, erasure, ...refusalOf(error) }, 'erasing broke off; the job goes on'),
      );
    await visit.endSession();
  }
  return answer;
};

const erased = (visit: Visit): Promise<Answer> => {
  const receipt = visit.query.get('bewijs') ?? '';
  const carrying = hashOf(receipt);
  return visit.transactionAs({ kind: 'visitor', carrying }, async (tx) => {
    const of = await erasureByReceipt(tx, carrying);
    if (!of) return notFound;
    const { language, site } = visit;
    const w = words[language];
    const organisations = await organisationsByIds(
      tx,
      of.kept.map((at) => at.organisation),
    );
    const placeOf = (id: string) => organisations.get(id);
    const here = paths.mine.erased({ bewijs: receipt });
    const address = `${site.publicOrigin}${here}`;
    const title = of.finishedAt ? w.erased.title : w.erased.busy;
    return visit.page({ title, body: erasedPage({ of, placeOf, here, address, language, w }) });
  });
};

export const eraseRoutes: Route[] = [
  ...withMandate(
    'never',
    get(paths.mine.erase, anyPerson, 'person', see),
    post(paths.mine.erase, anyPerson, 'person', erase),
  ),
  // Nothing of a person is there any more: counts, and who keeps what. Only who holds the receipt finds it.
  get(paths.mine.erased, everyone, 'nobody', erased),
];
