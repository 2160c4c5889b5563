import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { type Acted, acts as caseActs } from '../cases/index.ts';
import { markRead } from '../contact/index.ts';
import { acts as careActs } from '../deliveries/index.ts';
import type { StepRefused } from '../processes/index.ts';
import type { Refused } from './act-forms.ts';
import { answerCustomer, CALLED, SPOKE } from './answer-customer.ts';
import { casePage } from './case.page.tsx';
import { caseView } from './case-view.ts';
import { anyMember } from './policy.ts';
import type { Act } from './possible-acts.rules.ts';
import { sendAnswerToCustomer } from './send-answer.act.ts';
import { here } from './staff.ts';

export const showCase = async (
  visit: Visit,
  refused?: Refused,
  stepRefused?: StepRefused,
): Promise<Answer> => {
  const { now, language, site } = visit;
  const id = visit.param('case');
  if (!isId(id)) return notFound;
  const found = await visit.transaction(async (tx) => {
    const { member, w } = await here(visit, tx);
    const view = await caseView(tx, member, id, {
      desk: site.deskOrganisation,
      now,
      emergency: visit.treatment?.relation === 'emergency',
      language,
    });
    if (!view) return undefined;
    const { personId: person } = view.of;
    await markRead(tx, { reader: 'member', organisation: member.organisation, caseId: id }, now);
    const look = { person, action: 'R', purpose: 'contact' } as const;
    await recordAccess(
      visit,
      tx,
      { ...look, object: 'case', id },
      ...(view.guest ? [{ ...look, object: 'profile' } as const] : []),
    );
    return { view, w };
  });
  if (!found) return notFound;
  const { view, w } = found;
  const done = visit.query.get('gelukt') ?? undefined;
  const body = casePage({ view, refused, stepRefused, done, now, language, w });
  const title = view.name || w.newQuestion;
  const hasErrors = refused !== undefined || stepRefused !== undefined;
  return visit.page({ title, current: 'today', side: 'staff', body, hasErrors });
};

type Handle = (visit: Visit) => Promise<Acted>;

/** One act of the page: done leads back to it with a word of thanks, refused shows it again with what was typed. */
const act =
  (named: Act | ((visit: Visit) => Act), handle: Handle, said: string | ((visit: Visit) => string)) =>
  async (visit: Visit): Promise<Answer> => {
    const acted = await handle(visit);
    switch (acted.kind) {
      case 'gone':
        return notFound;
      case 'refused':
        return showCase(visit, {
          act: typeof named === 'string' ? named : named(visit),
          errors: acted.errors,
          typed: acted.typed,
        });
      case 'done':
        return redirect(
          paths.work.case({ case: acted.case.id }, { gelukt: typeof said === 'string' ? said : said(visit) }),
        );
    }
  };

const answers = ({ form }: Visit): Act =>
  form.typed['answer'] === 'accept' ? 'accept-handover' : 'decline-handover';
const spoke = ({ form }: Visit): boolean => [SPOKE, CALLED].includes(form.typed['hoe'] ?? '');
const howOf = ({ form }: Visit): Act => {
  if (form.typed['hoe'] === CALLED) return 'called';
  return form.typed['hoe'] === SPOKE ? 'call' : 'message';
};

const { work } = paths;
const ACTS = [
  [work.acceptChoice, act('accept-choice', caseActs.acceptChoice, 'ruimte')],
  [work.noRoom, act('no-room', caseActs.noRoom, 'geen-ruimte')],
  [work.acceptContact, act('accept-contact', caseActs.acceptContact, 'contact')],
  [work.declineContact, act('decline-contact', caseActs.declineContact, 'afgeslagen')],
  [work.handover, act('offer-handover', caseActs.handover, 'overdracht')],
  [work.withdrawHandover, act('withdraw-handover', caseActs.withdrawHandover, 'ingetrokken')],
  [work.acceptAlarm, act('accept-alarm', caseActs.acceptAlarm, 'alarm')],
  [work.joinTeam, act('join-team', caseActs.joinTeam, 'team-erbij')],
  [work.leaveTeam, act('leave-team', caseActs.leaveTeam, 'team-klaar')],
  [
    work.answerHandover,
    act(answers, caseActs.answerHandover, (visit) =>
      answers(visit) === 'accept-handover' ? 'overgenomen' : 'niet-overgenomen',
    ),
  ],
  [work.message, act(howOf, answerCustomer, (visit) => (spoke(visit) ? SPOKE : 'bericht'))],
  [work.answer, act('message', sendAnswerToCustomer, 'antwoord')],
  [work.next, act('next-step', caseActs.next, 'volgende-stap')],
  [work.wait, act('wait', caseActs.wait, 'wachten')],
  [work.finish, act('finish', caseActs.finish, 'klaar')],
  [work.ground, act('ground', careActs.ground, 'grond')],
  [work.plan, act('plan', careActs.plan, 'gepland')],
  [work.done, act('deliver', careActs.done, 'gedaan')],
  [work.cancel, act('cancel-delivery', careActs.cancel, 'afgezegd')],
  [work.crisis, act('crisis', careActs.crisis, 'crisis')],
] as const;

/** The address of an act read again (a refreshed page, a kept link) leads to its case. */
export const backToCase = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  const id = visit.param('case');
  return isId(id) ? redirect(paths.work.case({ case: id })) : notFound;
};

export const caseRoutes: Route[] = [
  get(work.case, anyMember, 'person', (visit) => showCase(visit)),
  ...ACTS.flatMap(([at, handle]) => [
    post(at, anyMember, 'person', handle),
    get(at, anyMember, 'person', backToCase),
  ]),
];
