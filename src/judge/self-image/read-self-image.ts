import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import { expectedIn, quartersOf } from '../verdicts/index.ts';
import { hashOfSealed, readSealed } from './sealed-text.rules.ts';
import { type SealRow, sealsOf } from './self-image.sql.ts';
import type { SelfImage } from './self-image.ts';

/** A seal as it may be read: its text only after opening, and shares 0–1 of it. */
export const imageOf = ({ organisation, body, ...seal }: SealRow): Exclude<SelfImage, { state: 'none' }> => {
  const said = body === null ? undefined : readSealed(body);
  if (body === null) return { ...seal, state: 'sealed' };
  if (!said) return { ...seal, state: 'sealed', changed: true };
  const items = Object.fromEntries(
    Object.entries(said.items).map(([key, percent]) => [key, percent / 100]),
  ) as typeof said.items;
  return {
    ...seal,
    state: 'opened',
    items,
    again: said.again,
    levels: { friendly: said.level >= 1, organised: said.level >= 2, driven: said.level >= 3 },
    text: body,
    matches:
      hashOfSealed(body) === seal.hash &&
      said.organisation === organisation &&
      said.quarter === seal.quarter &&
      said.service === seal.service,
  };
};

/** With how many customers were expected there: the weight of a service among the others. */
export type OwnImage = SelfImage & { expected: number };

const MOST_QUARTERS = 8;

/** How an organisation saw itself: the last eight quarters with verdicts, latest first. Actor: its member or job. */
export const readSelfImages = async (
  tx: Tx,
  organisation: string,
  only?: Quarter,
): Promise<Map<Quarter, OwnImage[]>> => {
  // Asked in one packet.
  const [known, services, seals] = await Promise.all([
    only ? [{ quarter: only }] : quartersOf(tx, organisation),
    expectedIn(tx, organisation, only),
    sealsOf(tx, organisation, only),
  ]);
  const quarters = known.slice(0, MOST_QUARTERS).map(({ quarter }) => quarter);
  return new Map(
    quarters.map((quarter) => {
      const own = services.filter((one) => one.quarter === quarter);
      const expected = new Map(own.map((one) => [one.service ?? '', one.expected]));
      const sealed = seals.filter((one) => one.quarter === quarter).map(imageOf);
      const there = new Set(sealed.map(({ service }) => service));
      const none = own
        .filter(({ service }) => !there.has(service ?? ''))
        .map(({ service, label }) => ({
          state: 'none' as const,
          quarter,
          service: service ?? '',
          label: label ?? '',
        }));
      const all: SelfImage[] = [...sealed, ...none];
      return [quarter, all.map((one) => ({ ...one, expected: expected.get(one.service) ?? 0 }))];
    }),
  );
};

/** Of one quarter, per service; 'none' for a service that customers judge and that was not predicted. */
export const readSelfImage = async (tx: Tx, organisation: string, quarter: Quarter): Promise<OwnImage[]> =>
  (await readSelfImages(tx, organisation, quarter)).get(quarter) ?? [];
