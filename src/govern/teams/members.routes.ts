import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember, withSecondFactor } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { managers, memberHere } from '../organisations/index.ts';
import { endAllAccess } from '../sign-in/index.ts';
import { type MemberInput, memberSchema } from './forms.rules.ts';
import { waitingInvitations } from './invitations/invitations.sql.ts';
import { words as invitationWords } from './invitations/words.ts';
import { type KeptMember, keepMember } from './keep-member.ts';
import { memberFactsPage, memberPage } from './member.page.tsx';
import { membersPage } from './members.page.tsx';
import { chosenMembers, filterFrom, pageOf, teamNames } from './members.rules.ts';
import { emailOf } from './members.sql.ts';
import { FIELD_OF, type Refusal, refusedByDatabase } from './refusal.rules.ts';
import type { Colleague } from './team.ts';
import { NEW } from './teams.page.tsx';
import { activeMembers, allMembers, findMember, listTeams, memberships, teamsOfMember } from './teams.sql.ts';
import { words } from './words.ts';

const at = paths.manage;

const doneText = ({ language, query }: Visit): string | undefined => {
  const done = query.get('gelukt') ?? '';
  return words[language].done[done] ?? invitationWords[language].done[done];
};

const readMembers = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const w = words[language];
  const filter = filterFrom(visit.query);
  const mayChange = managers.allows(visit.actor);
  const { all, teams, inTeams, invitations } = await visit.transaction(async (tx) => ({
    all: await allMembers(tx, organisation),
    teams: await listTeams(tx, organisation),
    inTeams: await memberships(tx, organisation),
    invitations: mayChange ? await waitingInvitations(tx, organisation) : [],
  }));
  const chosen = chosenMembers(all, inTeams, filter);
  const { shown, page, last } = pageOf(chosen, visit.query.get('blad'));
  return visit.page({
    title: w.members.title,
    side: 'staff',
    current: 'organisation',
    body: membersPage({
      members: shown,
      total: chosen.length,
      page,
      last,
      teams,
      teamNames: teamNames(teams, inTeams),
      filter,
      mayChange,
      invitations,
      now: visit.now,
      done: doneText(visit),
      language,
      w,
    }),
  });
};

type Shown = { id: string; values: Typed; roles: string[]; errors: FieldError[]; refused?: Refusal };

const showForm = async (visit: Visit, shown: Shown): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const colleagues = await visit.transaction((tx) => activeMembers(tx, organisation));
  const title = shown.id === NEW ? w.members.add : shown.values.name || w.member.name;
  return visit.page({
    title,
    side: 'staff',
    current: 'organisation',
    hasErrors: shown.errors.length > 0,
    body: memberPage({ ...shown, refused: shown.refused, colleagues, title, w }),
  });
};

const valuesOf = (member: Colleague, email: string | undefined): Typed => ({
  name: member.name,
  profession: member.profession,
  office: member.office,
  phone: member.phone ?? '',
  hours: member.hours ?? '',
  pronoun: member.pronoun,
  standInId: member.standInId ?? '',
  email: email ?? '',
  active: member.active ? 'yes' : 'no',
});

const readMember = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('member');
  const mayChange = managers.allows(visit.actor);
  if (id === NEW && mayChange) return showForm(visit, { id, values: {}, roles: [], errors: [] });
  if (!isId(id)) return notFound;
  const { organisation } = memberHere(visit);
  const { member, email, standIn, teams } = await visit.transaction(async (tx) => {
    const member = await findMember(tx, organisation, id);
    const standIn = member?.standInId ? await findMember(tx, organisation, member.standInId) : undefined;
    return {
      member,
      standIn,
      email: await emailOf(tx, organisation, id),
      teams: await teamsOfMember(tx, organisation, id),
    };
  });
  if (!member) return notFound;
  if (mayChange)
    return showForm(visit, { id, values: valuesOf(member, email), roles: [...member.roles], errors: [] });
  const w = words[visit.language];
  const by = memberHere(visit);
  const mayPlan = by.member === id || by.roles.includes('coach');
  const body = memberFactsPage({ member, standIn, teams, mayPlan, language: visit.language, w });
  return visit.page({ title: member.name, side: 'staff', current: 'organisation', body });
};

const writeMember = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('member');
  if (id !== NEW && !isId(id)) return notFound;
  const w = words[visit.language];
  const roles = visit.form.all('roles');
  const values = visit.form.typed;
  const told = parse(memberSchema(w), { ...values, roles });
  if (told.kind === 'invalid') return showForm(visit, { id, values, roles, errors: told.errors });
  const kept = await keepOrRefuse(visit, id === NEW ? undefined : id, told.value);
  switch (kept.kind) {
    case 'gone':
      return notFound;
    case 'kept':
      return redirect(at.members({ gelukt: kept.left ? 'left' : 'member' }));
    case 'refused': {
      const errors = [{ field: FIELD_OF[kept.why], text: w.refused[kept.why] }];
      return showForm(visit, { id, values, roles, errors, refused: kept.why });
    }
  }
};

// The database's own refusal ends its transaction, so it can only be told outside of it.
const keepOrRefuse = async (visit: Visit, id: string | undefined, told: MemberInput): Promise<KeptMember> => {
  const { organisation, member } = memberHere(visit);
  try {
    const who = { organisation, by: member, id };
    return await visit.transaction((tx) => keepMember(tx, who, told, visit.now));
  } catch (error) {
    const why = refusedByDatabase(error);
    if (why) return { kind: 'refused', why };
    throw error;
  }
};

/** For a colleague who lost her telephone; her own access one changes oneself, with one's own second step. */
const endAccess = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('member');
  const { organisation, member: by } = memberHere(visit);
  if (!isId(id) || id === by) return notFound;
  const known = await visit.transaction((tx) => findMember(tx, organisation, id));
  if (!known) return notFound;
  await endAllAccess(visit, { kind: 'member', organisation, member: id });
  return redirect(at.members({ gelukt: 'access' }));
};

export const memberRoutes: Route[] = [
  get(at.members, anyMember, 'nobody', readMembers),
  get(at.member, anyMember, 'nobody', readMember),
  post(at.member, managers, 'nobody', writeMember),
  post(at.memberAccess, withSecondFactor(managers), 'nobody', endAccess),
  get(at.memberAccess, managers, 'nobody', ({ param }) => redirect(at.member({ member: param('member') }))),
];
