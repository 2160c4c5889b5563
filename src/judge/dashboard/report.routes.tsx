import { memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { quartersWithStanding } from '../levels/index.ts';
import { aimsOf } from './aims.sql.ts';
import { nothingYet } from './dashboard.routes.tsx';
import { leagueNames } from './league-names.ts';
import { placeFrom } from './place.rules.ts';
import { councilWrites, insiders } from './policy.ts';
import { readAround } from './read-dashboard.ts';
import { readSeen } from './read-seen.ts';
import { reportPage, reportsPage } from './report.page.tsx';
import { lastOf, mayWrite, yearsOf } from './report.rules.ts';
import { reportWords } from './report.sql.ts';
import { REPORT_PARTS } from './report.ts';
import { reportWordsPage } from './report-words.page.tsx';
import { words } from './words.ts';
import { writeReport } from './write-report.ts';

const yearIn = (visit: Visit): number | undefined => {
  const text = visit.param('year');
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
};

const all = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const quarters = await visit.transaction((tx) => quartersWithStanding(tx, organisation));
  if (quarters.length === 0) return nothingYet(visit);
  const w = words[visit.language];
  const body = reportsPage({ years: yearsOf(quarters), w });
  return visit.page({ title: w.report.title, side: 'staff', current: 'levels', body });
};

const one = async (visit: Visit): Promise<Answer> => {
  const { organisation, roles } = memberHere(visit);
  const year = yearIn(visit);
  if (year === undefined) return notFound;
  const read = await visit.transaction(async (tx) => {
    const quarter = lastOf(await quartersWithStanding(tx, organisation), year);
    if (!quarter) return undefined;
    const seen = await readSeen(tx, organisation, { place: placeFrom(''), quarter, over: 'jaar' });
    if (!seen) return undefined;
    const aims = (await aimsOf(tx, organisation)).filter(({ endedOn }) => endedOn === null);
    const leagues = await leagueNames(tx);
    return {
      seen,
      aims,
      leagues,
      around: await readAround(tx, seen),
      texts: await reportWords(tx, organisation, year),
    };
  });
  if (!read) return notFound;
  const { language } = visit;
  const w = words[language];
  const body = reportPage({
    ...read,
    year,
    mayWrite: (part) => mayWrite(roles, part),
    saved: visit.query.get('klaar') !== null,
    language,
    w,
  });
  return visit.page({ title: w.report.of(year, read.seen.us.name), side: 'staff', current: 'levels', body });
};

const partIn = (visit: Visit) => REPORT_PARTS.find((part) => part === visit.param('part'));

const form = async (visit: Visit, refused?: { value: string; error: string }): Promise<Answer> => {
  const { organisation, roles } = memberHere(visit);
  const [year, part] = [yearIn(visit), partIn(visit)];
  if (year === undefined || !part || !mayWrite(roles, part)) return notFound;
  const texts = await visit.transaction((tx) => reportWords(tx, organisation, year));
  const { language } = visit;
  const w = words[language];
  const value = refused?.value ?? texts.find((text) => text.part === part)?.body ?? '';
  const body = reportWordsPage({ year, part, value, error: refused?.error, language, w });
  const status = refused ? { status: 422 as const, hasErrors: true } : {};
  const title = w.report.writeOf(w.report.parts[part].title);
  return visit.page({ title, side: 'staff', current: 'levels', body, ...status });
};

const write = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const [year, part] = [yearIn(visit), partIn(visit)];
  if (year === undefined || !part) return notFound;
  const value = visit.form.typed['tekst'] ?? '';
  const done = await visit.transaction((tx) =>
    writeReport(tx, member, { year, part, body: value }, visit.now),
  );
  if (done.kind === 'written') return redirect(paths.levels.report({ year: `${year}` }, { klaar: 'ja' }));
  if (done.reason === 'not-yours') return notFound;
  return form(visit, { value, error: words[visit.language].report.wrong });
};

export const reportRoutes: Route[] = [
  get(paths.levels.reports, insiders, 'nobody', all),
  get(paths.levels.report, insiders, 'nobody', one),
  get(paths.levels.reportWords, councilWrites, 'nobody', (visit) => form(visit)),
  post(paths.levels.reportWords, councilWrites, 'nobody', write),
];
