import type { Answers } from './answers.ts';
import { utf8 } from './bytes.ts';
import { ANSWERED_BY, ANSWERS, ITEMS, PROFESSIONS, TEXT_BYTES, VERSIONS } from './items.data.ts';
import { PACKED_BYTES } from './messages.ts';

/** What a text takes of the room: as JSON, so that quotes and line ends count as what they cost. */
export const textBytes = (text: string): number => utf8(JSON.stringify(text)).length - 2;

/**
 * Answers → exactly PACKED_BYTES bytes, zeroes at the end, so that no size tells who wrote much or little.
 * Layout: version 1 · length (2, big-endian) · UTF-8 JSON of a short array · padding.
 * @throws RangeError when a text is longer than TEXT_BYTES, see textBytes
 */
export const packAnswers = (answers: Answers): Uint8Array<ArrayBuffer> => {
  for (const text of [answers.good, answers.better])
    if (textBytes(text) > TEXT_BYTES) throw new RangeError('a text is too long');
  const json = utf8(
    JSON.stringify([
      ITEMS.map(({ key }) => code(ANSWERS.indexOf(answers.items[key] as never))).join(''),
      answers.again ?? -1,
      answers.professions.map((one) => PROFESSIONS.indexOf(one)),
      ANSWERED_BY.indexOf(answers.by),
      VERSIONS.indexOf(answers.version),
      storable(answers.good),
      storable(answers.better),
      answers.replyTo ?? '',
    ]),
  );
  if (json.length > PACKED_BYTES - 3) throw new RangeError('the answers do not fit');
  const packed = new Uint8Array(PACKED_BYTES);
  packed.set([1, json.length >> 8, json.length & 255]);
  packed.set(json, 3);
  return packed;
};

/** Pasted from somewhere, a text may hold what no database takes: `unpackAnswers` would refuse all of it. */
const storable = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd');

const code = (index: number): string => (index < 0 ? '-' : String(index));

/** The way back. What a hostile device packed wrongly is refused whole. @returns undefined when it is no verdict */
export const unpackAnswers = (packed: Uint8Array): Answers | undefined => {
  if (packed.length !== PACKED_BYTES || packed[0] !== 1) return undefined;
  const length = ((packed[1] ?? 0) << 8) | (packed[2] ?? 0);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(3, 3 + length));
    return readArray(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const readArray = (value: unknown): Answers | undefined => {
  if (!Array.isArray(value) || value.length !== 8) return undefined;
  const [items, again, professions, by, version, good, better, replyTo] = value;
  const marks = typeof items === 'string' && items.length === ITEMS.length ? [...items] : undefined;
  const texts = [good, better, replyTo];
  if (!marks?.every((mark) => /^[-0-5]$/.test(mark))) return undefined;
  if (!Number.isInteger(again) || again < -1 || again > 10) return undefined;
  if (!Array.isArray(professions) || professions.length > PROFESSIONS.length) return undefined;
  if (!texts.every(isText)) return undefined;
  if (replyTo !== '' && !/^[A-Za-z0-9_-]{87}$/.test(replyTo)) return undefined;
  const of = professions.map((one) => oneAt(PROFESSIONS, one));
  const [answeredBy, form] = [oneAt(ANSWERED_BY, by), oneAt(VERSIONS, version)];
  if (of.includes(undefined) || new Set(of).size < of.length || !answeredBy || !form) return undefined;
  return {
    items: Object.fromEntries(
      ITEMS.flatMap(({ key }, at) => (marks[at] === '-' ? [] : [[key, ANSWERS[Number(marks[at])]]])),
    ),
    ...(again === -1 ? {} : { again }),
    professions: of as Answers['professions'],
    by: answeredBy,
    version: form,
    good,
    better,
    ...(replyTo === '' ? {} : { replyTo }),
  };
};

/** A place in a list is a whole number: under any other name a list has things that are no answer. */
const oneAt = <T>(list: readonly T[], place: unknown): T | undefined =>
  Number.isInteger(place) ? list[place as number] : undefined;

/** Neither zeroes nor half letters: a database that refuses one text would refuse the whole quarter. */
const isText = (one: unknown): boolean =>
  typeof one === 'string' && !one.includes('\u0000') && one.isWellFormed() && textBytes(one) <= TEXT_BYTES;
