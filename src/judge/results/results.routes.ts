import {
  findOrganisation,
  findOrganisationBySlug,
  managers,
  memberHere,
} from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyMember, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { collectorPaths, isQuarter, type Quarter } from '../protocol/index.ts';
import { knownCollector } from '../verdicts/index.ts';
import { askBack } from './ask-back.ts';
import { providerResultsPage } from './provider.page.tsx';
import { readResults } from './read-results.ts';
import { putReply, quartersTakenIn, resultsOf } from './results.sql.ts';
import { type TeamsProps, teamsPage } from './teams.page.tsx';
import { type TextsProps, textsPage, wordsField } from './texts.page.tsx';
import { textsOf } from './texts.sql.ts';
import { words } from './words.ts';

const askedIn = ({ query }: Visit) => ({ quarter: query.get('kwartaal'), over: query.get('over') });

const showProvider = async (visit: Visit): Promise<Answer> => {
  const found = await visit.transaction(async (tx) => {
    const provider = await findOrganisationBySlug(tx, visit.param('slug'));
    return provider && { provider, ...(await readResults(tx, provider.id, askedIn(visit))) };
  });
  if (!found) return notFound;
  const { provider, shown, results } = found;
  const w = words[visit.language];
  const place = knownCollector();
  const file =
    place && shown
      ? `${place.origin}${collectorPaths.publicExport(provider.id, shown.result.quarter)}`
      : undefined;
  const body = providerResultsPage({
    provider,
    results,
    shown,
    export: { file, beside: place?.beside ?? false },
    language: visit.language,
    w,
  });
  return visit.page({ title: w.of(provider.name), body, current: 'providers', brandOf: provider.id });
};

const teamsView = async (visit: Visit, refused?: TeamsProps['reply'], quarter?: Quarter): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => ({
    us: await findOrganisation(tx, organisation),
    ...(await readResults(tx, organisation, quarter ? { quarter, over: null } : askedIn(visit))),
  }));
  if (!read.us) return notFound;
  const w = words[visit.language];
  const body = teamsPage({
    slug: read.us.slug,
    results: read.results,
    shown: read.shown,
    mayReply: managers.allows(visit.actor),
    reply: refused,
    language: visit.language,
    w,
  });
  const status = refused ? { status: 422 as const } : {};
  return visit.page({ title: w.team.title, side: 'staff', current: 'results', body, ...status });
};

/** The quarter of the address, when its results are here. */
const quarterHere = async (visit: Visit): Promise<Quarter | undefined> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return undefined;
  const { organisation } = memberHere(visit);
  const here = await visit.transaction((tx) => quartersTakenIn(tx, organisation));
  return here.includes(quarter) ? quarter : undefined;
};

const reply = async (visit: Visit): Promise<Answer> => {
  const quarter = await quarterHere(visit);
  if (!quarter) return notFound;
  const { organisation } = memberHere(visit);
  const value = visit.form.typed['reply'] ?? '';
  if (value.length < 2 || value.length > 2000)
    return teamsView(visit, { value, error: words[visit.language].team.replyWrong }, quarter);
  await visit.transaction((tx) => putReply(tx, organisation, quarter, value));
  return redirect(paths.results.teams({ kwartaal: quarter }));
};

const textsView = async (visit: Visit, refused?: TextsProps['refused']): Promise<Answer> => {
  const quarter = await quarterHere(visit);
  if (!quarter) return notFound;
  const { organisation } = memberHere(visit);
  const { texts, results } = await visit.transaction(async (tx) => ({
    texts: await textsOf(tx, { organisation, quarter }),
    results: await resultsOf(tx, organisation),
  }));
  const buckets = results.find((one) => one.quarter === quarter)?.published.buckets ?? [];
  const w = words[visit.language];
  const body = textsPage({
    quarter,
    texts,
    labels: new Map(buckets.map(({ bucket, label }) => [bucket, label])),
    mayAsk: managers.allows(visit.actor),
    refused,
    language: visit.language,
    w,
  });
  const status = refused ? { status: 422 as const } : {};
  return visit.page({ title: w.texts.title, side: 'staff', current: 'results', body, ...status });
};

const ask = async (visit: Visit): Promise<Answer> => {
  const quarter = await quarterHere(visit);
  if (!quarter) return notFound;
  const { organisation } = memberHere(visit);
  const text = visit.param('text');
  const value = visit.form.typed[wordsField(text)] ?? '';
  const w = words[visit.language].texts;
  if (value.length < 2 || value.length > 800) return textsView(visit, { text, value, error: w.wrong });
  const answer = await visit.transaction((tx) => askBack(tx, { organisation, quarter, text, words: value }));
  if (answer.kind === 'refused') return textsView(visit, { text, value, error: w.refused[answer.reason] });
  return redirect(paths.results.texts({ quarter }));
};

const backToTexts = (visit: Visit): string => {
  const quarter = visit.param('quarter');
  return isQuarter(quarter) ? paths.results.texts({ quarter }) : paths.results.teams();
};

/** No route here touches a person: who judged is nowhere to be found. */
export const routes: Route[] = [
  get(paths.results.provider, everyone, 'nobody', showProvider),
  get(paths.results.teams, anyMember, 'nobody', (visit) => teamsView(visit)),
  post(paths.results.reply, managers, 'nobody', reply),
  get(paths.results.reply, anyMember, 'nobody', () => redirect(paths.results.teams())),
  get(paths.results.texts, anyMember, 'nobody', (visit) => textsView(visit)),
  post(paths.results.askBack, managers, 'nobody', ask),
  get(paths.results.askBack, anyMember, 'nobody', (visit) => redirect(backToTexts(visit))),
];
