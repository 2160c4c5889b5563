import { join } from 'node:path';
import { type Random, randomFrom } from '../../demo/random.ts';
import { OfferIndex } from '../../src/ask/matching/index/offer-index.ts';
import { classOf, type FoundOffer } from '../../src/ask/matching/index/search.ts';
import { newReader, spelling } from '../../src/ask/matching/language.ts';
import { answer } from '../../src/ask/matching/matcher.ts';
import type { Spelling } from '../../src/ask/matching/query/read-question.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { round } from '../statistics.ts';
import { Crowd } from './crowd.ts';
import { type GeneratedOffer, generatedOffers } from './generated.ts';
import { linear, meanOf, ndcg } from './measures.ts';
import { findSets, type GradedSet, limitsOfLine, readSet } from './sets.ts';

const QUESTIONS = 50_000;
const OFFERS = 3000;
const PROVIDERS = 120;
const NEW = 20;
/** What a page shows. */
const SHOWN = 20;
const LOTS = 10;

type World = { index: OfferIndex; words: Spelling; providerOf: Map<string, string>; late: GeneratedOffer[] };

/** One region: generated providers stand all over the country, and here they must compete. */
const inOneRegion = (offer: GeneratedOffer): GeneratedOffer => ({
  ...offer,
  serviceArea: offer.serviceArea.map((area) => (area === 'NL' ? area : `12${area.slice(2)}`)),
});

const makeWorld = async (): Promise<World> => {
  const index = new OfferIndex(await newReader());
  const providerOf = new Map<string, string>();
  const late: GeneratedOffer[] = [];
  for (const offer of generatedOffers({ rows: OFFERS, providers: PROVIDERS })) {
    const here = inOneRegion(offer);
    providerOf.set(here.id, here.provider);
    if (Number(here.provider.split('-')[1]) > PROVIDERS - NEW) late.push(here);
    else index.add(here);
  }
  return { index, words: await spelling(), providerOf, late };
};

/** All that fits, in the neutral order, with its fit. */
const neutral = (
  { index, words }: World,
  { questions }: GradedSet,
  n: number,
  chance: Random,
): FoundOffer[] => {
  const question = questions[n % questions.length];
  if (!question) return [];
  const limits = { ...limitsOfLine(question), postcodes: [String(chance.int(1200, 1299))] };
  const asked = { ...limits, text: question.text };
  return answer(index, words, asked, { seed: `question ${n}`, limit: OFFERS, rankBy: 'class' }).offers;
};

/** Those among whom the lot decides who is shown: all of the classes that reach the page. */
const meritorious = (found: readonly FoundOffer[]): readonly FoundOffer[] => {
  const last = found[Math.min(SHOWN, found.length) - 1];
  return last ? found.filter(({ score }) => classOf(score) >= classOf(last.score)) : [];
};

const lossAt = (k: number, fair: readonly FoundOffer[]): number | null => {
  const fits = Object.fromEntries(fair.map(({ id, score }) => [id, score]));
  const reached = ndcg(
    fair.map(({ id }) => id),
    fits,
    k,
    linear,
  );
  return reached === null ? null : 1 - reached;
};

const simulate = (world: World, set: GradedSet, say: (line: string) => void) => {
  const chance = randomFrom('people who ask');
  const fair = new Crowd(world.providerOf, SHOWN);
  const strict = new Crowd(world.providerOf, SHOWN);
  const losses: { at10: number | null; at20: number | null }[] = [];
  for (let n = 0; n < QUESTIONS; n += 1) {
    if (n === QUESTIONS / 2) for (const offer of world.late) world.index.add(offer);
    if (n % 10_000 === 0) say(`question ${n.toLocaleString('en')} …`);
    const found = neutral(world, set, n, chance);
    const drawn = chance.next();
    if (found.length === 0) continue;
    const candidates = meritorious(found);
    fair.look(n, found, candidates, drawn);
    strict.look(
      n,
      found.toSorted((a, b) => b.score - a.score),
      candidates,
      drawn,
    );
    losses.push({ at10: lossAt(10, found), at20: lossAt(SHOWN, found) });
  }
  const late = new Set(world.late.map(({ provider }) => provider));
  return {
    answered: losses.length,
    neutral: fair.figures(late, QUESTIONS / 2),
    strict: strict.figures(late, QUESTIONS / 2),
    ndcg_loss: {
      at10: round(meanOf(losses.map(({ at10 }) => at10)), 4),
      at20: round(meanOf(losses.map(({ at20 }) => at20)), 4),
    },
  };
};

/** What the neutral order costs on questions whose answers people graded; by many lots, as each is another order. */
const gradedLoss = async (set: GradedSet, words: Spelling) => {
  const index = new OfferIndex(await newReader());
  for (const { offerId, content } of set.rows) index.add({ ...content, id: offerId });
  const care = set.questions.filter(({ kind }) => kind === 'care');
  const reached = (rankBy: 'score' | 'class', lot: number): number =>
    meanOf(
      care.map((question) => {
        const asked = { ...limitsOfLine(question), text: question.text };
        const seed = `${question.id} ${lot}`;
        const { offers } = answer(index, words, asked, { seed, limit: SHOWN, rankBy });
        const ids = offers.map(({ id }) => id);
        return ndcg(ids, question.grades);
      }),
    );
  const lots = Array.from({ length: LOTS }, (_, lot) => lot);
  const strict = meanOf(lots.map((lot) => reached('score', lot)));
  const neutralOrder = meanOf(lots.map((lot) => reached('class', lot)));
  return {
    set: set.name,
    strict: round(strict, 3),
    neutral: round(neutralOrder, 3),
    loss: round(1 - neutralOrder / strict, 4),
  };
};

/** Whether the neutral order shows everybody as much as it fits, lets newcomers in, and what that costs. */
export const benchExposure = async (say: (line: string) => void) => {
  const sets = await Promise.all(findSets(join(projectFolder, 'bench/match')).map(readSet));
  const questions = sets.flatMap((set) => set.questions.filter(({ kind }) => kind === 'care'));
  const [first] = sets;
  if (!first) throw new Error('there are no graded sets');
  const world = await makeWorld();
  const figures = simulate(world, { ...first, questions }, say);
  const graded = [];
  for (const set of sets) graded.push(await gradedLoss(set, world.words));
  return {
    questions: QUESTIONS,
    offers: OFFERS,
    providers: PROVIDERS,
    new_providers: NEW,
    ...figures,
    graded,
  };
};
