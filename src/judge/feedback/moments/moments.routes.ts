import { memberHere } from '../../../govern/organisations/index.ts';
import { listTeams, teamsOfMember } from '../../../govern/teams/index.ts';
import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { closeMoment } from './close-moment.ts';
import { CLOSE_FIELDS, closingSchema, FIELDS, momentSchema } from './form.rules.ts';
import { leadsAll } from './may-lead.rules.ts';
import { momentPage } from './moment.page.tsx';
import { FRIENDLY_ITEMS } from './moment.ts';
import { momentsPage } from './moments.page.tsx';
import { readMoment, readMoments } from './read-moments.ts';
import { startPage } from './start.page.tsx';
import { startMoment } from './start-moment.ts';
import { words } from './words.ts';

const staffPage = { side: 'staff', current: 'levels' } as const;

const list = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const today = dayOf(visit.now);
  const lines = await visit.transaction((tx) => readMoments(tx, organisation, today));
  const w = words[visit.language];
  const body = momentsPage({ lines, language: visit.language, w });
  return visit.page({ title: w.list.title, body, ...staffPage });
};

type Refused = { typed: Typed; errors: FieldError[] };

const startView = async (visit: Visit, refused?: Refused): Promise<Answer> => {
  const by = memberHere(visit);
  const all = leadsAll(by);
  const teams = await visit.transaction((tx) =>
    all ? listTeams(tx, by.organisation) : teamsOfMember(tx, by.organisation, by.member),
  );
  const [one, ...more] = teams;
  const asked = visit.query.get('team') ?? (one && more.length === 0 ? one.id : '');
  const w = words[visit.language];
  const body = startPage({
    teams,
    all,
    least: FRIENDLY_ITEMS.find((item) => item === visit.query.get('vraag')),
    typed: refused?.typed ?? { [FIELDS.team]: asked },
    errors: refused?.errors,
    now: visit.now,
    language: visit.language,
    w,
  });
  const status = refused ? { status: 422 as const, hasErrors: true } : {};
  return visit.page({ title: w.start.title, body, ...staffPage, ...status });
};

const start = async (visit: Visit): Promise<Answer> => {
  const { errors } = words[visit.language];
  const { typed } = visit.form;
  const parsed = parse(momentSchema(errors), typed);
  if (parsed.kind === 'invalid') return startView(visit, { typed, errors: parsed.errors });
  const started = await visit.transaction((tx) =>
    startMoment(tx, memberHere(visit), parsed.value, visit.now),
  );
  if (started.kind === 'done')
    return redirect(paths.treatment.moment({ moment: started.id }, { gelukt: 'begun' }));
  const text = started.why === 'runs-already' ? errors.runsAlready : errors.notYours;
  return startView(visit, { typed, errors: [{ field: FIELDS.team, text }] });
};

const show = async (visit: Visit, refused?: Refused): Promise<Answer> => {
  const id = visit.param('moment');
  if (!isId(id)) return notFound;
  const today = dayOf(visit.now);
  const read = await visit.transaction((tx) => readMoment(tx, memberHere(visit), id, today));
  if (!read) return notFound;
  const w = words[visit.language];
  const said = visit.query.get('gelukt');
  const done = said === 'begun' || said === 'closed' ? said : undefined;
  const body = momentPage({ read, done, refused, today, language: visit.language, w });
  const status = refused ? { status: 422 as const, hasErrors: true } : {};
  return visit.page({ title: read.moment.agreement, body, ...staffPage, ...status });
};

const close = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('moment');
  if (!isId(id)) return notFound;
  const { errors } = words[visit.language];
  const { typed } = visit.form;
  const parsed = parse(closingSchema(errors), typed);
  if (parsed.kind === 'invalid') return show(visit, { typed, errors: parsed.errors });
  const by = memberHere(visit);
  const closed = await visit.transaction((tx) => closeMoment(tx, by, { id, ...parsed.value }, visit.now));
  if (closed.kind === 'refused' && closed.why === 'not-yours')
    return show(visit, { typed, errors: [{ field: CLOSE_FIELDS.learned, text: errors.notYours }] });
  return redirect(paths.treatment.moment({ moment: id }, { gelukt: 'closed' }));
};

const backToMoment = (visit: Visit): Answer => {
  const moment = visit.param('moment');
  return isId(moment) ? redirect(paths.treatment.moment({ moment })) : notFound;
};

/** Teams and figures of groups: no route here touches a customer. */
export const momentRoutes: Route[] = [
  get(paths.treatment.moments, anyMember, 'nobody', list),
  post(paths.treatment.moments, anyMember, 'nobody', start),
  get(paths.treatment.start, anyMember, 'nobody', (visit) => startView(visit)),
  get(paths.treatment.moment, anyMember, 'nobody', (visit) => show(visit)),
  post(paths.treatment.close, anyMember, 'nobody', close),
  get(paths.treatment.close, anyMember, 'nobody', (visit) => backToMoment(visit)),
];
