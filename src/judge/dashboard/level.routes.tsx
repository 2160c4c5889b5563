import { managers, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import {
  LEVEL_KEYS,
  type LevelKey,
  MEASURE_KEYS,
  readOwnThresholds,
  THRESHOLDS,
  watchThreshold,
} from '../levels/index.ts';
import { comparePage } from './compare.page.tsx';
import { askedIn, nothingYet } from './dashboard.routes.tsx';
import { figuresCsv, figuresJson } from './figures-file.rules.ts';
import { type LevelProps, levelPage } from './level.page.tsx';
import { ownBound, ownField } from './own.rules.ts';
import { insiders } from './policy.ts';
import { readHistory } from './read-dashboard.ts';
import { readSeen } from './read-seen.ts';
import { selfOf } from './self.rules.ts';
import { unitOf } from './text.rules.ts';
import { words } from './words.ts';

const levelIn = (text: string | null): LevelKey | undefined => LEVEL_KEYS.find((level) => level === text);

const readHere = (visit: Visit) =>
  visit.transaction((tx) => readSeen(tx, memberHere(visit).organisation, askedIn(visit)));

const one = async (visit: Visit, refused?: LevelProps['refused']): Promise<Answer> => {
  const level = levelIn(visit.param('level'));
  if (!level) return notFound;
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    return seen && { seen, own: await readOwnThresholds(tx, organisation) };
  });
  if (!read) return nothingYet(visit);
  const { language } = visit;
  const w = words[language];
  const mayManage = managers.allows(visit.actor);
  const body = levelPage({ ...read, level, refused, mayManage, language, w });
  const status = refused ? { status: 422 as const, hasErrors: true } : {};
  return visit.page({ title: w.levels[level].name, side: 'staff', current: 'levels', body, ...status });
};

/** Each bound that was filled in or emptied; nothing is kept when one of them is no bound. */
const watch = async (visit: Visit): Promise<Answer> => {
  const level = levelIn(visit.param('level'));
  if (!level) return notFound;
  const { organisation } = memberHere(visit);
  const { typed } = visit.form;
  const { wrong } = words[visit.language].own;
  const bounds = MEASURE_KEYS.filter((measure) => THRESHOLDS[measure].level === level).map((measure) => ({
    measure,
    bound: ownBound(measure, typed[ownField(measure)] ?? ''),
  }));
  const errors = bounds.flatMap(({ measure, bound }) =>
    bound === 'wrong' ? [{ field: ownField(measure), text: wrong[unitOf(measure)] }] : [],
  );
  if (errors.length > 0) return one(visit, { typed, errors });
  // Seven at most.
  await visit.transaction(async (tx) => {
    for (const { measure, bound } of bounds)
      if (bound !== 'wrong') await watchThreshold(tx, organisation, measure, bound);
  });
  return redirect(paths.levels.level({ level }));
};

const compare = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    if (!seen) return undefined;
    const history = await readHistory(tx, organisation, seen.here);
    const selves = new Map([...seen.images].map(([quarter, own]) => [quarter, selfOf(own, seen.here.place)]));
    return { seen, history, selves };
  });
  if (!read) return nothingYet(visit);
  const { language } = visit;
  const w = words[language];
  const level = levelIn(visit.query.get('niveau')) ?? 'friendly';
  const body = comparePage({ ...read, level, language, w });
  return visit.page({ title: w.compare.title, side: 'staff', current: 'levels', body });
};

/** Every figure of the page that asked, to take along. */
const file = async (visit: Visit): Promise<Answer> => {
  const seen = await readHere(visit);
  if (!seen) return notFound;
  const json = visit.query.get('soort') === 'json';
  return {
    kind: 'file',
    body: json ? figuresJson(seen) : figuresCsv(seen),
    type: json ? 'application/json' : 'text/csv; charset=utf-8',
    name: `niveaus-${seen.us.slug}-${seen.asked.quarter}.${json ? 'json' : 'csv'}`,
  };
};

export const levelRoutes: Route[] = [
  get(paths.levels.level, insiders, 'nobody', (visit) => one(visit)),
  post(paths.levels.watch, managers, 'nobody', watch),
  get(paths.levels.watch, insiders, 'nobody', (visit) =>
    redirect(paths.levels.level({ level: visit.param('level') })),
  ),
  get(paths.levels.compare, insiders, 'nobody', compare),
  get(paths.levels.file, insiders, 'nobody', file),
];
