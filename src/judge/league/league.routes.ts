import { findOrganisationBySlug } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { allPage } from './all.page.tsx';
import { classPage } from './class.page.tsx';
import { classOf } from './customer-group.rules.ts';
import { embedPage } from './embed.page.tsx';
import { leagueNames, putNames } from './league.sql.ts';
import { LEAGUES, type LeagueKey } from './league.ts';
import { leagueCsv, leagueJson } from './league-file.rules.ts';
import { namesPage } from './names.page.tsx';
import { nameOf, nameProblems } from './names.rules.ts';
import { onePage } from './one.page.tsx';
import { serviceName } from './period-text.ts';
import { namesLeagues } from './policy.ts';
import { readLeagueLines } from './read-lines.ts';
import { type ReadTable, readAll, readTable } from './read-table.ts';
import { words } from './words.ts';

const showAll = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const read = await visit.transaction((tx) => readAll(tx, visit.query.get('kwartaal')));
  return visit.page({
    title: w.title,
    current: 'providers',
    body: allPage({ read, language: visit.language, w }),
  });
};

const tableOf = async (visit: Visit): Promise<ReadTable | undefined> => {
  const of = classOf(visit.param('class'));
  return of && visit.transaction((tx) => readTable(tx, of, visit.query.get('kwartaal')));
};
const titleOf = ({ rows, of }: ReadTable, { language }: Visit): string =>
  words[language].className(serviceName(rows[0], language), of.group);

const showClass = async (visit: Visit): Promise<Answer> => {
  const read = await tableOf(visit);
  if (!read) return notFound;
  const { language, site } = visit;
  const body = classPage({ ...read, origin: site.publicOrigin, language, w: words[language] });
  return visit.page({ title: titleOf(read, visit), current: 'providers', body });
};

const showEmbed = async (visit: Visit): Promise<Answer> => {
  const read = await tableOf(visit);
  if (!read) return notFound;
  const { language } = visit;
  const { name, publicOrigin: origin, demo } = visit.site;
  const body = embedPage({ ...read, site: { name, origin, demo }, language, w: words[language] });
  return visit.page({ title: titleOf(read, visit), bare: true, framed: true, body });
};

const csv = async (visit: Visit): Promise<Answer> => {
  const read = await tableOf(visit);
  if (!read) return notFound;
  const name = `competitie-${visit.param('class')}-${read.table.quarter}.csv`;
  return { kind: 'file', body: leagueCsv(read.rows, read.names), type: 'text/csv; charset=utf-8', name };
};

const json = async (visit: Visit): Promise<Answer> => {
  const read = await tableOf(visit);
  if (!read) return notFound;
  return { kind: 'file', body: leagueJson(read.rows, read.names), type: 'application/json' };
};

const showOne = async (visit: Visit): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const found = await visit.transaction(async (tx) => {
    const provider = await findOrganisationBySlug(tx, visit.param('slug'));
    return (
      provider && {
        provider,
        lines: await readLeagueLines(tx, provider.id),
        names: await leagueNames(tx),
      }
    );
  });
  if (!found) return notFound;
  const { provider } = found;
  return visit.page({
    title: w.one.title(provider.name),
    current: 'providers',
    brandOf: provider.id,
    body: onePage({ ...found, language, w }),
  });
};

const showNames = async (
  visit: Visit,
  typed?: { values: Typed; errors: readonly FieldError[] },
): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const given = await visit.transaction(leagueNames);
  const now = Object.fromEntries(LEAGUES.map((league) => [league, nameOf(league, given)]));
  const errors = typed?.errors ?? [];
  return visit.page({
    title: w.names.title,
    side: 'staff',
    current: 'league',
    hasErrors: errors.length > 0,
    body: namesPage({
      values: typed?.values ?? now,
      errors,
      saved: visit.query.get('gelukt') === 'namen',
      language,
      w,
    }),
  });
};

const rename = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language].names;
  const values = visit.form.typed;
  const names = Object.fromEntries(
    LEAGUES.map((league) => [league, (values[league] ?? '').trim()]),
  ) as Record<LeagueKey, string>;
  const errors = nameProblems(names).map(({ league, problem }) => ({ field: league, text: w[problem] }));
  if (errors.length > 0) return showNames(visit, { values, errors });
  await visit.transaction((tx) => putNames(tx, names));
  return redirect(paths.league.names({ gelukt: 'namen' }));
};

/** Organisations only: no route here touches a person. */
export const routes: Route[] = [
  get(paths.league.all, everyone, 'nobody', showAll),
  get(paths.league.csv, everyone, 'nobody', csv),
  get(paths.league.json, everyone, 'nobody', json),
  get(paths.league.embed, everyone, 'nobody', showEmbed),
  get(paths.league.class, everyone, 'nobody', showClass),
  get(paths.league.one, everyone, 'nobody', showOne),
  get(paths.league.names, namesLeagues, 'nobody', (visit) => showNames(visit)),
  post(paths.league.names, namesLeagues, 'nobody', rename),
];
