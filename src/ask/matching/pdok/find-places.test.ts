import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { after, afterEach, before, describe, test } from 'node:test';
import { type FreshDatabase, freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import { type Door, openDoor, type Tx } from '../../../platform/database/door.ts';
import { createLog } from '../../../platform/log/log.ts';
import { distances } from '../distances.ts';
import { putPlaces } from '../places.sql.ts';
import { askLocatieserver } from './ask-locatieserver.ts';
import { asFinder, findPlacesJob } from './find-places.ts';
import { wishUnknownPlaces } from './note-unknown-places.ts';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let db: FreshDatabase;
let door: Door;
const asked: URL[] = [];
const times: number[] = [];
let answering: Answering;
const server = createServer((request, response) => {
  asked.push(new URL(request.url ?? '', 'http://127.0.0.1'));
  times.push(performance.now());
  answering(request, response);
});
let base: string;
const lines: string[] = [];
const log = createLog(
  'warn',
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  }),
);

before(async () => {
  db = await freshDatabase();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/free`;
  door = db.door;
});
after(async () => {
  wishUnknownPlaces(false);
  server.closeAllConnections();
  server.close();
  await db.close();
});
afterEach(async () => {
  await door.transaction(asFinder, (tx) => tx.deleteFrom('place_wanted').execute());
  asked.length = 0;
  times.length = 0;
  lines.length = 0;
});

const docs = (four: string, count: number, latitude = 52.5) =>
  Array.from({ length: count }, (_, index) => ({
    postcode: `${four}${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`,
    woonplaatsnaam: 'Lindemeer',
    centroide_ll: `POINT(5.2 ${latitude})`,
  }));
/** As the real one: a page of what is there. */
const answers =
  (count: number): Answering =>
  (request, response) => {
    const { searchParams } = new URL(request.url ?? '', base);
    const four = /^postcode:(\d{4})\*$/.exec(searchParams.get('q') ?? '')?.[1] ?? '';
    const start = Number(searchParams.get('start'));
    const page = docs(four, count).slice(start, start + Number(searchParams.get('rows')));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ response: { numFound: count, start, docs: page } }));
  };

const asVisitor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  door.transaction({ kind: 'visitor' }, work);
/** Someone looks from one postcode for offers at others. A door of its own, as of another process. */
const looks = async (from: string, ...to: string[]) => {
  const other = openDoor(db.appUrl, { max: 1 });
  try {
    return await other.transaction({ kind: 'customer', person: newId() }, (tx) => distances(tx, from, to));
  } finally {
    await other.close();
  }
};
const job = (manner: { timeoutMs?: number } = {}) =>
  findPlacesJob(door, log, askLocatieserver({ base, paceMs: 1, ...manner }));
const wanted = () =>
  door.transaction(asFinder, (tx) => tx.selectFrom('place_wanted').selectAll().orderBy('postcode').execute());
const placeOf = (postcode: string) =>
  asVisitor((tx) => tx.selectFrom('place').selectAll().where('postcode', '=', postcode).executeTakeFirst());

describe('off, as it is unless set', () => {
  test('nothing is noted and nothing is asked; what was noted before is forgotten', async () => {
    answering = answers(1);
    await looks('7001', '8001');
    assert.deepEqual(await wanted(), []);
    wishUnknownPlaces(true);
    await looks('7001', '8001');
    wishUnknownPlaces(false);
    assert.equal((await wanted()).length, 2);
    await findPlacesJob(door, log, undefined).run({});
    assert.deepEqual(await wanted(), []);
    assert.equal(asked.length, 0);
  });
});

describe('on', () => {
  before(() => wishUnknownPlaces(true));

  test('who looks waits for nothing; later the place is known, exactly and for good', async () => {
    answering = answers(130);
    const before = await looks('3001AB', '3101');
    assert.deepEqual([...before.coarse], ['3101']);
    assert.equal(asked.length, 0);
    assert.deepEqual(
      (await wanted()).map(({ postcode }) => postcode),
      ['3001', '3101'],
    );
    await job().run({});
    assert.deepEqual(
      asked.map(({ searchParams }) => `${searchParams.get('q')} ${searchParams.get('start')}`),
      ['postcode:3001* 0', 'postcode:3001* 100', 'postcode:3101* 0', 'postcode:3101* 100'],
    );
    const place = await placeOf('3001');
    assert.equal(place?.town, 'Lindemeer');
    assert.ok(Math.abs((place?.latitude ?? 0) - 52.5) < 1e-9);
    assert.deepEqual([...(await looks('3001AB', '3101')).coarse], []);
    assert.deepEqual(await wanted(), []);
    await job().run({});
    assert.equal(asked.length, 4);
  });

  test('only four digits leave; no letters, no name of a person or of us', async () => {
    const headers: Record<string, unknown>[] = [];
    answering = (request, response) => {
      headers.push(request.headers);
      answers(1)(request, response);
    };
    await looks('3002XY');
    await job().run({});
    assert.equal(asked.length, 1);
    assert.doesNotMatch(String(asked[0]), /3002X|XY/);
    for (const name of ['cookie', 'referer', 'authorization', 'x-forwarded-for'])
      assert.equal(headers[0]?.[name], undefined);
  });

  test('what is no postcode is not noted, and one process notes a postcode once', async () => {
    await asVisitor((tx) => distances(tx, '0999', ['0', 'abcd', '3003AB']));
    await asVisitor((tx) => distances(tx, '3003', ['3003ZZ']));
    assert.deepEqual(await wanted(), [{ postcode: '3003', tries: 0 }]);
    await door.transaction(asFinder, (tx) => tx.deleteFrom('place_wanted').execute());
    await asVisitor((tx) => distances(tx, '3003', []));
    assert.deepEqual(await wanted(), []);
  });

  test('who looks can neither read what others wanted nor add a place', async () => {
    await looks('3004');
    assert.deepEqual(await asVisitor((tx) => tx.selectFrom('place_wanted').selectAll().execute()), []);
    const place = { postcode: '3004', town: '', latitude: 52, longitude: 5 };
    await assert.rejects(
      asVisitor((tx) => tx.insertInto('place').values(place).execute()),
      /row-level security/,
    );
  });

  test('an imported place is not asked for, and never changed by an answer', async () => {
    await looks('3005', '3105');
    const mine = (postcode: string) => ({ postcode, town: 'Eigen', latitude: 51.9, longitude: 5 });
    const put = (postcode: string) =>
      door.transaction({ kind: 'operator' }, (tx) => putPlaces(tx, [mine(postcode)]));
    await put('3105');
    answering = (request, response) => {
      // Imported while it is asked.
      void put('3005').then(() => answers(1)(request, response));
    };
    await job().run({});
    assert.equal(asked.length, 1);
    assert.deepEqual(await placeOf('3005'), mine('3005'));
    assert.deepEqual(await wanted(), []);
  });

  test('a postcode that is no place is asked once', async () => {
    answering = answers(0);
    await looks('3006');
    await job().run({});
    await job().run({});
    assert.equal(asked.length, 1);
    await looks('3006');
    await job().run({});
    assert.equal(asked.length, 1);
    assert.equal(await placeOf('3006'), undefined);
  });

  test('bad answers: nothing is kept, the next is asked, and after three times it is left alone', async () => {
    const bad: Answering[] = [
      (_, response) => response.end('<html>Storing</html>'),
      (_, response) => response.writeHead(302, { location: `${base}/elsewhere` }).end(),
      (_, response) => response.writeHead(400).end('{"error":{"msg":"undefined"}}'),
      (_, response) => response.end('x'.repeat(400_000)),
      (_, response) => response.end(JSON.stringify({ response: { numFound: 1, docs: docs('9999', 1) } })),
      (_, response) => response.end(JSON.stringify({ response: { numFound: 1, docs: docs('3007', 1, 0) } })),
      (request, response) =>
        response.end(
          JSON.stringify({
            response: { numFound: 9, docs: request.url?.includes('start=0') ? docs('3007', 2) : [] },
          }),
        ),
    ];
    for (const [index, answer] of bad.entries()) {
      await looks('3007', '3008');
      asked.length = 0;
      answering = (request, response) =>
        request.url?.includes('3007') ? answer(request, response) : answers(0)(request, response);
      for (let times = 0; times < 5; times += 1) await job().run({});
      const about = asked.filter(
        (url) => String(url).includes('3007') && url.searchParams.get('start') === '0',
      );
      assert.equal(about.length, 3, `bad answer ${index}`);
      assert.ok(asked.every(({ pathname }) => pathname === '/free'));
      assert.ok(asked.some((url) => String(url).includes('3008')));
      assert.equal(await placeOf('3007'), undefined);
      await door.transaction(asFinder, (tx) => tx.deleteFrom('place_wanted').execute());
    }
    assert.ok(lines.length > 0 && lines.every((line) => !line.includes('3007')));
  });

  test('slow, away or too busy: it stops, says so once, and asks again later', async () => {
    const refusing: Answering[] = [
      () => {},
      (_, response) => void response.writeHead(200).write('{"response":'),
      (request) => request.destroy(),
      (_, response) => response.writeHead(503).end(),
      (_, response) => response.writeHead(429).end(),
    ];
    await looks('3009', '3010');
    for (const [index, refuse] of refusing.entries()) {
      const kind = job({ timeoutMs: 100 });
      asked.length = 0;
      lines.length = 0;
      answering = refuse;
      await kind.run({});
      await kind.run({});
      assert.equal(
        new Set(asked.map(({ search }) => search)).size,
        1,
        `refusing ${index}: only the first is asked`,
      );
      assert.equal(lines.length, 1);
      assert.doesNotMatch(lines.join(''), /3009|3010/);
      assert.ok((await wanted()).every(({ tries }) => tries === 0));
    }
    answering = answers(1);
    await job().run({});
    assert.ok(await placeOf('3010'));
  });

  test('a few requests a second, also when there is much', async () => {
    answering = answers(0);
    await looks('3011', '3012', '3013', '3014');
    await findPlacesJob(door, log, askLocatieserver({ base, paceMs: 60 })).run({});
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    assert.equal(gaps.length, 3);
    assert.ok(Math.min(...gaps) > 30, gaps.join(' '));
  });

  test('the job runs each minute, and when off only forgets', () => {
    assert.equal(job().every, '* * * * *');
    assert.notEqual(findPlacesJob(door, log, undefined).every, '* * * * *');
  });
});
