import { lastAsked } from './last-asked.ts';
import type { Place } from './phrases.rules.ts';
import { AROUND, findPhrases, SIGNS } from './signs.ts';
import { soundsLike } from './sounds-like.ts';
import { sentencesOf } from './words.rules.ts';

export type Emergency = '112' | '113' | 'huisartsenpost' | 'politie' | 'veilig-thuis';

const ORDER: readonly Emergency[] = ['112', '113', 'huisartsenpost', 'politie', 'veilig-thuis'];

type Found = ReadonlyMap<number, readonly Place[]>;
type Entry = (typeof SIGNS)[number];

// Every sign waits under its first part, so that only signs whose words are there are weighed.
const byPart = new Map<number, Entry[]>();
for (const entry of SIGNS) {
  const [first = -1] = entry.sign.parts;
  byPart.set(first, [...(byPart.get(first) ?? []), entry]);
}

/** Where to call first, most urgent first; empty when no sign is there. */
export const emergencyIn = lastAsked((text): readonly Emergency[] => {
  const found = sentencesOf(text).map(findPhrases);
  const all = {
    wished: found.some((places) => places.has(AROUND.wish)),
    // Whatever follows on 'na zijn beroerte' is what remained of it, in the next sentence too.
    recovering: found.some((places) => places.has(AROUND.recovering)),
  };
  const told = new Set(found.flatMap((places) => dangersIn(places, all)));
  const sure = told.size === 0 || told.has('113') || soundsLike(text).more >= SURELY_NOT;
  if (!sure) return [];
  // Whoever must call 112 is not also sent to the GP: one number is quicker than two.
  if (told.has('112')) told.delete('huisartsenpost');
  return told.size > 0 ? ORDER.filter((what) => told.has(what)) : heard(text, found);
});

/**
 * How much surer of danger than of anything else, weighed on 1,288 stories of ordinary care against the emergencies
 * that no sign meets: near a word of care or illness it takes much more. With nothing near it was raised from 0.25 when
 * 560 examples of danger came in: no more of the ordinary questions left alone ring than did before.
 */
const SURELY = { nothingNear: 0.5, careNear: 1.5 };
/**
 * So much surer of ordinary care than of danger, a sign is words that mean something else here ('drie keer opgenomen met
 * een psychose … zijn zus is bang voor hem'). Thoughts of death are said softly, and always ring. Weighed on lists that
 * nothing was learnt from: none of 165 emergencies that ring lies below.
 */
const SURELY_NOT = -4;
const TOLD_OF = [AROUND.wish, AROUND.past, AROUND.longAgo, AROUND.often, AROUND.fear];

/** No sign is there, but it sounds like the examples of danger, and not like something of long ago or asked for. */
const heard = (text: string, found: readonly Found[]): Emergency[] => {
  if (found.some((places) => TOLD_OF.some((id) => places.has(id)))) return [];
  const { danger, more } = soundsLike(text);
  const careNear = found.some((places) => places.has(AROUND.care));
  return more > (careNear ? SURELY.careNear : SURELY.nothingNear) ? [danger] : [];
};

/** What the whole question says, in whatever sentence. */
type Said = { wished: boolean; recovering: boolean };

const dangersIn = (found: Found, said: Said): Emergency[] =>
  [...found.keys()]
    .flatMap((part) => byPart.get(part) ?? [])
    .filter((entry) => holds(entry, found, said))
    .map(({ sign }) => sign.what);

const holds = ({ sign, unless }: Entry, found: Found, { wished, recovering }: Said): boolean => {
  const sudden = found.has(AROUND.sudden);
  const takesAway = (id: number): boolean => found.has(id) && !(sudden && id === AROUND.chronic);
  if (!sign.needs.every((id) => found.has(id)) || sign.unless.some(takesAway)) return false;
  const now = sudden || found.has(AROUND.now);
  if (unless.includes('wish') && wished && !now) return false;
  if (unless.includes('past') && (recovering || found.has(AROUND.past)) && !now) return false;
  if (unless.includes('long-ago') && found.has(AROUND.longAgo)) return false;
  if (unless.includes('often') && found.has(AROUND.often) && !now) return false;
  const [first = [], ...others] = sign.parts.map((id) => found.get(id) ?? []);
  return first.some((place) => {
    const span = reach(place, others, sign.near);
    if (span === null || ledInBy(span, found, unless, now)) return false;
    if (unless.includes('over') && isOver(span, found)) return false;
    return !unless.includes('past') || !isTold(span, found) || isSudden(span, found);
  });
};

/** The words from the first to the last part, when all stand near enough to the first. */
const reach = (place: Place, others: readonly (readonly Place[])[], near: number): Place | null => {
  let span = place;
  for (const places of others) {
    const next = nearest(places, place);
    if (!next || gap(next, place) > near) return null;
    span = { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) };
  }
  return span;
};

const gap = (one: Place, other: Place): number =>
  one.from >= other.to ? one.from - other.to : other.from - one.to;

/** Places stand in order of their beginning: the last before this one, or the first after. */
const nearest = (places: readonly Place[], place: Place): Place | undefined => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < place.from) low = middle + 1;
    else high = middle;
  }
  const apart = [places[low - 2], places[low - 1], places[low], places[low + 1], places[low + 2]].filter(
    (one): one is Place => one !== undefined && gap(one, place) >= 0,
  );
  return apart.sort((one, other) => gap(one, place) - gap(other, place))[0];
};

const JUST_BEFORE = 1;
const FEARED_WITHIN = 7;
const TOLD_WITHIN = 2;

/** 'na een beroerte', 'bang dat hij een hartaanval krijgt': told of, but not happening. */
const ledInBy = (span: Place, found: Found, unless: Entry['unless'], now: boolean): boolean =>
  (unless.includes('before') && endsWithin(found.get(AROUND.before), span, JUST_BEFORE)) ||
  (unless.includes('fear') && !now && endsWithin(found.get(AROUND.fear), span, FEARED_WITHIN));

/** 'heeft een herseninfarct gehad en is nu zo prikkelbaar': what is past stands beside it, whatever is now. */
const isTold = (span: Place, found: Found): boolean =>
  found.get(AROUND.past)?.some((place) => gap(place, span) <= TOLD_WITHIN) ?? false;

/** 'maakte drie jaar geleden een eind aan zijn leven': of another time, and nothing says that it is now as well. */
const isOver = (span: Place, found: Found): boolean =>
  !found.has(AROUND.soon) &&
  (found.get(AROUND.over)?.some((place) => gap(place, span) <= TOLD_WITHIN) ?? false);

/** '… en kan nu ineens niet meer praten'. */
const isSudden = (span: Place, found: Found): boolean =>
  found.get(AROUND.sudden)?.some((place) => gap(place, span) <= JUST_BEFORE) ?? false;

const endsWithin = (places: readonly Place[] | undefined, { from }: Place, most: number): boolean =>
  places?.some(({ to }) => to <= from && from - to <= most) ?? false;
