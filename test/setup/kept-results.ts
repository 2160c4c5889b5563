import {
  headAfter,
  ITEMS,
  NO_HEAD,
  type PublicLine,
  type Quarter,
  SCALE,
  sha256,
  toBase64url,
  utf8,
} from '../../src/judge/protocol/index.ts';
import {
  type BucketPlace,
  type OpenedVerdict,
  type Published,
  publish,
  publishedText,
  tallyOf,
} from '../../src/judge/publication/index.ts';
import { importResults } from '../../src/judge/results/index.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { chance } from './random-verdicts.ts';

const SERVICES = ['Hulp bij douchen', 'Wijkverpleging', 'Dagopvang'];

/** A quarter of one provider: three services, eight teams, one of them tiny. */
export const someResults = async (
  organisation: string,
  name: string,
  quarter: Quarter,
): Promise<Published> => {
  const next = chance(2026);
  const buckets: BucketPlace[] = Array.from({ length: 8 }, (_, at) => ({
    bucket: `t${at}`,
    label: `${SERVICES[at % 3]}, team ${at + 1}`,
    service: `s${at % 3}`,
    serviceLabel: SERVICES[at % 3] ?? '',
    team: `t${at}`,
    teamLabel: `Team ${at + 1}`,
  }));
  const sizes = [34, 22, 28, 19, 31, 24, 6, 26];
  const answer = () => SCALE[next() < 0.78 ? 3 : next() < 0.7 ? 2 : next() < 0.7 ? 1 : 0];
  const verdicts = buckets.flatMap(({ bucket }, at) =>
    Array.from(
      { length: sizes[at] ?? 0 },
      (): OpenedVerdict => ({
        bucket,
        by: next() < 0.12 ? 'proxy' : 'self',
        version: next() < 0.08 ? 'easy' : 'full',
        professions: [next() < 0.5 ? 'carer' : next() < 0.5 ? 'nurse' : 'desk'],
        again: Math.min(10, 5 + Math.floor(next() * 6)),
        items: Object.fromEntries(ITEMS.map(({ key }) => [key, answer()])) as OpenedVerdict['items'],
      }),
    ),
  );
  const participation = buckets.map(({ bucket }, at) => ({
    bucket,
    deliveries: (sizes[at] ?? 0) * 9,
    rights: Math.round((sizes[at] ?? 0) * 1.9),
    issued: Math.round((sizes[at] ?? 0) * 1.1),
    cards: 4,
    redeemed: sizes[at] ?? 0,
    reissued: at === 0 ? 2 : 0,
    spoiled: 0,
  }));
  const people = { carer: 14, nurse: 6, desk: 2 };
  const tally = tallyOf(verdicts);
  return publish({ organisation, name, quarter, tally, buckets, participation, people, earlier: [] });
};

/** What the collector would answer in public. */
export const publicPlace = async (
  published: Published,
): Promise<(path: string) => Promise<string | undefined>> => {
  const { organisation, quarter } = published;
  const text = publishedText(published);
  const hash = toBase64url(await sha256(utf8(text)));
  const line: PublicLine = { index: 0, kind: 'opened', quarter, opened: 190, spoiled: 0, hash };
  const log = JSON.stringify({ lines: [line], head: await headAfter(NO_HEAD, line) });
  const there: Record<string, string> = {
    [`/openbaar/${organisation}/logboek.json`]: log,
    [`/openbaar/${organisation}/${quarter}/uitslag.json`]: text,
  };
  return async (path) => there[path];
};

export const TEXTS = {
  good: '00000000-0000-4000-8000-00000000000a',
  better: '00000000-0000-4000-8000-00000000000b',
} as const;

/** As if the collector had opened a quarter of this provider, with two texts. */
export const keepResults = async (
  door: Door,
  { organisation, name, quarter }: { organisation: string; name: string; quarter: Quarter },
  replyTo: string | null = null,
): Promise<Published> => {
  const published = await someResults(organisation, name, quarter);
  await importResults(door.transaction, organisation, await publicPlace(published));
  const text = { organisation_id: organisation, quarter, bucket: 't0' };
  await door.transaction({ kind: 'job', organisation, name: 'test' }, (tx) =>
    tx
      .insertInto('judged_text')
      .values([
        {
          ...text,
          id: TEXTS.good,
          kind: 'good',
          body: 'Zij kwam altijd op tijd en nam de tijd.',
          reply_to: null,
        },
        {
          ...text,
          id: TEXTS.better,
          kind: 'better',
          body: 'Ik wil graag later op de ochtend.',
          reply_to: replyTo,
        },
      ])
      .execute(),
  );
  return published;
};
