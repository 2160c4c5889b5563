import { randomBytes } from 'node:crypto';
import type { Judge, LinkedQuarter } from './linked-quarter.ts';

export const GAMES = ['person-token', 'token-row', 'token-text', 'text-row'] as const;
export type GameName = (typeof GAMES)[number];

/** Where somebody's answers really stand: what only the test knows. */
export type Truth = { judge: Judge; bucket: string; place: number; textId: string; score: string };
type World = Pick<LinkedQuarter, 'cluster' | 'logs'>;

/** One mistake that somebody could make; `atLeast`: by how much it must help, so that this test can fail. */
export type Leak = {
  name: string;
  game: GameName;
  atLeast: number;
  plant(world: World, truths: readonly Truth[]): Promise<void>;
};

/** A column more in one table of the collector, filled for each verdict. */
const column =
  (
    table: 'opened_score' | 'opened_text' | 'redemption',
    name: string,
    value: (of: Truth) => string | number,
  ) =>
  async ({ cluster }: World, truths: readonly Truth[]): Promise<void> => {
    const type = typeof value(truths[0] as Truth) === 'number' ? 'bigint' : 'text';
    await cluster.asRoot('collector', `alter table ${table} add column ${name} ${type}`);
    const where = {
      opened_score: ['bucket = v.a and place = v.b::int', (one: Truth) => [one.bucket, String(one.place)]],
      opened_text: ['text_id = v.a::uuid and v.b is not null', (one: Truth) => [one.textId, '']],
      redemption: ['token = decode(v.a, $$hex$$) and v.b is not null', (one: Truth) => [one.judge.token, '']],
    } as const;
    const [which, keys] = where[table];
    await cluster.asRoot(
      'collector',
      `update ${table} set ${name} = v.c::${type} from unnest($1::text[], $2::text[], $3::text[]) as v(a, b, c) where ${which}`,
      [
        truths.map((one) => keys(one)[0]),
        truths.map((one) => keys(one)[1]),
        truths.map((one) => String(value(one))),
      ],
    );
  };

/** The opened answers, written anew in some order. */
const inOrder =
  (by: (of: Truth) => string | number) =>
  async ({ cluster }: World, truths: readonly Truth[]): Promise<void> => {
    const sorted = truths.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));
    await cluster.asRoot(
      'collector',
      'create temporary table written on commit drop as select * from opened_score',
    );
    await cluster.asRoot('collector', 'delete from opened_score');
    await cluster.asRoot(
      'collector',
      `insert into opened_score (organisation_id, quarter, bucket, place, score)
       select w.organisation_id, w.quarter, w.bucket, v.nth, w.score
       from unnest($1::text[], $2::int[]) with ordinality as v(bucket, place, nth) join written w using (bucket, place) order by v.nth`,
      [sorted.map(({ bucket }) => bucket), sorted.map(({ place }) => place)],
    );
  };

const keys = new Map<string, string>();
const ownKey = ({ judge }: Truth): string => {
  const there = keys.get(judge.person) ?? randomBytes(16).toString('hex');
  keys.set(judge.person, there);
  return there;
};
const MOMENT = 1_795_000_000_000;

export const LEAKS: readonly Leak[] = [
  {
    name: 'opened rows in the order in which they came',
    game: 'token-row',
    atLeast: 0.5,
    plant: inOrder(({ judge }) => judge.came),
  },
  {
    name: 'opened rows in the order of their tokens',
    game: 'token-row',
    atLeast: 0.5,
    plant: inOrder(({ judge }) => judge.token),
  },
  {
    name: 'a moment beside the answers',
    game: 'token-row',
    atLeast: 0.5,
    plant: column('opened_score', 'opened_from', ({ judge }) => MOMENT + judge.came * 977),
  },
  {
    name: 'how often it was changed beside the answers',
    game: 'token-row',
    atLeast: 0.015,
    plant: column('opened_score', 'version', ({ judge }) => judge.versions),
  },
  {
    name: 'by card or by device, beside the answers',
    game: 'token-row',
    atLeast: 0.015,
    plant: column('opened_score', 'came_by', ({ judge }) => (judge.way === 'card' ? 'on paper' : 'online')),
  },
  {
    name: 'a rare answer that somebody knows of: a proxy was seen at work',
    game: 'token-row',
    atLeast: 0.015,
    plant: column('redemption', 'seen_at_home', ({ judge }) => judge.answers.by),
  },
  {
    name: 'a key of her own',
    game: 'token-row',
    atLeast: 0.5,
    plant: async (world, truths) => {
      await column('redemption', 'signed_by', ownKey)(world, truths);
      await column('opened_score', 'opened_with', ownKey)(world, truths);
    },
  },
  {
    name: 'sealed answers that are not padded',
    game: 'token-text',
    atLeast: 0.2,
    plant: async ({ cluster }, truths) => {
      await cluster.asRoot('collector', 'alter table redemption drop constraint redemption_size');
      await cluster.asRoot(
        'collector',
        `update redemption set blob = decode(repeat('00', v.size), 'hex')
         from unnest($1::text[], $2::int[]) as v(token, size) where redemption.token = decode(v.token, 'hex')`,
        [truths.map(({ judge }) => judge.token), truths.map(({ judge }) => 120 + judge.answers.good.length)],
      );
    },
  },
  {
    name: 'texts numbered in the order of the tokens',
    game: 'token-text',
    atLeast: 0.5,
    plant: async (world, truths) => {
      const sorted = truths.map(({ judge }) => judge.token).toSorted();
      const nth = new Map(sorted.map((token, at) => [token, at]));
      await column('opened_text', 'text_number', ({ judge }) => nth.get(judge.token) ?? 0)(world, truths);
    },
  },
  {
    name: 'the text beside the scores',
    game: 'text-row',
    atLeast: 0.5,
    plant: column('opened_text', 'place', ({ place }) => place),
  },
  {
    name: 'a log line with the address',
    game: 'person-token',
    atLeast: 0.5,
    plant: async ({ logs }, truths) => {
      for (const [at, { judge }] of truths.entries()) {
        const address = `192.0.2.${at % 250}.${Math.floor(at / 250)}`;
        logs.app.push(JSON.stringify({ level: 30, person: judge.person, address, msg: 'claim' }));
        logs.collector.push(JSON.stringify({ level: 30, token: judge.token, address, msg: 'redeemed' }));
      }
    },
  },
  {
    name: 'a log line of the opening',
    game: 'token-row',
    atLeast: 0.5,
    plant: async ({ logs }, truths) => {
      for (const { judge, score } of truths)
        logs.collector.push(JSON.stringify({ token: judge.token, opened: score }));
    },
  },
];
