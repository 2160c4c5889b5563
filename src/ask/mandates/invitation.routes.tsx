import { answerLetIn } from '../../govern/sign-in/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { acceptInvitation, declineInvitation, findInvitation, type Invitation } from './answer-invitation.ts';
import { invitationGonePage, invitationPage, saidNoPage } from './invitation.page.tsx';
import { words } from './words.ts';

const invitationOf = (visit: Visit): Invitation | undefined => {
  const [person, mandate] = [visit.param('person'), visit.param('mandate')];
  const token = visit.form.typed['t'] ?? visit.query.get('t') ?? '';
  return isId(person) && isId(mandate) && token !== '' ? { person, mandate, token } : undefined;
};

const gone = (visit: Visit): Answer => {
  visit.accessLogged = true;
  const w = words[visit.language];
  const body = invitationGonePage({ phone: visit.site.phone, w });
  return visit.page({ title: w.invitation.goneTitle, body, status: 410 });
};

const show = async (visit: Visit, tooMany = false): Promise<Answer> => {
  const at = invitationOf(visit);
  const mandate = at && (await findInvitation(visit, at));
  if (!mandate) return gone(visit);
  const w = words[visit.language];
  const { language } = visit;
  return visit.page({
    title: w.invitation.title(mandate.giverName),
    body: invitationPage({ mandate, token: at.token, tooMany, language, w }),
    ...(tooMany ? { status: 429 } : {}),
  });
};

const answer = async (visit: Visit): Promise<Answer> => {
  const at = invitationOf(visit);
  if (!at) return gone(visit);
  if (visit.form.typed['antwoord'] !== 'ja') {
    const mandate = await declineInvitation(visit, at);
    const w = words[visit.language];
    return mandate
      ? visit.page({ title: w.invitation.noTitle, body: saidNoPage({ mandate, w }) })
      : gone(visit);
  }
  const answered = await acceptInvitation(visit, at);
  switch (answered.kind) {
    case 'accepted':
      return redirect(paths.helping.whom({ gelukt: 'ja' }));
    case 'entered':
      return answerLetIn(visit, answered.letIn);
    case 'prove':
      return redirect(answered.to);
    case 'too-many':
      return show(visit, true);
    case 'gone':
      return gone(visit);
  }
};

// Everyone: the secret in the address opens this one invitation, and nothing else does.
export const invitationRoutes: Route[] = withMandate(
  'see',
  get(paths.helping.invitation, everyone, 'person', (visit) => show(visit)),
  post(paths.helping.invitation, everyone, 'person', answer),
);
