import { z } from 'zod';
import type { Place } from '../places.rules.ts';

/**
 * The free search of the public PDOK Locatieserver (Kadaster), version 3.1: no key, answers as Solr gives them, points
 * as 'POINT(longitude latitude)'. https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/
 */
export const LOCATIESERVER = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';
/** The most that it gives at once. */
export const ROWS = 100;
/** Four digits have at most 26 × 26 pairs of letters, some in two municipalities; more is another question's answer. */
const MOST_FOUND = 1000;

/** Its postcodes of six (four digits and two letters) that begin with four. Nothing else of anybody is in it. */
export const addressFor = (base: string, postcode: string, start: number): URL => {
  const url = new URL(base);
  url.search = new URLSearchParams({
    q: `postcode:${postcode}*`,
    fq: 'type:postcode',
    fl: 'postcode,woonplaatsnaam,centroide_ll',
    sort: 'postcode asc',
    rows: String(ROWS),
    start: String(start),
  }).toString();
  return url;
};

export type Spot = { town: string; latitude: number; longitude: number };
export type PageRead = { total: number; spots: Spot[] };

const answer = z.object({
  response: z.object({
    numFound: z.number().int().min(0).max(MOST_FOUND),
    docs: z
      .array(
        z.object({
          postcode: z.string(),
          woonplaatsnaam: z.string().max(100).optional(),
          centroide_ll: z.string().max(100),
        }),
      )
      .max(ROWS),
  }),
});

/** One page of an answer; undefined when it is no answer to what was asked. */
export const readAnswer = (text: string, postcode: string): PageRead | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = answer.safeParse(json);
  if (!read.success) return undefined;
  const { numFound, docs } = read.data.response;
  const spots = docs.flatMap((one) => {
    const at = one.postcode.startsWith(postcode) ? pointOf(one.centroide_ll) : undefined;
    return at ? [{ town: one.woonplaatsnaam ?? '', ...at }] : [];
  });
  return spots.length === docs.length && spots.length <= numFound ? { total: numFound, spots } : undefined;
};

const POINT = /^POINT ?\((-?\d{1,3}(?:\.\d{1,20})?) (-?\d{1,3}(?:\.\d{1,20})?)\)$/;
// The European Netherlands, with some room: a place elsewhere is a mistake, and must not become a distance.
const within = (value: number, least: number, most: number): boolean => value > least && value < most;

const pointOf = (text: string): { latitude: number; longitude: number } | undefined => {
  const [, longitude, latitude] = (POINT.exec(text) ?? []).map(Number);
  if (latitude === undefined || longitude === undefined) return undefined;
  return within(latitude, 50.7, 53.6) && within(longitude, 3.3, 7.3) ? { latitude, longitude } : undefined;
};

/** The middle of all that was found in it, under the name that most of it bears; undefined when there was nothing. */
export const middleOf = (postcode: string, spots: readonly Spot[]): Place | undefined => {
  if (spots.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const towns = Map.groupBy(spots, ({ town }) => town);
  const [town = ''] = [...towns]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  return {
    postcode,
    town,
    latitude: mean(spots.map(({ latitude }) => latitude)),
    longitude: mean(spots.map(({ longitude }) => longitude)),
  };
};
