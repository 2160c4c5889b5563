import { listTeams, teamsOfMember } from '../../../govern/teams/index.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { readFigures, type VerdictFigure } from '../../levels/index.ts';
import { isQuarter, PROFESSIONS, type Quarter } from '../../protocol/index.ts';
import { textsOf } from '../../results/index.ts';
import { bucketsOf } from '../../verdicts/index.ts';
import { complimentsTo } from '../compliments.sql.ts';
import { momentsOfMember } from '../moments/moments.sql.ts';
import { lineOf } from '../moments/read-moments.ts';
import { closedQuarters, FRIENDLY_MEASURES, readCourse, WHOLE } from './course.ts';
import { spotAsked } from './spot.rules.ts';
import type { OfMeasure, Said, Spot, Treatment } from './treatment.ts';
import type { Words } from './words.ts';

export type Asked = { spot: string | null; quarter: string | null; year: boolean };

const LATEST_COMPLIMENTS = 2;

/** How customers were treated, at one place in one quarter or year; what is not told is not there. */
export const readTreatment = async (
  tx: Tx,
  { organisation, member }: Member,
  asked: Asked,
  today: string,
  w: Words,
): Promise<Treatment> => {
  const known = new Set(
    (await readCourse(tx, organisation, { places: [WHOLE], today })).map((o) => o.quarter),
  );
  const quarters = closedQuarters(today, 12).filter((one) => known.has(one));
  const quarter = quarters.find((one) => one === asked.quarter) ?? quarters[0];
  const period = asked.year ? 'year' : 'quarter';
  const before = quarter && !asked.year ? quarters[quarters.indexOf(quarter) + 1] : undefined;
  const [figures, buckets, teams, mine, moments] = await Promise.all([
    readFigures(tx, organisation, {
      quarters: [quarter, before].filter((one) => one !== undefined),
      scopes: ['organisation', 'team', 'service', 'profession'],
      measures: FRIENDLY_MEASURES,
      period,
    }),
    quarter ? bucketsOf(tx, organisation, quarter) : [],
    listTeams(tx, organisation),
    teamsOfMember(tx, organisation, member),
    momentsOfMember(tx, organisation, member),
  ]);
  const services = new Map(buckets.flatMap((b) => (b.service ? [[b.service, b.serviceLabel ?? '']] : [])));
  const spots = spotsOf(figures, teams, services, w);
  const ids = mine.map(({ id }) => id);
  const spot = spotAsked(spots, asked.spot, ids);
  const moment = moments.find(({ team }) => team === spot.id) ?? moments.find(({ team }) => team === null);
  const [texts, compliments] = await Promise.all([
    quarter && spot.scope !== 'profession' ? textsOf(tx, { organisation, quarter }) : [],
    complimentsTo(tx, organisation, { member, teams: ids }, LATEST_COMPLIMENTS),
  ]);
  const at = finder(figures);
  return {
    quarters,
    quarter,
    period,
    spots,
    spot,
    measures: FRIENDLY_MEASURES.map(
      (measure): OfMeasure => ({
        measure,
        here: at(spot, quarter, measure),
        before: before && at(spot, before, measure),
      }),
    ),
    apart: (['proxy', 'easy'] as const).flatMap((by) => at(spot, quarter, 'friendly', by) ?? []),
    rows: spots.map((one) => ({
      spot: one,
      figures: new Map(FRIENDLY_MEASURES.flatMap((m) => pair(m, at(one, quarter, m)))),
    })),
    said: saidAt(spot, texts, buckets),
    moment: moment && (await lineOf(tx, organisation, moment, today)),
    compliments,
  };
};

const pair = (measure: string, figure: VerdictFigure | undefined): [string, VerdictFigure][] =>
  figure ? [[measure, figure]] : [];

const finder = (figures: readonly VerdictFigure[]) => {
  const all = new Map(figures.map((f) => [`${f.quarter} ${f.scope} ${f.id} ${f.by} ${f.measure}`, f]));
  return (spot: Spot, quarter: Quarter | undefined, measure: string, by = 'full') =>
    all.get(`${quarter} ${spot.scope} ${spot.id} ${by} ${measure}`);
};

/** All; every team that is there now; services and professions of which something is told. */
const spotsOf = (
  figures: readonly VerdictFigure[],
  teams: readonly { id: string; name: string }[],
  services: ReadonlyMap<string, string>,
  w: Words,
): [Spot, ...Spot[]] => {
  const told = new Set(figures.map(({ scope, id }) => `${scope} ${id}`));
  const ofServices = [...services].filter(([id]) => told.has(`service ${id}`));
  return [
    { ...WHOLE, scope: 'organisation', label: w.all },
    ...teams.map(({ id, name }): Spot => ({ scope: 'team', id, label: name })),
    ...ofServices.map(([id, label]): Spot => ({ scope: 'service', id, label })),
    ...PROFESSIONS.filter((key) => told.has(`profession ${key}`)).map(
      (key): Spot => ({ scope: 'profession', id: key, label: w.professions[key] }),
    ),
  ];
};

type Text = { bucket: string | null; kind: 'good' | 'better'; text: string };
type Bucket = { bucket: string; team: string | null; service: string | null };

/** Of a team or service only what was surely written about it; texts taken together are about all. */
const saidAt = ({ scope, id }: Spot, texts: readonly Text[], buckets: readonly Bucket[]): Said => {
  const own = new Set(
    buckets.filter((one) => (scope === 'team' ? one.team : one.service) === id).map(({ bucket }) => bucket),
  );
  const here = texts.filter(({ bucket }) => scope === 'organisation' || (bucket !== null && own.has(bucket)));
  // What two customers wrote in the same words is read once.
  const of = (kind: Text['kind']) => [
    ...new Set(here.filter((one) => one.kind === kind).map(({ text }) => text)),
  ];
  return { good: of('good'), better: of('better') };
};

export const askedIn = (query: URLSearchParams): Asked => {
  const quarter = query.get('kwartaal');
  return {
    spot: query.get('plek'),
    quarter: quarter !== null && isQuarter(quarter) ? quarter : null,
    year: query.get('over') === 'jaar',
  };
};
