import { paths } from '../../../paths.ts';
import { withinLimit } from '../../../platform/auth/throttle.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import type { Answer } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { everyone } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { findOrganisation } from '../../organisations/index.ts';
import { answerLetIn, letIn } from '../../sign-in/index.ts';
import { findMember } from '../teams.sql.ts';
import { AcceptPage, InvitationOverPage } from './accept.page.tsx';
import { acceptInvitation, type Carried, openInvitation } from './accept.ts';
import { acceptSchema } from './invitation.rules.ts';
import type { Invitation } from './invitations.sql.ts';
import { words } from './words.ts';

const OFTEN = { tries: 60, minutes: 60 } as const;

const mayTry = (visit: Visit): Promise<boolean> =>
  visit.transactionAs({ kind: 'visitor' }, (tx) =>
    withinLimit(tx, `invitation:${visit.network}`, OFTEN.tries, OFTEN.minutes, visit.now),
  );

const overPage = (visit: Visit, taken = false): Answer => {
  const w = words[visit.language];
  return visit.page({ title: w.over.title, body: <InvitationOverPage w={w} taken={taken} />, status: 410 });
};

/** Who asked her, by name; an operator has none here. */
const inviterOf = async (visit: Visit, { organisation, byMember }: Invitation): Promise<string> => {
  const w = words[visit.language].accept;
  if (!byMember) return w.operator;
  const within = {
    kind: 'member',
    organisation,
    member: byMember,
    name: '',
    office: 'front',
    roles: [],
  } as const;
  const member = await visit.transactionAs(within, (tx) => findMember(tx, organisation, byMember));
  return member?.name ?? w.someone;
};

const showInvitation = async (
  visit: Visit,
  carried: Carried,
  typed?: { values: Typed; errors: readonly FieldError[] },
): Promise<Answer> => {
  const usable = isId(carried.organisation) && carried.token !== '' && (await mayTry(visit));
  const invitation = usable && (await openInvitation(visit.transactionAs, carried, visit.now));
  if (!invitation) return overPage(visit);
  const w = words[visit.language];
  const organisation = await visit.transactionAs({ kind: 'visitor' }, (tx) =>
    findOrganisation(tx, carried.organisation),
  );
  const organisationName = organisation?.name ?? visit.site.name;
  const props = {
    w,
    organisationName,
    by: await inviterOf(visit, invitation),
    email: invitation.email,
    carried,
    values: typed?.values ?? { name: invitation.name },
    errors: typed?.errors ?? [],
  };
  return visit.page({
    title: w.accept.title(organisationName),
    body: <AcceptPage {...props} />,
    brandOf: carried.organisation,
    hasErrors: props.errors.length > 0,
  });
};

const readInvitation = (visit: Visit): Promise<Answer> =>
  showInvitation(visit, {
    organisation: visit.query.get('bij') ?? '',
    token: visit.query.get('t') ?? '',
  });

const sayYes = async (visit: Visit): Promise<Answer> => {
  const { bij: organisation = '', t: token = '', ...values } = visit.form.typed;
  const carried = { organisation, token };
  const told = parse(acceptSchema(words[visit.language]), values);
  if (told.kind === 'invalid') return showInvitation(visit, carried, { values, errors: told.errors });
  if (!isId(organisation) || !(await mayTry(visit))) return overPage(visit);
  const accepted = await acceptInvitation(visit.transactionAs, carried, told.value, visit.now);
  if (accepted.kind !== 'accepted') return overPage(visit, accepted.kind === 'email-taken');
  const { member, email } = accepted;
  const of = { kind: 'member', organisation, member } as const;
  return answerLetIn(visit, await letIn(visit, of, 'link', undefined, { email }));
};

// 'nobody': a staff member's own name and address. Who leaves a question behind is logged by letIn.
export const acceptRoutes: Route[] = [
  get(paths.invitation, everyone, 'nobody', readInvitation),
  post(paths.invitation, everyone, 'nobody', sayYes),
];
