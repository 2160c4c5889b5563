import type { Card } from './person.ts';
import { digitsOf, plain, searchWords, telling } from './search-words.rules.ts';
import { soundOf, spellingsOf } from './spelling.rules.ts';

/** What is told of somebody while it is typed: anything may be missing, or half there. */
export type ToldOf = Partial<
  Record<'name' | 'phone' | 'email' | 'postcode' | 'birthYear' | 'street', string>
>;
export type Candidate = Pick<Card, 'name' | 'phone' | 'email' | 'postcode' | 'birthYear'> & {
  street?: string | null;
};
export type AlikeIn = 'name' | 'phone' | 'email' | 'postcode' | 'birthYear' | 'house';
export type Likeness = { score: number; alike: AlikeIn[] };

/** Less than this is said of too many: a surname by itself shows nobody (docs/decisions/0006-treatment-relation.md). */
export const LIKELY = 4;
const NUMBER_TOLD = 6;
const WORD_TOLD = 4;

// As they are said before a name.
const TITLES = new Set(
  'mevrouw mevr mw meneer mijnheer dhr heer de familie fam dr drs ing mr prof'.split(' '),
);
const namesIn = (text: string): string[] => telling(text).filter((word) => !TITLES.has(word));

const fourOf = (postcode: string): string => /\d{4}/.exec(postcode)?.[0] ?? '';
const lettersOf = (postcode: string): string =>
  /[a-z]{2}\s*$/i.exec(postcode)?.[0].trim().toLowerCase() ?? '';

/** 'Kerkpad 3-a' → '3'; also of '3, Kerkpad'. The letter behind it is often left out. */
export const houseNumberOf = (street: string): string =>
  /\b(\d{1,5})(?=\s*[-\s]?[a-z]{0,2}\b)/i.exec(street)?.[1] ?? '';

type Hit = { score: number; in: AlikeIn };
const NONE: Hit[] = [];
const hit = (holds: boolean, score: number, where: AlikeIn): Hit[] => (holds ? [{ score, in: where }] : NONE);

/** One surname counts by how sure it is; a first name, or its initial, makes it surer. */
const nameHits = (told: string, known: string): Hit[] => {
  const theirs = namesIn(known);
  let left = [...theirs];
  const scores: number[] = [];
  for (const word of namesIn(told).sort((a, b) => b.length - a.length)) {
    const match =
      left.find((one) => one === word) ??
      left.find((one) => soundOf(one) === soundOf(word)) ??
      left.find((one) => word.length >= WORD_TOLD && one.startsWith(word)) ??
      left.find(
        (one) =>
          scores.length > 0 &&
          (one.startsWith(word) || word.startsWith(one)) &&
          Math.min(one.length, word.length) === 1,
      );
    if (!match) continue;
    left = left.filter((one) => one !== match);
    scores.push(scores.length > 0 ? (word.length > 1 && match.length > 1 ? 2 : 1) : match === word ? 3 : 2);
  }
  const score = scores.reduce((sum, one) => sum + one, 0);
  // 'Truus' alone, of 'Truus Janssen', is no more than a first name.
  const only = scores.length === 1 && theirs.length > 1 && !left.includes(theirs[0] ?? '');
  return hit(score > 0, only ? 1 : Math.min(score, 5), 'name');
};

const phoneHits = (told: string, known: string | null): Hit[] => {
  const [a, b] = [digitsOf(told), digitsOf(known ?? '')];
  if (a.length < NUMBER_TOLD || b === '') return NONE;
  return [...hit(a === b, 5, 'phone'), ...hit(a !== b && b.startsWith(a), 3, 'phone')];
};

const emailHits = (told: string, known: string | null): Hit[] => {
  const [a, b] = [plain(told).trim(), plain(known ?? '').trim()];
  if (!a.includes('@') || b === '') return NONE;
  return [...hit(a === b, 5, 'email'), ...hit(a !== b && b.startsWith(a) && !a.startsWith('@'), 2, 'email')];
};

const postcodeHits = (told: ToldOf, known: Candidate): Hit[] => {
  const [a, b] = [told.postcode ?? '', known.postcode ?? ''];
  if (fourOf(a) === '' || fourOf(a) !== fourOf(b)) return NONE;
  const whole = lettersOf(a) !== '' && lettersOf(a) === lettersOf(b);
  const house = houseNumberOf(told.street ?? '');
  return [
    ...hit(true, whole ? 2 : 1, 'postcode'),
    ...hit(house !== '' && house === houseNumberOf(known.street ?? ''), whole ? 2 : 1, 'house'),
  ];
};

const yearHits = (told: string, known: number | null): Hit[] => {
  if (!/^\d{4}$/.test(told) || known === null) return NONE;
  // Another year is another person, unless somebody misheard by one.
  const apart = Math.abs(Number(told) - known);
  return apart === 0 ? hit(true, 2, 'birthYear') : apart === 1 ? NONE : [{ score: -2, in: 'birthYear' }];
};

/** How much what was told is like what stands on a card, and in what. Tolerant of spelling, never of what differs. */
export const likeness = (told: ToldOf, known: Candidate): Likeness => {
  const hits = [
    ...nameHits(told.name ?? '', known.name),
    ...phoneHits(told.phone ?? '', known.phone),
    ...emailHits(told.email ?? '', known.email),
    ...postcodeHits(told, known),
    ...yearHits((told.birthYear ?? '').trim(), known.birthYear),
  ];
  return {
    score: hits.reduce((sum, { score }) => sum + score, 0),
    alike: hits.filter(({ score }) => score > 0).map((one) => one.in),
  };
};

/**
 * What to look up to find who may be meant. Each line is looked up by itself; on a card it finds, every group has a
 * word that begins like one of the group. Nothing is looked up by a name alone.
 */
export const lookupsFor = (told: ToldOf): string[][][] => {
  const names = namesIn(told.name ?? '').filter((word) => word.length >= 3);
  const [longest = '', second = ''] = [...names].sort((a, b) => b.length - a.length);
  const year = /^\d{4}$/.test((told.birthYear ?? '').trim()) ? (told.birthYear ?? '').trim() : '';
  const four = fourOf(told.postcode ?? '');
  const phone = digitsOf(told.phone ?? '');
  const email = (told.email ?? '').includes('@') ? searchWords(told.email ?? '') : [];
  const spelled = (word: string): string[] => (word === '' ? [] : spellingsOf(word));
  const lines = [
    [phone.length >= NUMBER_TOLD ? [phone] : []],
    [email],
    [spelled(longest), year ? [year] : []],
    [spelled(longest), four ? [four] : []],
    [spelled(longest), spelled(second)],
    [year ? [year] : [], four ? [four] : []],
  ];
  return lines.filter((line) => line.every((group) => group.length > 0));
};
