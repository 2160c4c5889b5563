import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { listLocations, managers, memberHere } from '../organisations/index.ts';
import { teamSchema } from './forms.rules.ts';
import { keepTeam } from './keep-team.ts';
import { teamPage } from './team.page.tsx';
import { NEW, teamsPage } from './teams.page.tsx';
import { activeMembers, findTeam, listTeams, memberships, teamMembers } from './teams.sql.ts';
import { words } from './words.ts';

const at = paths.manage;

const readTeams = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const w = words[language];
  const teams = await visit.transaction(async (tx) => {
    const members = new Map((await activeMembers(tx, organisation)).map((one) => [one.id, one]));
    const locations = new Map((await listLocations(tx, organisation)).map((one) => [one.id, one.name]));
    const inTeams = await memberships(tx, organisation);
    return (await listTeams(tx, organisation)).map((team) => ({
      ...team,
      location: locations.get(team.locationId ?? '') ?? null,
      members: [...members.values()].filter(({ id }) =>
        inTeams.some(({ teamId, memberId }) => teamId === team.id && memberId === id),
      ),
    }));
  });
  const done = w.done[visit.query.get('gelukt') ?? ''];
  const mayChange = managers.allows(visit.actor);
  return visit.page({
    title: w.teams.title,
    side: 'staff',
    current: 'organisation',
    body: teamsPage({ teams, mayChange, done, language, w }),
  });
};

type Shown = { id: string; values: Typed; inTeam: string[]; errors: FieldError[] };

const showTeam = async (visit: Visit, shown: Shown): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const options = await visit.transaction(async (tx) => ({
    locations: await listLocations(tx, organisation),
    colleagues: await activeMembers(tx, organisation),
  }));
  const title = shown.id === NEW ? w.teams.add : shown.values.name || w.teams.name;
  return visit.page({
    title,
    side: 'staff',
    current: 'organisation',
    hasErrors: shown.errors.length > 0,
    body: teamPage({ ...shown, ...options, title, w }),
  });
};

const readTeam = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('team');
  const errors: FieldError[] = [];
  if (id === NEW) return showTeam(visit, { id, values: {}, inTeam: [], errors });
  const { organisation } = memberHere(visit);
  if (!isId(id)) return notFound;
  const known = await visit.transaction(async (tx) => ({
    team: await findTeam(tx, organisation, id),
    members: await teamMembers(tx, organisation, id),
  }));
  if (!known.team) return notFound;
  const { name, about, locationId, closedAt } = known.team;
  const values = { name, about: about ?? '', locationId: locationId ?? '', closed: closedAt ? 'on' : '' };
  return showTeam(visit, { id, values, inTeam: known.members.map((one) => one.id), errors });
};

const writeTeam = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('team');
  if (id !== NEW && !isId(id)) return notFound;
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const inTeam = visit.form.all('members');
  const values = visit.form.typed;
  const told = parse(teamSchema(w), { ...values, members: inTeam });
  if (told.kind === 'invalid') return showTeam(visit, { id, values, inTeam, errors: told.errors });
  const known = id === NEW ? undefined : id;
  const kept = await visit.transaction((tx) => keepTeam(tx, organisation, known, told.value, visit.now));
  if (kept.kind === 'gone') return notFound;
  if (kept.kind === 'kept') return redirect(at.teams({ gelukt: 'team' }));
  const text = kept.field === 'members' ? w.errors.members : w.errors.location;
  return showTeam(visit, { id, values, inTeam, errors: [{ field: kept.field, text }] });
};

export const teamRoutes: Route[] = [
  get(at.teams, anyMember, 'nobody', readTeams),
  get(at.team, managers, 'nobody', readTeam),
  post(at.team, managers, 'nobody', writeTeam),
];
