import {
  findOrganisation,
  findOrganisationBySlug,
  managers,
  memberHere,
} from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { collectorPaths, isQuarter } from '../protocol/index.ts';
import { knownCollector } from '../verdicts/index.ts';
import { everyonePage } from './everyone.page.tsx';
import { type ImagesProps, imagesPage } from './images.page.tsx';
import { insiders } from './policy.ts';
import { imageOf, type OwnImage, readSelfImages } from './read-self-image.ts';
import { readTold } from './read-told.ts';
import { ownCopy } from './seal-self-image.ts';
import { allDrafts, sealsOf } from './self-image.sql.ts';
import { serviceFrom } from './service-name.ts';
import { toldPage } from './told.page.tsx';
import { homeOf } from './view.ts';
import { words } from './words.ts';

const DONE = new Map([
  ['verzegeld', 'sealed'],
  ['bewaard', 'saved'],
] as const satisfies [string, ImagesProps['done']][]) as ReadonlyMap<string, ImagesProps['done']>;

const list = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => {
    const quarters = await readSelfImages(tx, organisation);
    const us = await findOrganisation(tx, organisation);
    return {
      quarters,
      slug: us?.slug ?? '',
      drafts: await allDrafts(tx, organisation),
      told: await readTold(tx, organisation, quarters),
    };
  });
  const { language } = visit;
  const w = words[language];
  const body = imagesPage({
    ...read,
    mayPredict: managers.allows(visit.actor),
    done: DONE.get(visit.query.get('gelukt') ?? ''),
    today: dayOf(visit.now),
    home: homeOf(visit),
    language,
    w,
  });
  return visit.page({ title: w.image.title, side: 'staff', current: 'levels', body });
};

const quarterView = async (visit: Visit): Promise<Answer> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return notFound;
  const { organisation } = memberHere(visit);
  const read = await visit.transaction(async (tx) => {
    const images = await readSelfImages(tx, organisation, quarter);
    const [told] = await readTold(tx, organisation, images);
    return { images: images.get(quarter) ?? [], told, us: await findOrganisation(tx, organisation) };
  });
  if (read.images.length === 0) return notFound;
  const { language } = visit;
  const w = words[language];
  const body = toldPage({
    ...read,
    quarter,
    slug: read.us?.slug ?? '',
    mayCopy: managers.allows(visit.actor),
    today: dayOf(visit.now),
    language,
    w,
  });
  return visit.page({ title: w.image.title, side: 'staff', current: 'levels', body });
};

/** Only what was sealed: what may still be typed is nobody else's. */
const copy = async (visit: Visit): Promise<Answer> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return notFound;
  const { organisation } = memberHere(visit);
  const service = serviceFrom(visit.param('service'));
  const text = await visit.transaction((tx) =>
    ownCopy(tx, { organisation, quarter, service }, visit.keyring),
  );
  return text === undefined ? notFound : textFile(text, quarter);
};

const textFile = (body: string, quarter: string): Answer => ({
  kind: 'file',
  body,
  type: 'text/plain; charset=utf-8',
  name: `zelfbeeld-${quarter}.txt`,
});

const forEveryone = async (visit: Visit): Promise<Answer> => {
  const found = await visit.transaction(async (tx) => {
    const provider = await findOrganisationBySlug(tx, visit.param('slug'));
    if (!provider) return undefined;
    const images = (await sealsOf(tx, provider.id)).map(imageOf);
    const own = images.map((one): OwnImage => ({ ...one, expected: 0 }));
    const told = await readTold(
      tx,
      provider.id,
      Map.groupBy(own, ({ quarter }) => quarter),
    );
    return { provider, images, told };
  });
  if (!found) return notFound;
  const place = knownCollector();
  const { language } = visit;
  const w = words[language];
  const body = everyonePage({
    ...found,
    collector: place && {
      log: `${place.origin}${collectorPaths.publicLog(found.provider.id)}`,
      beside: place.beside,
    },
    today: dayOf(visit.now),
    language,
    w,
  });
  return visit.page({
    title: w.image.everyone.title(found.provider.name),
    body,
    current: 'providers',
    brandOf: found.provider.id,
  });
};

/** The very text: who takes it along can compute its fingerprint. */
const openedText = async (visit: Visit): Promise<Answer> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return notFound;
  const body = await visit.transaction(async (tx) => {
    const provider = await findOrganisationBySlug(tx, visit.param('slug'));
    const seals = provider ? await sealsOf(tx, provider.id, quarter) : [];
    return seals.find(({ service }) => service === serviceFrom(visit.param('service')))?.body;
  });
  return body ? textFile(body, quarter) : notFound;
};

export const imagesRoutes: Route[] = [
  get(paths.selfImage.list, insiders, 'nobody', list),
  get(paths.selfImage.quarter, insiders, 'nobody', quarterView),
  get(paths.selfImage.copy, managers, 'nobody', copy),
  get(paths.selfImage.provider, everyone, 'nobody', forEveryone),
  get(paths.selfImage.text, everyone, 'nobody', openedText),
];

/** Back to the list, with what was done. */
export const listAfter = (done: 'verzegeld' | 'bewaard'): Answer =>
  redirect(paths.selfImage.list({ gelukt: done }));
