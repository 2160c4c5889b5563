/** A light stemmer of our own for Dutch care texts: forms of one word get one key; see collisions.data.ts. */
import { IRREGULAR_TAILS, IRREGULAR_WORDS, KEPT_WORDS, STRONG_VERBS } from './irregular.data.ts';
import { ACTS_IN_ING, WEAK_VERBS } from './weak-verbs.data.ts';

const PARTICLES =
  /^(achter|aan|af|bij|binnen|buiten|door|in|los|mee|mis|na|neer|om|onder|op|over|rond|samen|schoon|tegen|terug|thuis|toe|uit|vast|vol|voor|voort|weg)(?=.{3})/;
const UNSTRESSED = /^(achter|be|door|er|ge|her|mis|om|onder|ont|over|ver|vol|voor|weer)/;
const VOWELS = /[aou]+i(?=e)|[aeiouy]+/g;
const LONGEST_TAIL = 9;

const verbForms = new Map<string, string>();
const lexicon = new Map<string, string>();
const tails = new Map<string, string>();

for (const verb of WEAK_VERBS) learnWeak(verb);
for (const row of STRONG_VERBS) learnStrong(row.split(' '));
for (const verb of ACTS_IN_ING) learnAct(verb);
for (const row of IRREGULAR_WORDS) learnWord(row.split(' '));
for (const row of IRREGULAR_TAILS) learnTail(row.split(' '));
for (const word of KEPT_WORDS) learnKept(word);

/**
 * The search key of one folded word (as `tokensOf` gives it). Equal keys mean 'the same word for who searches';
 * the key itself need not be a word. Words of up to two letters, with digits or in another script come back as
 * they are. Never empty for a word, never throws.
 */
export function stem(word: string): string {
  const known = lexicon.get(word) ?? verbForms.get(word);
  if (known !== undefined || word.length < 3 || !/^[a-z]+$/.test(word)) return known ?? word;
  return separableStem(word) ?? tailStem(word) ?? ruled(word);
}

function tailStem(word: string): string | undefined {
  for (let from = Math.max(2, word.length - LONGEST_TAIL); from <= word.length - 4; from++) {
    const base = tails.get(word.slice(from));
    if (base !== undefined) return settled(word.slice(0, from) + base);
  }
  return undefined;
}

/** 'aangekleed', 'aankleedt' and 'aankleden' are forms of one verb; the particle stays in the key. */
function separableStem(word: string): string | undefined {
  const particle = PARTICLES.exec(word)?.[0];
  if (particle === undefined) return undefined;
  const rest = verbForms.get(word.slice(particle.length));
  return rest === undefined ? undefined : particle + rest;
}

/** 'geven' of 'meegeven'; a word without such a particle as it is. */
export function withoutParticle(word: string): string {
  return word.replace(PARTICLES, '');
}

function ruled(word: string): string {
  return foreignVerb(word) ?? inflected(diminutive(withoutPlural(word)));
}

/** Verbs in -eren are regular without exception: 'organiseert', 'georganiseerd', 'organiseerde'. */
function foreignVerb(word: string): string | undefined {
  const past = /^(?:ge)?(.{3,})eer(?:d|de|den|t|s)$/.exec(word);
  const key = past?.[1];
  return key === undefined ? undefined : settled(`${key}eer`);
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.length < 5) return word;
  const base = word.slice(0, -1);
  if (syllables(base) < 2 || NO_PLURAL.test(word)) return word;
  return PLURAL_IN_S.test(word) ? base : word;
}

const PLURAL_IN_S =
  /(?:[aeioulmnrdtkgfvszhcpbjw]e|[aeiou]er|[^aeiou]er|ee|el|em|en|[^aeiou]ie|aar|aard|eur|eau|oir|ier|or|ing|[^aeiou]o|i|ma|mma|ga|ra|ta|la|na|pa|foon|oon|j|ij|ip|ai)s$/;
const NO_PLURAL =
  /(?:is|us|ss|mens|grens|lens|wens|kans|dans|les|mes|fles|bes|tres|dres|proces|succes|congres|reces|abces|prinses|vlies|verlies|advies|precies|kies|servies|chaos|kosmos|kompas|ananas|atlas|pancreas|plas|klas|glas|gras|jas|tas|kas|pas|vaas|baas|pers|vers|fors|laars|kaars|hans|alias|canvas|moeras|terras|karkas|matras|harnas|cyclaas|ijs|eis)$/;

function diminutive(word: string): string {
  if (!word.endsWith('je') || word.length < 5) return word;
  const base = word.slice(0, -2);
  if (/[lnrmgbk]et$/.test(base) && syllables(base) > 1) {
    const short = base.slice(0, -2);
    if (short.at(-1) === short.at(-2)) return short.slice(0, -1);
    return /(?:ng|(?:oe|ie|ui)[mnlr])$/.test(short) ? short : base;
  }
  if (/mp$/.test(base) && !/(?:kamp|lamp|ramp|klomp|stomp|pomp|damp|kramp|stamp)$/.test(base)) {
    return base.slice(0, -1);
  }
  if (/(?:[^aeiou]|^)[aeo]{2}t$|.[aou]{2}t$/.test(base) && syllables(base) > 1 && !/nuut$/.test(base)) {
    return base.slice(0, -2);
  }
  if (/(?:[lw]|[aeiou]r|[aeou]i|i|ij|ie|[^aeou]e|[aeiou]n)t$/.test(base) && !ENDS_IN_T.test(base)) {
    return base.slice(0, -1);
  }
  return base;
}

