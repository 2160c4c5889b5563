import {
  type GuestProfile,
  NEEDS,
  type Need,
  NOTHING,
  PARTS,
  type PartKey,
  REACH,
  type Short,
  type Told,
} from './profile.ts';

const FIELDS: Readonly<Record<PartKey, readonly (keyof Told)[]>> = {
  naming: ['called', 'form', 'pronouns'],
  reaching: ['reach', 'callFrom', 'callUntil', 'door'],
  senses: ['speaks', 'needs'],
  matters: ['matters', 'never'],
  present: ['present'],
};

const says = (value: Told[keyof Told]): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

/** Did she say anything in this part? */
export const isTold = (told: Told, part: PartKey): boolean => FIELDS[part].some((field) => says(told[field]));
export const isEmpty = (told: Told): boolean => PARTS.every((part) => !isTold(told, part));

/** What she now says in one part, over what she said before; the other parts stay. */
export const withPart = (before: Told, part: PartKey, said: Partial<Told>): Told => ({
  ...before,
  ...Object.fromEntries(FIELDS[part].map((field) => [field, said[field] ?? NOTHING[field]])),
});

/** Undefined when she said nothing that fits a row. */
export const shortOf = ({ called, form, reach, callFrom, callUntil, needs }: Told): Short | undefined => {
  const short: Short = { called, form, reach, callFrom, callUntil, needs };
  return Object.values(short).some(says) ? short : undefined;
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const hour = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 24 ? value : null;
const among = <T extends string>(known: readonly T[], value: unknown): T[] =>
  Array.isArray(value) ? known.filter((one) => value.includes(one)) : [];

/** What stands on a card, whatever wrote it: words that are not known any more are left out. */
export const readShort = (kept: unknown): Short | undefined => {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const of = kept as Record<string, unknown>;
  return shortOf({
    ...NOTHING,
    called: text(of['called']),
    form: of['form'] === 'u' || of['form'] === 'je' ? of['form'] : null,
    reach: among(REACH, of['reach']),
    callFrom: hour(of['callFrom']),
    callUntil: hour(of['callUntil']),
    needs: needsIn(of['needs']),
  });
};

export const needsIn = (value: unknown): Need[] => among(NEEDS, value);

/** Does she want large letters on paper? Who sees badly needs them too. */
export const readsLarge = (told: Pick<Told, 'needs'> | undefined): boolean =>
  told !== undefined && (told.needs.includes('large-letters') || told.needs.includes('sees-badly'));

/**
 * May she be called at this hour of the clock where she lives?
 * 'never': she likes other ways better, whatever the hour.
 */
export const callingAt = (
  { reach, callFrom, callUntil }: Pick<Short, 'reach' | 'callFrom' | 'callUntil'>,
  hourNow: number,
): 'fine' | 'too-early' | 'too-late' | 'never' => {
  if (reach.length > 0 && !reach.includes('phone')) return 'never';
  if (callFrom !== null && hourNow < callFrom) return 'too-early';
  if (callUntil !== null && hourNow >= callUntil) return 'too-late';
  return 'fine';
};

/** Only to who knows her already can she give it: an organisation that sees one of her questions. */
export const mayShareWith = (known: readonly string[], organisation: string): boolean =>
  known.includes(organisation);

/** Who may read it after she is known to fewer. */
export const stillShared = (
  { sharedWith }: Pick<GuestProfile, 'sharedWith'>,
  known: readonly string[],
): string[] => sharedWith.filter((organisation) => known.includes(organisation));
