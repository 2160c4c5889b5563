import { findOrganisation, managers, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { isQuarter, type Quarter, type ShareHolder } from '../protocol/index.ts';
import { attesterOf } from './ask-collector.ts';
import { type CouncilProps, councilPage, fieldOf } from './council.page.tsx';
import { knownCollector } from './known-collector.ts';
import { inCouncil, keepsCouncilShare } from './policy.ts';
import { quarterPage } from './quarter.page.tsx';
import { quartersPage } from './quarters.page.tsx';
import { changeQuarter, findQuarter, quartersOf } from './quarters.sql.ts';
import { readQuarter } from './read-quarter.ts';
import { draw, lots, readSamples } from './sample.routes.tsx';
import { sharePage } from './share-card.tsx';
import { shareTaken, showShare } from './take-share.ts';
import { plainFingerprint } from './witness.rules.ts';
import { words } from './words.ts';

const usOf = async (visit: Visit) => {
  const { organisation } = memberHere(visit);
  const found = await visit.transaction((tx) => findOrganisation(tx, organisation));
  return { organisation, name: found?.name ?? organisation };
};
const quarterOf = (visit: Visit): Quarter | undefined => {
  const quarter = visit.param('quarter');
  return isQuarter(quarter) ? quarter : undefined;
};

const list = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language, now } = visit;
  const quarters = await visit.transaction((tx) => quartersOf(tx, organisation));
  const collector = knownCollector();
  const attester = collector && (await attesterOf(visit, organisation));
  const w = words[language];
  const trouble = attester?.trouble ?? null;
  const register =
    collector && attester && !collector.beside ? { id: organisation, key: attester.publicKey } : undefined;
  const body = quartersPage({ quarters, trouble, register, today: dayOf(now), language, w });
  return visit.page({ title: w.quarters.title, side: 'staff', current: 'verdicts', body });
};

const show = async (visit: Visit): Promise<Answer> => {
  const quarter = quarterOf(visit);
  const view = quarter && (await readQuarter(visit, await usOf(visit), quarter));
  if (!view) return notFound;
  const { language, now } = visit;
  const w = words[language];
  const { origin, beside = true } = knownCollector() ?? {};
  const done = visit.query.get('gelukt') === 'deel';
  const body = quarterPage({ view, origin, beside, done, today: dayOf(now), language, w });
  return visit.page({ title: `${w.quarters.title}: ${quarter}`, side: 'staff', current: 'verdicts', body });
};

const after: Readonly<Record<ShareHolder, (quarter: Quarter) => string>> = {
  organisation: (quarter) => paths.verdicts.quarter({ quarter }, { gelukt: 'deel' }),
  council: () => paths.verdicts.council({ gelukt: 'deel' }),
};
const confirmAt: Readonly<Record<ShareHolder, (at: { quarter: string }) => string>> = {
  organisation: (at) => paths.verdicts.shareTaken(at),
  council: (at) => paths.verdicts.councilTaken(at),
};

/** The answer to a form, never to a link: what it shows must not be found again by going back. */
const share =
  (holder: ShareHolder) =>
  async (visit: Visit): Promise<Answer> => {
    const quarter = quarterOf(visit);
    if (!quarter) return notFound;
    const us = await usOf(visit);
    const shown = await showShare(visit, us, quarter, holder);
    if (shown.kind === 'taken' || shown.kind === 'elsewhere') return redirect(after[holder](quarter));
    const of = await visit.transaction((tx) => findQuarter(tx, us.organisation, quarter));
    const { language } = visit;
    const w = words[language];
    if (!of) return notFound;
    if (shown.kind === 'waits') return visit.page(waitsView(w));
    const confirm = confirmAt[holder]({ quarter });
    const body = sharePage({ of, holder, text: shown.text, confirm, language, w });
    return visit.page({ title: w.share.title, side: 'staff', body });
  };

const waitsView = (w: (typeof words)['nl']) => ({
  title: w.share.title,
  side: 'staff' as const,
  body: (
    <div class="az-page az-section--tight">
      <p class="nl-paragraph">{w.share.waits}</p>
    </div>
  ),
  status: 503,
});

const taken =
  (holder: ShareHolder) =>
  async (visit: Visit): Promise<Answer> => {
    const quarter = quarterOf(visit);
    if (!quarter) return notFound;
    const heard = await shareTaken(visit, await usOf(visit), quarter, holder);
    return heard ? redirect(after[holder](quarter)) : visit.page(waitsView(words[visit.language]));
  };

const DONE = new Map([
  ['deel', 'taken'],
  ['vingerafdruk', 'witnessed'],
  ['loting', 'drawn'],
] as const satisfies [string, CouncilProps['done']][]) as ReadonlyMap<string, CouncilProps['done']>;

const council = async (
  visit: Visit,
  { refused, refusedWords }: Pick<CouncilProps, 'refused' | 'refusedWords'> = {},
): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language, now } = visit;
  const quarters = await visit.transaction((tx) => quartersOf(tx, organisation));
  const w = words[language];
  const body = councilPage({
    quarters,
    samples: await readSamples(visit, organisation, quarters),
    refused,
    refusedWords,
    done: DONE.get(visit.query.get('gelukt') ?? ''),
    origin: knownCollector()?.origin,
    beside: knownCollector()?.beside ?? true,
    both: managers.allows(visit.actor),
    today: dayOf(now),
    language,
    w,
  });
  return visit.page({
    title: w.council.title,
    side: 'staff',
    current: 'council',
    hasErrors: (refused ?? refusedWords) !== undefined,
    body,
  });
};

/** Kept as the council saw it, right or wrong: were we to correct it, it would be no second source. */
const witness = async (visit: Visit): Promise<Answer> => {
  const quarter = quarterOf(visit);
  if (!quarter) return notFound;
  const { organisation, member } = memberHere(visit);
  const field = fieldOf(quarter);
  const typed = visit.form.typed[field] ?? '';
  const plain = plainFingerprint(typed);
  if (plain === undefined) {
    const errors: FieldError[] = [{ field, text: words[visit.language].council.wrongLength }];
    return council(visit, { refused: { quarter, typed, errors } });
  }
  const found = await visit.transaction(async (tx) => {
    const known = await findQuarter(tx, organisation, quarter);
    if (known?.state === 'ready')
      await changeQuarter(tx, organisation, quarter, { witnessed: plain, witnessed_by: member });
    return known;
  });
  return found ? redirect(paths.verdicts.council({ gelukt: 'vingerafdruk' })) : notFound;
};

const drawLotsNow = async (visit: Visit): Promise<Answer> => {
  const drawn = await draw(visit);
  return 'errors' in drawn ? council(visit, { refusedWords: drawn }) : drawn;
};

export const quartersRoutes: Route[] = [
  get(paths.verdicts.quarters, managers, 'nobody', list),
  get(paths.verdicts.quarter, managers, 'nobody', show),
  post(paths.verdicts.share, managers, 'nobody', share('organisation')),
  post(paths.verdicts.shareTaken, managers, 'nobody', taken('organisation')),
  get(paths.verdicts.council, inCouncil, 'nobody', (visit) => council(visit)),
  post(paths.verdicts.councilWitness, inCouncil, 'nobody', witness),
  post(paths.verdicts.councilShare, keepsCouncilShare, 'nobody', share('council')),
  post(paths.verdicts.councilTaken, keepsCouncilShare, 'nobody', taken('council')),
  post(paths.verdicts.draw, inCouncil, 'nobody', drawLotsNow),
  get(paths.verdicts.lots, inCouncil, 'nobody', lots),
];
