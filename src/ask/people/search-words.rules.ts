import type { Card } from './person.ts';

// Source: Tussenvoegsels in the Dutch register of persons (landelijke tabel 36), the usual ones, written small.
const INFIXES = new Set(
  'a aan al am auf aus af bij d da dal dalla das de dei del della den der des di do dos du el het im in l la las le les lo los na of onder op opde ten ter te tot uijt uit van vd vdr vom von voor vor zu zum zur t s'.split(
    ' ',
  ),
);
// Letters that no decomposition takes apart.
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Small letters without accents: 'Yıldız-Çelik' → 'yildiz-celik'. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øßłæœđðþı]/g, (letter) => PLAIN[letter] ?? letter);

const parts = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a name without infixes, plain. */
export const telling = (text: string): string[] => parts(text).filter((word) => !INFIXES.has(word));

/** '+31 (0)6 1234 5678' → '0612345678' */
export const digitsOf = (phone: string): string =>
  phone
    .replace(/\(0\)/g, '')
    .replace(/[^+\d]/g, '')
    .replace(/^(\+31|0031)0?/, '0')
    .replace(/\+/g, '');

// 'Jan van der Berg-de Vries' → ['vanderberg', 'vdberg', 'devries', 'dvries']: an infix is typed in many ways.
const withInfixes = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    if (INFIXES.has(word)) return [];
    let from = at;
    while (from > 0 && INFIXES.has(words[from - 1] ?? '')) from--;
    const infixes = words.slice(from, at);
    if (infixes.length === 0) return [];
    return [infixes.join('') + word, infixes.map((infix) => infix.charAt(0)).join('') + word];
  });

const keysOfName = (name: string): string[] => {
  const words = parts(name);
  const known = words.filter((word) => !INFIXES.has(word));
  return [...(known.length > 0 ? known : words), ...withInfixes(words)];
};

/** The words under which a card can be found, each once. */
export const keysOf = (card: Omit<Card, 'personId' | 'since' | 'others'>): string[] => {
  const phone = digitsOf(card.phone ?? '');
  const keys = [
    ...keysOfName(card.name),
    phone,
    plain(card.email ?? '').trim(),
    parts(card.postcode ?? '').join(''),
    card.birthYear === null ? '' : String(card.birthYear),
  ];
  return [...new Set(keys.filter((key) => key !== ''))];
};

const PHONE = /(?:\+|\(?0)[\d\s().-]{4,}\d/g;
const POSTCODE = /\b(\d{4})\s+([a-z]{2})\b/gi;
const EMAIL = /\S+@\S*/g;

/**
 * What to look for, out of what was typed: each word must be the beginning of one of a card's keys.
 * Infixes say little ('van' is everywhere), so they only count when nothing else was typed.
 * @returns at most six words, the longest (and so the rarest) first
 */
export const searchWords = (text: string): string[] => {
  const found: string[] = [];
  const take = (rest: string, pattern: RegExp, word: (match: string) => string): string =>
    rest.replace(pattern, (match) => {
      found.push(word(match));
      return ' ';
    });
  const withoutEmail = take(text, EMAIL, plain);
  const withoutPhone = take(withoutEmail, PHONE, digitsOf);
  const rest = take(withoutPhone, POSTCODE, (match) => plain(match).replace(/\s/g, ''));
  const words = parts(rest);
  const known = words.filter((word) => !INFIXES.has(word));
  const all = [...found, ...known];
  if (all.length === 0 && words.length > 0) all.push(words.join(''));
  return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, 6);
};

/** The half-open range of all words that begin so, in byte order. */
export const wordRange = (prefix: string): { from: string; to: string } => ({
  from: prefix,
  to: `${prefix}\uffff`,
});
