import { createHash } from 'node:crypto';
import { ITEMS, type ItemKey, isQuarter, type Quarter } from '../protocol/index.ts';
import type { Prediction } from './self-image.ts';

/** What is sealed: a prediction, of whom and when, and a salt so that nobody can guess it from its hash. */
export type Sealed = Prediction & {
  organisation: string;
  quarter: Quarter;
  service: string;
  /** at least 128 random bits */
  salt: string;
};

const HEAD = 'Aanzet zelfbeeld 1';

/** A text that one can read and check with any program: a line for each thing, UTF-8, each ended by a line feed. */
export const sealedText = ({ organisation, quarter, service, items, again, level, salt }: Sealed): string =>
  [
    HEAD,
    `organisatie: ${organisation}`,
    `kwartaal: ${quarter}`,
    `dienst: ${service}`,
    ...ITEMS.map(({ key }) => `${key}: ${items[key]}`),
    `again: ${again}`,
    `niveau: ${level}`,
    `zout: ${salt}`,
    '',
  ].join('\n');

/** SHA-256, hexadecimal: what `sha256sum` says of the file. */
export const hashOfSealed = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** @returns undefined when it is not, letter by letter, such a text */
export const readSealed = (text: string): Sealed | undefined => {
  const [head, ...lines] = text.split('\n');
  if (head !== HEAD) return undefined;
  const told = new Map(
    lines.map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  const number = (key: string): number => Number(told.get(key));
  const quarter = told.get('kwartaal') ?? '';
  const level = number('niveau');
  if (!isQuarter(quarter) || ![0, 1, 2, 3].includes(level)) return undefined;
  const sealed: Sealed = {
    organisation: told.get('organisatie') ?? '',
    quarter,
    service: told.get('dienst') ?? '',
    items: Object.fromEntries(ITEMS.map(({ key }) => [key, number(key)])) as Record<ItemKey, number>,
    again: number('again'),
    level: level as Prediction['level'],
    salt: told.get('zout') ?? '',
  };
  return sealedText(sealed) === text ? sealed : undefined;
};
