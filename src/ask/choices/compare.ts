import { organisationsByIds } from '../../govern/organisations/index.ts';
import { latestResults, type Summary } from '../../judge/results/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfQuestion, currentContact, optionsAreBack } from '../../serve/cases/index.ts';
import type { Proposal } from '../../serve/proposals/index.ts';
import { type Candidate, type Comparison, type Criterion, compareOffers } from '../../ui/index.ts';
import {
  type CriterionTold,
  Distances,
  distances,
  kmForPoints,
  match,
  offerPointsTold,
} from '../matching/index.ts';
import { offersByIds, type PublishedOffer } from '../offers/index.ts';
import { addEvent, findQuestion, type Question } from '../questions/index.ts';
import { type Choice, CRITERIA, type SeenOffer, type Weights } from './choice.ts';
import { recordSeen, type Seen } from './choices.sql.ts';
import { currentChoice } from './current-choice.rules.ts';
import { lotOf } from './lot.rules.ts';
import { pricedFor } from './option-facts.ts';
import { proposalsNow } from './proposals-now.ts';
import { lastSeen, rememberedSet, turnedFrom } from './remembered-set.rules.ts';
import { weighingOf } from './weighing.sql.ts';

export type Option = {
  offer: PublishedOffer;
  providerName: string;
  providerSlug: string;
  /** what its customers say, as last published */
  results: Summary | undefined;
  candidate: Candidate;
  /** per criterion: the steps of the public scales that gave its points */
  told: Told;
  km: number | null;
  /** only the areas of two digits were known: about so far */
  kmCoarse?: boolean;
  /** made for this question by the provider; its words stand instead of those of the standing offer */
  proposal: Proposal | undefined;
  /** she chose it before, and turned from it */
  turnedFrom: boolean;
};
export type Compared = {
  question: Question;
  options: Option[];
  comparison: Comparison;
  weights: Weights;
  chosen: Choice | undefined;
  /** the provider of what she chose, when that holds */
  chosenName: string | undefined;
  contact: { name: string; phone: string | null } | undefined;
};
type Told = ReturnType<typeof offerPointsTold>;
type Names = Readonly<Record<(typeof CRITERIA)[number], { name: string }>>;

const place4 = (postcode: string | null): string | null => postcode?.slice(0, 4) ?? null;

const pointsIn = (told: Told): Candidate['points'] =>
  Object.fromEntries(
    Object.entries(told).map(([key, { points, range }]: [string, CriterionTold]) => [key, points ?? range]),
  );

/** Two offers of one provider need their titles to be told apart. */
const namesOf = (
  offers: readonly PublishedOffer[],
  providers: Map<string, { name: string }>,
): Map<string, string> =>
  new Map(
    offers.map((offer) => {
      const provider = providers.get(offer.organisationId)?.name ?? offer.title;
      const twice = offers.filter((other) => other.organisationId === offer.organisationId).length > 1;
      return [offer.id, twice ? `${provider}: ${offer.title}` : provider];
    }),
  );

/**
 * What a person needs to weigh two to four offers: the facts, her own stones and feelings, and the order that follows.
 * What was shown, and in which place, is recorded for her.
 * @param asked ids of offers; empty = what lay side by side the last time, else the first three found
 */
