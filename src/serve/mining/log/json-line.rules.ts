/** One step into JSON: a key of an object, or the place in an array. */
export type Step = string | number;

/**
 * On which line of a JSON text a value begins: JSON.parse doesn't tell, and a file may be long.
 * Takes a text that parses; a path that leads nowhere gives the line of the last step that was found.
 */
export const lineOf = (text: string, path: readonly Step[]): number => {
  let at = blanks(text, 0);
  for (const step of path) {
    const found = typeof step === 'number' ? inArray(text, at, step) : inObject(text, at, step);
    if (found < 0) break;
    at = found;
  }
  return text.slice(0, at).split('\n').length;
};

const blanks = (text: string, at: number): number => {
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
};

const inArray = (text: string, at: number, place: number): number => {
  if (text[at] !== '[') return -1;
  let item = blanks(text, at + 1);
  for (let passed = 0; text[item] !== ']' && item < text.length; passed += 1) {
    if (passed === place) return item;
    item = next(text, item);
  }
  return -1;
};

const inObject = (text: string, at: number, key: string): number => {
  if (text[at] !== '{') return -1;
  let item = blanks(text, at + 1);
  while (text[item] === '"') {
    const end = past(text, item);
    const value = blanks(text, blanks(text, end) + 1);
    if (JSON.parse(text.slice(item, end)) === key) return value;
    item = next(text, value);
  }
  return -1;
};

/** The beginning of what comes after the value at `at`, in the same array or object. */
const next = (text: string, at: number): number => {
  const end = blanks(text, past(text, at));
  return text[end] === ',' ? blanks(text, end + 1) : end;
};

/** The first character after the value that begins at `at`. */
const past = (text: string, at: number): number => {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const mark = text[place];
    if (mark === '"') {
      place += 1;
      while (text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
    } else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    else if (depth === 0 && (mark === ',' || /\s/.test(mark ?? ''))) return place;
    if (depth < 0) return place;
    if (depth === 0 && (mark === '"' || mark === '}' || mark === ']')) return place + 1;
  }
  return text.length;
};

/**
 * Where a text stops being the beginning of JSON. The engine tells this for some mistakes only, so beginnings of the text
 * are tried: one that merely ends too early is still right.
 */
export const badCharacterIn = (text: string): number => {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const length = (right + wrong) >> 1;
    if (mayGoOn(text.slice(0, length))) right = length;
    else wrong = length;
  }
  return right;
};

const mayGoOn = (begin: string): boolean => {
  try {
    JSON.parse(begin);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const [, place] = /position (\d+)/.exec(message) ?? [];
    return /end of JSON|Unterminated string/.test(message) || Number(place) === begin.length;
  }
};
