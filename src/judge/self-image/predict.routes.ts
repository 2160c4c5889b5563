import { findOrganisation, managers, memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { newToken } from '../../platform/crypto/secrets.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { isQuarter } from '../protocol/index.ts';
import type { Measure } from '../publication/index.ts';
import { measureNames } from '../results/index.ts';
import { listAfter } from './images.routes.ts';
import { tellSelfImages } from './open-self-images.ts';
import { predictPage } from './predict.page.tsx';
import { completeOf, LEVEL, openFields, readPrediction, type Typed, typedOf } from './prediction.rules.ts';
import { readSelfImage } from './read-self-image.ts';
import { sealPage } from './seal.page.tsx';
import { mayPredict, saveDraft, sealSelfImage } from './seal-self-image.ts';
import { type At, draftsOf } from './self-image.sql.ts';
import type { PredictionDraft } from './self-image.ts';
import { serviceFrom, serviceName, serviceParam } from './service-name.ts';
import { words } from './words.ts';

type Here = { at: At; service: { service: string; label: string }; draft: PredictionDraft };
const EMPTY: PredictionDraft = { items: {} };

/** The service of the address, as long as it may be predicted and is not sealed. */
const hereOf = async (visit: Visit): Promise<Here | undefined> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter) || !mayPredict(quarter, visit.now)) return undefined;
  const { organisation } = memberHere(visit);
  const at = { organisation, quarter, service: serviceFrom(visit.param('service')) };
  return visit.transaction(async (tx) => {
    const image = (await readSelfImage(tx, organisation, quarter)).find(
      ({ service, state }) => service === at.service && state === 'none',
    );
    if (!image) return undefined;
    const body = (await draftsOf(tx, organisation, quarter)).get(at.service);
    return { at, service: image, draft: body ? (JSON.parse(body) as PredictionDraft) : EMPTY };
  });
};

const form = (visit: Visit, { at, service }: Here, typed: Typed, errors?: FieldError[]): Answer => {
  const { language } = visit;
  const w = words[language];
  return visit.page({
    title: w.image.predict.title(serviceName(service, w)),
    side: 'staff',
    current: 'levels',
    hasErrors: errors !== undefined,
    body: predictPage({ quarter: at.quarter, service, typed, errors, language, w }),
    ...(errors ? { status: 422 } : {}),
  });
};

const decimalOf = ({ language }: Visit): '.' | ',' => (language === 'nl' ? ',' : '.');

const show = async (visit: Visit): Promise<Answer> => {
  const here = await hereOf(visit);
  if (!here) return redirect(paths.selfImage.list());
  return form(visit, here, typedOf(here.draft, decimalOf(visit)));
};

const save = async (visit: Visit): Promise<Answer> => {
  const here = await hereOf(visit);
  if (!here) return redirect(paths.selfImage.list());
  const { typed } = visit.form;
  const { draft, wrong } = readPrediction(typed);
  const p = words[visit.language].image.predict;
  const names = measureNames(visit.language);
  const nameOf = (field: string): string => names[field as Measure];
  if (wrong.length === 0) await visit.transaction((tx) => saveDraft(tx, here.at, draft, visit.now));
  const later = Boolean(typed['later']);
  const errors: FieldError[] = [
    ...wrong.map(({ field, reason }) => ({ field, text: p[reason](nameOf(field)) })),
    // Who saves for later may leave open what is open; not what can't be read.
    ...(later ? [] : openFields(draft))
      .filter((field) => !wrong.some((one) => one.field === field))
      .map((field) => ({ field, text: field === LEVEL ? p.missingLevel : p.missing(nameOf(field)) })),
  ];
  if (errors.length > 0) return form(visit, here, typed, errors);
  if (later) return listAfter('bewaard');
  const { quarter, service } = here.at;
  return redirect(paths.selfImage.seal({ quarter, service: serviceParam(service) }));
};

const review = async (visit: Visit, refused?: string): Promise<Answer> => {
  const here = await hereOf(visit);
  const prediction = here && completeOf(here.draft);
  if (!here || !prediction) return redirect(paths.selfImage.list());
  const { language } = visit;
  const w = words[language];
  const { at, service } = here;
  return visit.page({
    title: w.image.seal.title,
    side: 'staff',
    current: 'levels',
    hasErrors: refused !== undefined,
    body: sealPage({ quarter: at.quarter, service, prediction, refused, language, w }),
    ...(refused ? { status: 422 } : {}),
  });
};

const seal = async (visit: Visit): Promise<Answer> => {
  const here = await hereOf(visit);
  if (!here) return redirect(paths.selfImage.list());
  const { keyring, now, language } = visit;
  const { at, service } = here;
  const w = words[language];
  const label = serviceName(service, words.nl);
  const { sealed, us } = await visit.transaction(async (tx) => ({
    sealed: await sealSelfImage(tx, at, { label, salt: newToken(), keyring, now }),
    us: await findOrganisation(tx, at.organisation),
  }));
  if (sealed.kind === 'refused') return review(visit, w.image.refused[sealed.reason]);
  // Told at once; a collector that is away hears it from the job.
  const of = { transactionAs: visit.transactionAs, keyring };
  await tellSelfImages(of, { organisation: at.organisation, name: us?.name ?? '' });
  return listAfter('verzegeld');
};

export const predictRoutes: Route[] = [
  get(paths.selfImage.predict, managers, 'nobody', show),
  post(paths.selfImage.predict, managers, 'nobody', save),
  get(paths.selfImage.seal, managers, 'nobody', (visit) => review(visit)),
  post(paths.selfImage.seal, managers, 'nobody', seal),
];