export const compare = async (
  tx: Tx,
  of: { person: string; question: string },
  asked: readonly string[],
  names: Names,
  now: Date,
): Promise<Compared | undefined> => {
  // Asked for in one turn of the event loop, these leave for the server in one packet.
  const [question, weighing, cases, proposals, askedFor] = await Promise.all([
    findQuestion(tx, of.person, of.question),
    weighingOf(tx, of),
    casesOfQuestion(tx, of.person, of.question),
    proposalsNow(tx, of, now),
    offersByIds(tx, asked),
  ]);
  if (!question) return undefined;
  const { choices, weights, feelings, seen: before } = weighing;
  const chosen = optionsAreBack(cases) ? undefined : currentChoice(choices);
  const last = lastSeen(before);
  const anew = asked.length === 0 && last.length === 0;
  const found = anew
    ? (await match(tx, question.need, { seed: question.id, limit: 3, text: question.text })).offers.map(
        (m) => m.offer.id,
      )
    : [];
  const ids = rememberedSet({
    asked,
    last,
    chosen: chosen?.offerId,
    proposed: proposals.map((one) => one.offerId),
    found,
  });
  const known = ids.every((id) => asked.includes(id)) ? askedFor : await offersByIds(tx, ids);
  const byId = new Map(known.map((offer) => [offer.id, offer]));
  const offers = ids.flatMap((id) => byId.get(id) ?? []);
  const from = place4(question.need.postcode);
  const places = offers.flatMap((offer) => offer.postcode ?? []);
  const [providers, away, contact, results] = await Promise.all([
    organisationsByIds(tx, [
      ...offers.map((offer) => offer.organisationId),
      ...(chosen?.organisationId ? [chosen.organisationId] : []),
    ]),
    from ? distances(tx, from, places) : new Distances(),
    contactOf(tx, of, cases),
    latestResults(tx, [...new Set(offers.map((offer) => offer.organisationId))]),
  ]);
  const turned = turnedFrom(choices, chosen);
  const shown = namesOf(offers, providers);
  const options = offers.map((offer): Option => {
    const km = away.get(offer.postcode ?? '') ?? null;
    const kmCoarse = away.coarse.has(offer.postcode ?? '');
    const providerName = shown.get(offer.id) ?? offer.title;
    const proposal = proposals.find((one) => one.offerId === offer.id);
    const told = offerPointsTold(
      pricedFor(offer, proposal),
      question.need,
      km === null ? null : kmForPoints({ km, exact: !kmCoarse }),
    );
    const candidate: Candidate = {
      id: offer.id,
      name: providerName,
      points: pointsIn(told),
      feeling: feelings.get(offer.id),
      lot: lotOf(question.id, offer.id),
    };
    return {
      offer,
      providerName,
      providerSlug: providers.get(offer.organisationId)?.slug ?? '',
      results: results.get(offer.organisationId),
      km,
      kmCoarse,
      proposal,
      turnedFrom: turned.has(offer.id),
      candidate,
      told,
    };
  });
  const criteria: Criterion[] = CRITERIA.map((key) => ({ key, name: names[key].name, stones: weights[key] }));
  const comparison = compareOffers(
    criteria,
    options.map((option) => option.candidate),
  );
  const seen = seenIn(comparison, byId);
  const others = last.length !== seen.length || seen.some((one) => !last.includes(one.offer));
  if (others || seen.some((one) => isNews(one, before, now))) await recordSeen(tx, of, seen, now);
  if (seen.some((one) => !before.some(({ offerId }) => offerId === one.offer)))
    await addEvent(tx, { ...of, kind: 'compared', data: { offers: offers.length } }, now);
  return {
    question,
    options,
    comparison,
    weights,
    chosen,
    chosenName: providers.get(chosen?.organisationId ?? '')?.name,
    contact,
  };
};

const AGAIN_MS = 10 * 60_000;
/** Not seen before, in another place, or a while ago: a reload within minutes says nothing new. */
const isNews = (seen: Seen, before: readonly SeenOffer[], now: Date): boolean => {
  const was = before.find(({ offerId }) => offerId === seen.offer);
  return !was || was.place !== seen.place || now.getTime() - was.lastSeenAt.getTime() > AGAIN_MS;
};

const seenIn = ({ standings }: Comparison, byId: Map<string, PublishedOffer>) =>
  standings.flatMap((standing, index) => {
    const offer = byId.get(standing.id);
    return offer
      ? [{ offer: offer.id, organisation: offer.organisationId, version: offer.version, place: index + 1 }]
      : [];
  });

/** Who helps her choose: the contact she has now. */
export const contactOf = async (
  tx: Tx,
  of: { person: string; question: string },
  cases?: readonly Case[],
): Promise<{ name: string; phone: string | null } | undefined> => {
  const contact = await currentContact(tx, of.person, of.question, cases);
  return contact && { name: contact.name, phone: contact.phone };
};
