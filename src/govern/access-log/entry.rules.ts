import type { Tables } from '../../platform/database/tables.generated.ts';
import { type AccessRow, digestOf, sha256, written } from './line.rules.ts';

/** As many lines as one entry of the ledger holds; more are several entries. */
const MOST_TOGETHER = 500;
const DIGEST_BYTES = 32;
const HEX = 16;
/** The last four digits of a line's id are its number. */
const NUMBERED = 4;

/** The id of the nth line (from 0) of what was written in one go, counting on from this id, which ends in 0000. */
const idIn = (first: string, nth: number): string =>
  first.slice(0, -NUMBERED) + nth.toString(HEX).padStart(NUMBERED, '0');
/** The id of the entry in which this line stands, if it was written with others. */
export const firstOf = (id: string): string => idIn(id, 0);
export const nthOf = (id: string): number => Number.parseInt(id.slice(-NUMBERED), HEX);

/** Ids for so many lines that are written in one go. @param newId a UUID each time */
export const idsTogether = (lines: number, newId: () => string): ((nth: number) => string) => {
  if (lines <= 1) return newId;
  const firsts = Array.from({ length: Math.ceil(lines / MOST_TOGETHER) }, newId);
  return (nth) => idIn(firsts[Math.floor(nth / MOST_TOGETHER)] ?? newId(), nth % MOST_TOGETHER);
};

/** One line as the ledger knows it. */
export type LedgerLine = { id: string; person: string; at: Date; digest: string };
export type Lines = readonly [LedgerLine, ...LedgerLine[]];

const digestOver = (lines: readonly Omit<LedgerLine, 'at'>[]): string =>
  sha256(written(['aanzet-looks-1', ...lines.flatMap(({ id, person, digest }) => [id, person, digest])]));

type Row = Tables['access_ledger'];

/**
 * What the ledger keeps of lines that are written in one go: not what was seen, only that nothing of it was changed.
 * @param lines of one moment; of more than one the ids are those of `idsTogether`
 */
export const ledgerRows = (lines: readonly AccessRow[]): Row[] =>
  Array.from({ length: Math.ceil(lines.length / MOST_TOGETHER) }, (_, nth) =>
    ledgerRow(lines.slice(nth * MOST_TOGETHER, (nth + 1) * MOST_TOGETHER)),
  );

const ledgerRow = (lines: readonly AccessRow[]): Row => {
  const [first] = lines;
  if (!first) throw new Error('an entry without a line');
  const { id, person_id, at } = first;
  const alone = { id, person_id, at, seal_no: null, place: null, persons: null, digests: null };
  if (lines.length === 1) return { ...alone, digest: digestOf(first) };
  const of = lines.map((line, nth) => {
    if (line.id !== idIn(firstOf(id), nth) || line.at.getTime() !== at.getTime())
      throw new Error('lines that do not count on are no one entry');
    return { id: line.id, person: line.person_id, digest: digestOf(line) };
  });
  return {
    ...alone,
    digest: digestOver(of),
    persons: of.map(({ person }) => person),
    digests: Buffer.from(of.map(({ digest }) => digest).join(''), 'hex'),
  };
};

/** The lines that this entry is of, in their order. */
export const linesIn = ({
  id,
  person_id,
  at,
  digest,
  persons,
  digests,
}: Omit<Row, 'seal_no' | 'place'>): Lines => {
  const alone: Lines = [{ id, person: person_id, at, digest }];
  if (!persons || !digests) return alone;
  const line = (person: string, nth: number): LedgerLine => ({
    id: idIn(id, nth),
    person,
    at,
    digest: digests.subarray(DIGEST_BYTES * nth, DIGEST_BYTES * (nth + 1)).toString('hex'),
  });
  const [first, ...others] = persons.map(line);
  return first ? [first, ...others] : alone;
};

/** The digest that an entry of these lines has. */
export const digestOfLines = (lines: Lines): string =>
  lines.length === 1 ? lines[0].digest : digestOver(lines);
