import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { managers, memberHere } from '../../organisations/index.ts';
import { listTeams } from '../teams.sql.ts';
import { words as teamWords } from '../words.ts';
import { inviteSchema } from './invitation.rules.ts';
import { withdrawInvitation } from './invitations.sql.ts';
import { InvitePage } from './invite.page.tsx';
import { type InviteRefusal, invite, inviteAgain } from './invite.ts';
import { words } from './words.ts';

/** Beside which field each refusal stands. */
export const REFUSED_AT: Readonly<Record<InviteRefusal, string>> = {
  'works-here': 'email',
  'already-invited': 'email',
  team: 'teamId',
  'too-many': 'email',
};

type Shown = { values: Typed; roles: readonly string[]; errors: readonly FieldError[] };

const showForm = async (visit: Visit, shown: Shown): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const teams = await visit.transaction((tx) => listTeams(tx, organisation));
  return visit.page({
    title: w.invite.title,
    side: 'staff',
    current: 'organisation',
    hasErrors: shown.errors.length > 0,
    body: <InvitePage {...shown} teams={teams} w={w} team={teamWords[visit.language]} />,
  });
};

const inviterOf = (visit: Visit) => {
  const { organisation, member, name } = memberHere(visit);
  return { organisation, by: { member, name } };
};

const sendInvite = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const roles = visit.form.all('roles');
  const values = visit.form.typed;
  const told = parse(inviteSchema(w), { ...values, roles });
  if (told.kind === 'invalid') return showForm(visit, { values, roles, errors: told.errors });
  const invited = await visit.transaction((tx) => invite(tx, visit, inviterOf(visit), told.value));
  if (invited.kind === 'invited') return redirect(paths.manage.members({ gelukt: 'invited' }));
  const errors = [{ field: REFUSED_AT[invited.why], text: w.refused[invited.why] }];
  return showForm(visit, { values, roles, errors });
};

const sendAgain = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('invitation');
  if (!isId(id)) return notFound;
  const done = await visit.transaction((tx) => inviteAgain(tx, visit, inviterOf(visit), id));
  return done.kind === 'gone' ? notFound : redirect(paths.manage.members({ gelukt: done.kind }));
};

const withdraw = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('invitation');
  const { organisation } = memberHere(visit);
  const done =
    isId(id) && (await visit.transaction((tx) => withdrawInvitation(tx, organisation, id, visit.now)));
  return done ? redirect(paths.manage.members({ gelukt: 'withdrawn' })) : notFound;
};

export const inviteRoutes: Route[] = [
  get(paths.manage.invite, managers, 'nobody', (visit) =>
    showForm(visit, { values: {}, roles: [], errors: [] }),
  ),
  post(paths.manage.invite, managers, 'nobody', sendInvite),
  get(paths.manage.inviteAgain, managers, 'nobody', () => redirect(paths.manage.members())),
  post(paths.manage.inviteAgain, managers, 'nobody', sendAgain),
  get(paths.manage.uninvite, managers, 'nobody', () => redirect(paths.manage.members())),
  post(paths.manage.uninvite, managers, 'nobody', withdraw),
];
