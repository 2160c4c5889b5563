// Generated offers in the exchange format, the same for the same seed:
//   node bench/offers-csv.ts 100000 [seed] > offers.csv
import { pathToFileURL } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { KINDS, PERSONNEL, SENTENCES, SPECIALS, SYLLABLES } from './offer-texts.data.ts';

/** mulberry32: small, quick, good enough to make examples with. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Dice = ReturnType<typeof dice>;
const dice = (seed: number) => {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const chance = (p: number): boolean => random() < p;
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = <T>(from: readonly T[]): T[] => {
    const kept = from.filter(() => chance(0.7));
    return kept.length > 0 ? kept : [one(from)];
  };
  return { below, chance, one, some };
};

type Provider = { id: string; name: string; base: number; town: string };

const providerAt = (index: number, { below, one }: Dice): Provider => {
  const town = `${one(SYLLABLES)}${one(SYLLABLES)}`;
  const name = town[0]?.toUpperCase() + town.slice(1);
  return { id: `zorg-${index}`, name: `Zorg ${name} ${index}`, base: 1000 + below(8900), town: name };
};

const priceOf = (funding: readonly string[], { below, chance }: Dice): [string, string, string] => {
  if (funding[0] === 'free' || funding[0] === 'jeugdwet') return ['0', 'free', 'none'];
  if (funding[0] === 'wmo') return ['21,80', 'month', 'cak-wmo'];
  if (funding[0] === 'wlz') return ['', '', 'cak-wlz'];
  if (funding[0] === 'zvw') return ['0.00', 'free', 'none'];
  return chance(0.1) ? ['', '', 'private'] : [String(5 + below(60)), 'hour', 'private'];
};

const areaOf = ({ base }: Provider, { below, chance }: Dice): string => {
  if (chance(0.01)) return 'NL';
  const prefix = String(base);
  if (chance(0.6)) return [prefix.slice(0, 3), String(Math.min(9999, base + 10)).slice(0, 3)].join(';');
  if (chance(0.5)) return prefix.slice(0, 2);
  return Array.from({ length: 1 + below(5) }, (_, i) => Math.min(9999, base + i)).join(';');
};

const rowOf = (index: number, provider: Provider, roll: Dice): Record<string, string> => {
  const { below, chance, one, some } = roll;
  const kind = one(KINDS);
  const funding = some(kind.funding);
  const [price, unit, contribution] = priceOf(funding, roll);
  const wait = chance(0.85) ? String(below(120)) : '';
  const optional = (text: () => string, p: number): string => (chance(p) ? text() : '');
  return {
    provider_id: provider.id,
    provider_name: provider.name,
    offer_id: `a-${index}`,
    title: `${kind.title}${chance(0.5) ? ` in ${provider.town}` : ''}`,
    description: [kind.text, ...Array.from({ length: 3 + below(4) }, () => one(SENTENCES))].join(' '),
    target_groups: some(kind.groups).join(';'),
    funding: funding.join(';'),
    delivery: some(kind.delivery).join(';'),
    price_eur: price,
    price_unit: unit,
    own_contribution: contribution,
    postcode: String(provider.base),
    city: provider.town,
    service_area: areaOf(provider, roll),
    wait_days: wait,
    capacity: wait === '' ? '' : String(below(20)),
    updated:
      wait === ''
        ? ''
        : `2026-${String(1 + below(11)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
    languages: ['nl', ...(chance(0.3) ? [one(['en', 'tr', 'ar', 'pl'])] : [])].join(';'),
    min_age: kind.groups.includes('jeugd') ? '4' : optional(() => '18', 0.7),
    max_age: kind.groups.includes('jeugd') ? '23' : '',
    staff_gender_choice: optional(() => one(['yes', 'no']), 0.8),
    personnel: one(PERSONNEL),
    special: one(SPECIALS),
    faces_count: optional(() => String(1 + below(12)), 0.7),
    choose_person: optional(() => one(['yes', 'no']), 0.6),
    trial_days: optional(() => String(7 * below(5)), 0.5),
    notice_days: optional(() => String(below(30)), 0.5),
  };
};

/** The rows themselves, by column name. One provider has about 250 offers, or all of them. */
export function* offerRows({
  rows,
  seed = 1,
  providers = Math.ceil(rows / 250),
}: {
  rows: number;
  seed?: number;
  providers?: number;
}): Generator<Record<string, string>> {
  const roll = dice(seed);
  const all = Array.from({ length: Math.max(1, providers) }, (_, index) => providerAt(index + 1, roll));
  for (let index = 1; index <= rows; index += 1) yield rowOf(index, roll.one(all), roll);
}

/** As a file: header, then rows; in pieces of a thousand rows. */
export function* offersCsv(call: Parameters<typeof offerRows>[0]): Generator<string> {
  let part: Record<string, string>[] = [];
  let first = true;
  for (const row of offerRows(call)) {
    part.push(row);
    if (part.length < 1000) continue;
    yield stringify(part, { header: first });
    first = false;
    part = [];
  }
  if (part.length > 0) yield stringify(part, { header: first });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const part of offersCsv({ rows: Number(process.argv[2] ?? 1000), seed: Number(process.argv[3] ?? 1) }))
    process.stdout.write(part);