// Nouns whose own last letter is the t of '-tje': 'kaartje', 'momentje', 'biertje' is none of them.
const ENDS_IN_T =
  /(?:[ktv]aart|buurt|hart|sport|soort|poort|plaat|geit|ruit|fruit|spuit|geluid|kwijt|feit|fluit|kuit|ment|krant|plant|kant|klant|punt|tent|munt|prent|lint|want|sint|bult|schort|beurt|niet|liet|riet|griet|biet|dienst|emmert|bout|hout|olifant|patient|cent|student|koort|snoet|bont|front|pint|rant|concert)$/;

function inflected(word: string): string {
  if (word.length < 4) return settled(word);
  if (/[aeiou]e(?:en)$|eeen$|ieen$/.test(word)) return settled(word.slice(0, -2));
  if (/[rtlnd]ien$/.test(word) && word.length > 6) return settled(word.slice(0, -1));
  if (/(?:[^aeiou]|[aou]i|[ao]u|ij|ui|eu|eeu|ieu)en$/.test(word)) return cut(word, 2);
  if (/(?:[^aeiouj]|[aou]i|[aeo]u|ij)e$/.test(word)) return cut(word, 1);
  if (/(?:[^aeiou]e[lr]|eer|ig)t$/.test(word) && syllables(word) > 1 && !KEEPS_T.test(word)) {
    return settled(word.slice(0, -1));
  }
  return settled(word);
}

const KEEPS_T = /(?:concert|expert|dessert|robert|albert|pelt|geld|held|veld|welt|telt|spelt)$/;

function cut(word: string, letters: number): string {
  const base = word.slice(0, -letters);
  const enough = base.length > 2 || /^[aeou][^aeiou]$/.test(base);
  return enough && syllables(base) > 0 ? settled(closed(base)) : settled(word);
}

/** The written form of a stem once its ending is gone: 'lop' → 'loop', 'wass' → 'was'. */
function closed(base: string): string {
  if (/([^aeiou])\1$/.test(base)) return base.slice(0, -1);
  if (!/(?:^|[^aeiouy])[aeou][^aeiouwxyjh]$/.test(base)) return base;
  if (isDull(base)) return base;
  const vowel = base.at(-2) ?? '';
  return base.slice(0, -1) + vowel + base.slice(-1);
}

/** An e before l, m, n or r after another syllable is nearly always dull: 'wandelen', 'ademen', 'kamers'. */
function isDull(base: string): boolean {
  return /e[lmnr]$/.test(base) && syllables(base) > 1;
}

/** One spelling for what Dutch writes in two: leven/leef, huizen/huis, verlenen/verleent. */
function settled(base: string): string {
  let key = base;
  if (/[aeioujrln]v$/.test(key)) key = `${key.slice(0, -1)}f`;
  else if (/[aeioujrln]z$/.test(key)) key = `${key.slice(0, -1)}s`;
  if (/[^aeiou]ee[lmnr]$/.test(key) && syllables(key) > 1) key = key.slice(0, -2) + key.slice(-1);
  return key;
}

function syllables(word: string): number {
  return word.match(VOWELS)?.length ?? 0;
}

function learnWeak(infinitive: string): void {
  const written = closed(infinitive.slice(0, -2));
  const key = settled(written);
  for (const stemForm of writtenStems(written)) {
    for (const form of presentForms(infinitive, stemForm)) verbForms.set(form, key);
    for (const end of ['te', 'ten', 'de', 'den']) verbForms.set(stemForm + end, key);
    for (const form of participles(stemForm)) verbForms.set(form, key);
  }
}

function learnStrong([infinitive = '', ...forms]: string[]): void {
  const regular = /[^aeou]en$/.test(infinitive);
  const written = regular ? closed(infinitive.slice(0, -2)) : infinitive;
  const key = settled(written);
  if (regular) {
    for (const stemForm of writtenStems(written)) {
      for (const form of presentForms(infinitive, stemForm)) verbForms.set(form, key);
    }
  }
  for (const form of [infinitive, ...forms]) verbForms.set(form, key);
}

/** Both readings of a stem whose last e may be dull or long: 'wandel', 'verleen'. */
function writtenStems(written: string): string[] {
  const last = written.at(-1) ?? '';
  const devoiced = written.slice(0, -1) + (last === 'v' ? 'f' : last === 'z' ? 's' : last);
  return isDull(devoiced) ? [devoiced, `${devoiced.slice(0, -1)}e${devoiced.slice(-1)}`] : [devoiced];
}

function presentForms(infinitive: string, stemForm: string): string[] {
  const withT = stemForm.endsWith('t') ? stemForm : `${stemForm}t`;
  return [infinitive, `${infinitive}d`, `${infinitive}de`, `${infinitive}den`, stemForm, withT];
}

/** Both spellings with d and t: people who write 'gewandelt' mean the same. */
function participles(stemForm: string): string[] {
  const endings = /[dt]$/.test(stemForm) ? ['', 'e'] : ['d', 't', 'de', 'te', 'den', 'ten'];
  const prefixes = UNSTRESSED.test(stemForm) ? ['', 'ge'] : ['ge'];
  return prefixes.flatMap((prefix) => endings.map((end) => prefix + stemForm + end));
}

function learnAct(infinitive: string): void {
  const key = verbForms.get(infinitive) ?? ruled(infinitive);
  for (const end of ['ing', 'ingen']) verbForms.set(infinitive.slice(0, -2) + end, key);
}

function learnWord([base = '', ...forms]: string[]): void {
  for (const form of [base, ...forms]) lexicon.set(form, settled(base));
}

function learnKept(word: string): void {
  lexicon.set(word, settled(word));
  if (/e[lmnr]?$/.test(word) && !lexicon.has(`${word}s`)) lexicon.set(`${word}s`, settled(word));
}

function learnTail([base = '', ...forms]: string[]): void {
  for (const form of forms) tails.set(form, base);
}
