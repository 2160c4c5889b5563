import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakableWire } from '../../../test/setup/breakable-wire.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { until } from '../../../test/setup/until.ts';
import { createLog } from '../log/log.ts';
import { type Bell, openBell } from './bell.ts';
import { ring, type Topic } from './ring.sql.ts';
import { keepStreams, type Wish } from './streams.ts';

const log = createLog('silent');

/** A bell that is rung by hand. */
const handBell = () => {
  const ears = new Set<{ topics: readonly Topic[]; rung: (topic: Topic) => void }>();
  const bell: Bell = {
    hear(topics, rung) {
      const ear = { topics, rung };
      ears.add(ear);
      return () => ears.delete(ear);
    },
    stop: async () => {},
  };
  const strike = (topic: Topic) => {
    for (const ear of [...ears]) if (ear.topics.includes(topic)) ear.rung(topic);
  };
  return { bell, strike, count: () => ears.size };
};

const wish = (of: Partial<Wish> = {}): Wish => ({
  topics: ['case:1'],
  who: 'amina',
  network: 'n',
  session: 's',
  missed: async () => false,
  holds: async () => true,
  ...of,
});
const LIMITS = { inAll: 5, perPerson: 2, perNetwork: 4, minutes: 10 };

const reading = (stream: ReadableStream<Uint8Array> | undefined) => {
  assert.ok(stream);
  const reader = stream.getReader();
  let text = '';
  let over = false;
  const run = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    over = true;
  })();
  return {
    news: () => text.split('event: nieuws').length - 1,
    over: () => over,
    text: () => text,
    cancel: () => reader.cancel(),
    run,
  };
};

test('what is new is told to who listens to it, and only that there is something', async () => {
  const { bell, strike } = handBell();
  const streams = keepStreams(bell, log);
  const one = reading(streams.open(wish()));
  const other = reading(streams.open(wish({ topics: ['case:2'], who: 'jo' })));
  strike('case:1');
  await until('the news', async () => one.news() === 1);
  assert.equal(other.news(), 0);
  assert.doesNotMatch(one.text(), /case/);
  streams.end();
  await Promise.all([one.run, other.run]);
});

test('what came before it listened is told too', async () => {
  const { bell } = handBell();
  const streams = keepStreams(bell, log);
  const one = reading(streams.open(wish({ missed: async () => true })));
  await until('the news', async () => one.news() === 1);
  streams.end();
});

test('a stream ends with its session at once, and at a heartbeat when she may not be told any more', async () => {
  const { bell, strike, count } = handBell();
  const streams = keepStreams(bell, log, { every: 20 });
  let holds = true;
  const one = reading(streams.open(wish({ holds: async () => holds })));
  const two = reading(streams.open(wish({ session: 't', who: 'jo' })));
  await until('a heartbeat', async () => /^: $/m.test(one.text()));
  holds = false;
  strike('session:s');
  await one.run;
  assert.ok(!two.over());
  await two.cancel();
  assert.equal(streams.count(), 0);
  assert.equal(count(), 0, 'nobody is rung who went');
  streams.end();
});

test('not more than so many for one person, one network and in all; who goes makes room', async () => {
  const { bell } = handBell();
  const streams = keepStreams(bell, log, { limits: LIMITS });
  const first = reading(streams.open(wish()));
  assert.ok(streams.open(wish()));
  assert.equal(streams.open(wish()), undefined, 'two windows');
  assert.ok(streams.open(wish({ who: 'jo' })));
  assert.ok(streams.open(wish({ who: 'kees' })));
  assert.equal(streams.open(wish({ who: 'ans' })), undefined, 'a network');
  assert.ok(streams.open(wish({ who: 'ans', network: 'm' })));
  assert.equal(streams.open(wish({ who: 'bo', network: 'o' })), undefined, 'in all');
  await first.cancel();
  assert.ok(streams.open(wish()));
  streams.end();
  assert.equal(streams.open(wish()), undefined, 'none after the end');
});

const wireTo = async (url: string) => {
  const wire = await breakableWire(url);
  return Object.assign(wire, { [Symbol.asyncDispose]: () => wire.close() });
};

test('over one connection a process hears what any other commits; broken off, it hears again', async () => {
  await using db = await freshDatabase();
  await using wire = await wireTo(db.appUrl);
  const bell = await openBell(wire.url, log);
  let heard = 0;
  const leave = bell.hear(['person:p'], () => {
    heard++;
  });
  const say = (topic: Topic) => db.door.transaction({ kind: 'visitor' }, (tx) => ring(tx, 'case:c', topic));
  await say('person:p');
  await until('the ring', async () => heard === 1);
  await say('person:q');
  await assert.rejects(
    db.door.transaction({ kind: 'visitor' }, async (tx) => {
      await ring(tx, 'person:p');
      throw new Error('not committed');
    }),
  );
  wire.cut();
  wire.mend();
  await until('everybody is rung after a break', async () => heard === 2);
  await say('person:p');
  await until('the ring after a break', async () => heard === 3);
  leave();
  await say('person:p');
  assert.equal(heard, 3);
  await bell.stop();
});
