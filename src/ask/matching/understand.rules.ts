import type { Need } from './need.ts';
import { topicOf } from './topic.rules.ts';
import { DELIVERY_SIGNS, FUNDING_SIGNS, LACKS, LANGUAGE_NAMES, PEOPLE_SIGNS } from './understand.data.ts';
import { waitIn } from './when.rules.ts';

const RELATIVE =
  /\bmijn (?:\w+ )?(?:moeder|vader|ma|pa|man|vrouw|zoon|dochter|zoontje|dochtertje|oma|opa|broer|zus|zusje|broertje|partner|tante|oom|buurvrouw|buurman|vriend|vriendin|kind|kinderen|kleinzoon|kleindochter|kleinkind|ouders|echtgeno\w+|schoon\w+|nicht|neef)\b|\bvoor (?:hem|haar|een ander)\b/;
const HELPED =
  /\b(?:man|vrouw|zoon|dochter|partner|moeder|vader|kinderen) (?:helpt|helpen|verzorgt|verzorgen|zorgt voor|zorgen voor|slaat|slaan|sloeg|schopt|bedreigt|bedreigen|mishandelt|mishandelen|knijpt|wurgt|duwt|kleineert|dwingt|verkracht|misbruikt|steelt van) (?:mij|me)\b/;

const AGE =
  /(?<!\b(?:al|sinds|over|voor|na|binnen|laatste|afgelopen|ongeveer)\s)\b(\d{1,3})(?:[ -]?(?:jaar|jarige?|jr)\b(?!\s+(?:geleden|lang|getrouwd))|(?=\)))|\b(?:ben|is) (\d{2,3})\b(?!\s*(?:keer|uur|euro|km|kilo\w*|dag\w*|we\w*|maand\w*|minu\w*|mensen|%|,\d))/;

const asked = <T extends string>(text: string, signs: Readonly<Record<T, RegExp | null>>): T[] =>
  (Object.keys(signs) as T[]).filter((key) => {
    const found = signs[key]?.exec(text);
    return found
      ? !/\b(?:geen|zonder|niet (?:in|naar) (?:een|het))\s$/.test(text.slice(0, found.index))
      : false;
  });

const ageIn = (text: string): number | null => {
  const found = AGE.exec(text);
  const age = Number(found?.[1] ?? found?.[2] ?? Number.NaN);
  return age <= 120 ? age : null;
};

/** The four digits: '1234 AB', '1234ab', 'postcode 1234', 'in 1234'; a bare year is not one. */
const postcodeIn = (text: string): string | null =>
  (/\b([1-9]\d{3})(?: ?[A-Z]{2}|[a-z]{2})\b/.exec(text) ??
    /\b(?:postcode(?:gebied)?(?: is)?|pc)[: ]+([1-9]\d{3})\b/i.exec(text) ??
    /\b(?:in|uit|bij|rond|omgeving) ((?!19|20)[1-9]\d{3})\b(?! ?(?:euro|mensen|inwoners))/i.exec(
      text,
    ))?.[1] ?? null;

const townIn = (text: string, towns: readonly string[]): string | null => {
  const written = (town: string): boolean => {
    const name = town.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // 'Best' and 'Een' are towns too: as a name it has its capital, or a word of place before it.
    return (
      new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text) ||
      new RegExp(`\\b(?:in|uit|te|bij|rond|omgeving|regio) ${name}(?![\\p{L}])`, 'iu').test(text)
    );
  };
  return towns.filter(written).sort((a, b) => b.length - a.length)[0] ?? null;
};

const languageIn = (text: string): string | null => {
  const found = /\b(?:spre?ek\w*|praat|praten|taal|in het|iemand die)\b[^.]*?\b(\p{L}+)\b/u.test(text)
    ? text.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(LANGUAGE_NAMES, word))
    : undefined;
  return found ? (LANGUAGE_NAMES[found] ?? null) : null;
};

const priceIn = (text: string): number | null => {
  const most =
    /\b(?:maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|max)\.? (?:€ ?(\d+(?:[.,]\d{1,2})?)|(\d+(?:[.,]\d{1,2})?) ?euro)/;
  const found = most.exec(text);
  const amount = found?.[1] ?? found?.[2];
  return amount === undefined ? null : Number(amount.replace(',', '.'));
};

/** 'Geen losse kamers' is not: no rooms; and 'heeft geen zout', 'zonder trap' are no help that she refuses. */
const withoutIn = (text: string): string[] => {
  const found = text.matchAll(/([^.,;:!?]*)\b(?:geen|niet (?:in|naar) (?:een|het))\s+(\p{L}{4,})/gu);
  const refused = [...found].filter(([, before = '', word = '']) => REFUSES.test(before) && !/e$/.test(word));
  return [...new Set(refused.map(([, , word = '']) => word))].filter((word) => !LACKS.has(word));
};
/** What stands before it in its part of the sentence: nothing, a wish, or somebody who does not want to. */
const REFUSES =
  /^[\s(]*(?:(?:dus|maar|en|ook|nog|absoluut|beslist|alsjeblieft|svp|het liefst|liefst|liever|echt|voorlopig) *)*$|\b(?:wil|willen|wilt|wou|hoef|hoeft|hoeven|liever|liefst|wens|moet|gaat)\b/u;

/**
 * A first reading of a question in the person's own words; she confirms or changes it.
 * @param towns names that can be known in a sentence (see knownTowns)
 * @param now to know how far 'from March on' is
 */
export const understand = (text: string, towns: readonly string[] = [], now?: Date): Need => {
  const plain = text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
  const age = ageIn(plain);
  const people = asked(plain, PEOPLE_SIGNS);
  const byAge = age === null ? [] : age < 18 ? (['jeugd'] as const) : age >= 70 ? (['ouderen'] as const) : [];
  const delivery = asked(plain, DELIVERY_SIGNS);
  return {
    topic: topicOf(text),
    forWhom: RELATIVE.test(plain) && !HELPED.test(plain) ? 'other' : 'self',
    age,
    postcode: postcodeIn(text),
    town: townIn(text, towns),
    funding: asked(plain, FUNDING_SIGNS),
    // Who asks to stay elsewhere often says why: 'zodat ik thuis even rust heb'.
    delivery: delivery.includes('stay') ? delivery.filter((one) => one !== 'home') : delivery,
    language: languageIn(plain),
    maxWaitDays: waitIn(plain, now),
    maxPriceEur: priceIn(plain),
    targetGroups: [...new Set([...people, ...byAge])],
    without: withoutIn(plain),
    about: null,
    travelKm: null,
  };
};
