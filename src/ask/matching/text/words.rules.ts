/** Words of a text, folded for search: lower case, without accents; '.' between sentences and clauses. */

/** The token that ends a sentence or clause. A comma is none: 'geen hond, kat of vogel' is one clause. */
export const BOUNDARY = '.';

// What a UTF-16 unit does to the word being read; from FIRST_LETTER on, the number is the folded unit itself.
// Nought stands for a unit not yet seen.
const SPACE = 1;
const END = 2;
const DROP = 3;
const EXPAND = 4;
const POINT = 5;
const COLON = 6;
const SLASH = 7;
const TAG = 8;
const ENTITY = 9;
const SURROGATE = 10;
const FIRST_LETTER = 0x30;

const LETTERS: Readonly<Record<string, string>> = {
  ĳ: 'ij',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

// An abbreviation's full stop ends no sentence: 'dhr. Bakker', 'incl. vervoer'.
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `aant afd bijv blz bv ca dhr dr drs etc evt excl gem ing incl ir jl max mevr min mr mw nl nr nrs prof resp
   st tel vb vnl wo zgn`.split(/\s+/),
);

// Loose accents, soft hyphens, joiners and variation selectors: the word goes on under them.
const INVISIBLE = /\p{Mn}|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/u;

const actions = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

/**
 * One pass, linear in the text, never throws. Apostrophes inside a word vanish ("m'n" → 'mn', "zo'n" → 'zon',
 * "oma's" → 'omas'), hyphens and underscores split, '24/7' and 'p.g.b.' stay one word ('24/7', 'pgb'), a point
 * or colon between digits is a space. Tags, entities, control characters and emoji count as spaces; letters of
 * other scripts stay. Boundaries never come first or twice in a row.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const length = text.length;
  let start = -1; // where the word being read began, while it still equals the text
  let built = ''; // the word so far, once it no longer equals the text
  let dotted = false;
  let tagsEnd = true;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0x20;
    const action = actions[unit] || learn(unit);
    if (action === unit && action >= FIRST_LETTER) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      const upTo = text.slice(start, at);
      start = -1;
      // A slice of 13 units or more would keep the whole text in memory for as long as the word lives.
      built = built === '' && upTo.length < 13 ? upTo : built + upTo;
    }
    if (action >= FIRST_LETTER) {
      built += String.fromCharCode(action);
      continue;
    }
    if (action === DROP) continue;
    if (action === EXPAND) {
      built += expansions.get(unit) ?? '';
      continue;
    }
    if (action === SURROGATE) {
      const letter = foldedPair(text, at);
      if (letter !== '') {
        built += letter;
        at++;
        continue;
      }
    } else if (action === SLASH && isDigit(text, at - 1) && isDigit(text, at + 1)) {
      built += '/';
      continue;
    } else if (action === POINT && isSingleLetter(text, at) && isLetter(text, at + 1)) {
      dotted = true;
      continue;
    }
    const spelledOut = dotted;
    dotted = false;
    if (built !== '') {
      tokens.push(built.length < 13 ? built : detached(built));
      built = '';
    }
    if (action === SPACE) continue;
    if (action === TAG) {
      if (tagsEnd && opensTag(text, at)) {
        const close = text.indexOf('>', at);
        tagsEnd = close > 0;
        if (tagsEnd) at = close;
      }
    } else if (action === ENTITY) {
      at = entityEnd(text, at);
    } else if (action === END || (action === COLON && !betweenDigits(text, at))) {
      endClause(tokens);
    } else if (action === POINT && !betweenDigits(text, at) && !(spelledOut && isSingleLetter(text, at))) {
      if (!ABBREVIATIONS.has(tokens.at(-1) ?? '')) endClause(tokens);
    }
  }
  return tokens;
}

function endClause(tokens: string[]): void {
  const last = tokens.length - 1;
  if (last >= 0 && tokens[last] !== BOUNDARY) tokens.push(BOUNDARY);
}

function detached(word: string): string {
  return ` ${word}`.slice(1);
}

/** Each unit is looked at once per process: the tables of a whole script cost nothing at start. */
function learn(unit: number): number {
  const action = actionOf(unit);
  actions[unit] = action;
  return action;
}

function actionOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (char === '.') return POINT;
  if (char === ':') return COLON;
  if (char === '/') return SLASH;
  if (char === '<') return TAG;
  if (char === '&') return ENTITY;
  if (/[!?;\n\r\u2028\u2029…•·‣▪●。！？؟।]/.test(char)) return END;
  if (/['’‘‛´`ʼ′]/.test(char) || INVISIBLE.test(char)) return DROP;
  if (!/[\p{L}\p{Nd}\p{M}]/u.test(char)) return SPACE;
  const folded = foldedLetter(char);
  if (folded.length === 1 && folded.charCodeAt(0) >= FIRST_LETTER) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return EXPAND;
}

function foldedLetter(char: string): string {
  const plain = char.normalize('NFKD').toLowerCase().normalize('NFKD');
  let folded = '';
  for (const letter of plain) folded += LETTERS[letter] ?? letter;
  return folded.replace(/[^\p{L}\p{Nd}\p{M}]|\p{Mn}/gu, '');
}

function foldedPair(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000) return '';
  const char = String.fromCodePoint(point);
  return /[\p{L}\p{Nd}\p{M}]/u.test(char) ? foldedLetter(char) : '';
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function betweenDigits(text: string, at: number): boolean {
  return isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isLetter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

/** The letter just before stands alone: the 'p' and 'g' of 'p.g.b.'. */
function isSingleLetter(text: string, at: number): boolean {
  return isLetter(text, at - 1) && !isLetter(text, at - 2) && !isDigit(text, at - 2);
}

function opensTag(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next === '/' || next === '!' || isLetter(text, at + 1);
}

/** Where '&nbsp;' or '&#233;' ends, or `at` itself when the ampersand stands alone. */
function entityEnd(text: string, at: number): number {
  const end = Math.min(at + 10, text.length);
  for (let i = at + 1; i < end; i++) {
    if (text.charCodeAt(i) === 0x3b) return i > at + 1 ? i : at;
    if (!isLetter(text, i) && !isDigit(text, i) && text.charAt(i) !== '#') return at;
  }
  return at;
}
