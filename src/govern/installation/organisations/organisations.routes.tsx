import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { findOrganisation } from '../../organisations/index.ts';
import { invitationWords, inviteAgain, waitingInvitations, withdrawInvitation } from '../../teams/index.ts';
import { memberCounts, organisationsPage } from '../access/access.sql.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { managerSchema, organisationSchema } from './invite-organisation.rules.ts';
import { inviteManager, inviteOrganisation } from './invite-organisation.ts';
import { OrganisationPage } from './organisation.page.tsx';
import { OrganisationsPage } from './organisations.page.tsx';

const at = paths.installation;
const SHOWN = 25;
const asOperator = { kind: 'operator' } as const;
type Filled = { values: Typed; errors: readonly FieldError[] };
const EMPTY: Filled = { values: {}, errors: [] };

const doneOf = (visit: Visit): string | undefined =>
  words[visit.language].organisations.done[visit.query.get('gelukt') ?? ''];

const showList = async (visit: Visit, { values, errors }: Filled = EMPTY): Promise<Answer> => {
  const page = Math.max(Math.trunc(Number(visit.query.get('blad'))) || 1, 1);
  const { rows, total, counts } = await visit.transactionAs(asOperator, async (tx) => {
    const found = await organisationsPage(tx, (page - 1) * SHOWN, SHOWN);
    return {
      ...found,
      counts: await memberCounts(
        tx,
        found.rows.map(({ id }) => id),
      ),
    };
  });
  const organisations = rows.map((row) => ({
    ...row,
    managers: counts.find(({ organisation }) => organisation === row.id)?.managers ?? 0,
  }));
  const w = words[visit.language];
  const last = Math.max(1, Math.ceil(total / SHOWN));
  const props = { organisations, page, last, done: doneOf(visit), values, errors };
  return visit.page({
    title: w.organisations.title,
    side: 'staff',
    current: 'organisations',
    hasErrors: errors.length > 0,
    body: <OrganisationsPage words={w} {...props} />,
  });
};

const newcomer = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const values = visit.form.typed;
  const told = parse(organisationSchema(w), values);
  if (told.kind === 'invalid') return showList(visit, { values, errors: told.errors });
  const done = await visit.transactionAs(asOperator, (tx) => inviteOrganisation(tx, visit, told.value));
  switch (done.kind) {
    case 'invited':
      return redirect(at.organisation({ organisation: done.organisation }, { gelukt: 'invited' }));
    case 'name-taken':
      return showList(visit, { values, errors: [{ field: 'name', text: w.organisations.errors.taken }] });
    case 'refused': {
      const text = invitationWords[visit.language].refused[done.why];
      return showList(visit, { values, errors: [{ field: 'managerEmail', text }] });
    }
  }
};

const showOne = async (visit: Visit, { values, errors }: Filled = EMPTY): Promise<Answer> => {
  const id = visit.param('organisation');
  if (!isId(id)) return notFound;
  const { organisation, counts, invitations } = await visit.transactionAs(asOperator, async (tx) => ({
    organisation: await findOrganisation(tx, id),
    counts: await memberCounts(tx, [id]),
    invitations: await waitingInvitations(tx, id),
  }));
  if (!organisation) return notFound;
  const { now, language } = visit;
  const w = words[language];
  const props = { organisation, managers: counts[0]?.managers ?? 0, invitations, now, language };
  return visit.page({
    title: organisation.name,
    side: 'staff',
    current: 'organisations',
    hasErrors: errors.length > 0,
    body: <OrganisationPage words={w} {...props} done={doneOf(visit)} values={values} errors={errors} />,
  });
};

const oneMore = async (visit: Visit): Promise<Answer> => {
  const organisation = visit.param('organisation');
  const values = visit.form.typed;
  const told = parse(managerSchema(words[visit.language]), values);
  if (told.kind === 'invalid') return showOne(visit, { values, errors: told.errors });
  const done = await visit.transactionAs(asOperator, async (tx) =>
    isId(organisation) && (await findOrganisation(tx, organisation))
      ? inviteManager(tx, visit, organisation, told.value)
      : ({ kind: 'gone' } as const),
  );
  if (done.kind === 'gone') return notFound;
  if (done.kind === 'invited') return redirect(at.organisation({ organisation }, { gelukt: 'invited' }));
  const text = invitationWords[visit.language].refused[done.why];
  return showOne(visit, { values, errors: [{ field: 'managerEmail', text }] });
};

const again = async (visit: Visit): Promise<Answer> => {
  const [organisation, id] = [visit.param('organisation'), visit.param('invitation')];
  if (!isId(organisation) || !isId(id)) return notFound;
  const done = await visit.transactionAs(asOperator, (tx) =>
    inviteAgain(tx, visit, { organisation, by: 'operator' }, id),
  );
  return done.kind === 'gone' ? notFound : redirect(at.organisation({ organisation }, { gelukt: done.kind }));
};

const withdraw = async (visit: Visit): Promise<Answer> => {
  const [organisation, id] = [visit.param('organisation'), visit.param('invitation')];
  const done =
    isId(organisation) &&
    isId(id) &&
    (await visit.transactionAs(asOperator, (tx) => withdrawInvitation(tx, organisation, id, visit.now)));
  return done ? redirect(at.organisation({ organisation }, { gelukt: 'withdrawn' })) : notFound;
};

const backToOne = (visit: Visit): Answer =>
  redirect(at.organisation({ organisation: visit.param('organisation') }));

// 'nobody': organisations and who leads them; no customer is among them.
export const organisationRoutes: Route[] = [
  get(at.organisations, operators, 'nobody', (visit) => showList(visit)),
  post(at.organisations, operators, 'nobody', newcomer),
  get(at.organisation, operators, 'nobody', (visit) => showOne(visit)),
  post(at.organisation, operators, 'nobody', oneMore),
  get(at.inviteAgain, operators, 'nobody', backToOne),
  post(at.inviteAgain, operators, 'nobody', again),
  get(at.uninvite, operators, 'nobody', backToOne),
  post(at.uninvite, operators, 'nobody', withdraw),
];
