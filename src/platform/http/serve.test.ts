import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { Hono } from 'hono';
import { until } from '../../../test/setup/until.ts';
import { freePort } from '../free-port.ts';
import { openFront } from './front.ts';
import { serve, serveHanded } from './serve.ts';

type Got = { status: number; text: string; connection: string | undefined };
const ask = (port: number, path: string, agent: Agent): Promise<Got> =>
  new Promise((done, fail) => {
    const asked = get({ port, path, agent, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, text, connection: response.headers.connection }),
      );
    });
    asked.once('error', fail);
  });

test('a stop finishes what is under way and says that the connection ends there', async () => {
  const started = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const app = new Hono();
  app.get('/quick', (c) => c.text('quick'));
  app.get('/slow', async (c) => {
    started.resolve();
    await may.promise;
    return c.text('slow');
  });
  const serving = await serve(app, 0);
  const agent = new Agent({ keepAlive: true });
  assert.equal((await ask(serving.port, '/quick', agent)).connection, 'keep-alive');
  const slow = ask(serving.port, '/slow', agent);
  await started.promise;
  const began = performance.now();
  const closed = serving.close();
  const refused = ask(serving.port, '/quick', new Agent()).then(
    () => 'answered',
    (error: NodeJS.ErrnoException) => error.code,
  );
  assert.equal(await refused, 'ECONNREFUSED');
  may.resolve();
  assert.deepEqual(await slow, { status: 200, text: 'slow', connection: 'close' });
  await closed;
  assert.ok(performance.now() - began < 2_000, 'a connection that is kept alive holds up no stop');
  agent.destroy();
});

/** Two servers behind one port, in this process. */
const behindFront = async (app: Hono, count: number) => {
  const port = await freePort();
  const front = await openFront(port, '127.0.0.1');
  const all = Array.from({ length: count }, () => {
    const answering = serveHanded(app);
    const taker = {
      open: 0,
      took: 0,
      // In one process there is one hold of a connection: nobody says that it was taken.
      take(socket: Socket) {
        taker.took += 1;
        answering.take(socket, () => {
          taker.open -= 1;
        });
      },
    };
    return { answering, taker };
  });
  const close = async (): Promise<void> => {
    front.close();
    await Promise.all(all.map(({ answering }) => answering.close()));
  };
  return { port, front, takers: all.map(({ taker }) => taker), close };
};

test('a connection goes to who has fewest; before anybody is there it waits', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text('here'));
  const { port, front, takers, close } = await behindFront(app, 2);
  const [one, two] = takers as [(typeof takers)[number], (typeof takers)[number]];
  const agents = Array.from({ length: 7 }, () => new Agent({ keepAlive: true }));
  const early = ask(port, '/', agents[0] as Agent);
  front.begin(one);
  assert.equal((await early).text, 'here');
  front.begin(two);
  for (const agent of agents.slice(1)) assert.equal((await ask(port, '/', agent)).text, 'here');
  assert.deepEqual([one.open, two.open], [4, 3]);
  agents[1]?.destroy();
  agents[3]?.destroy();
  await until('the two that left', () => one.open + two.open === 5);
  const back = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })];
  await Promise.all(back.map((agent) => ask(port, '/', agent)));
  assert.deepEqual([one.open, two.open].sort(), [3, 4]);
  for (const agent of [...agents, ...back]) agent.destroy();
  await until('all to be gone', () => one.open + two.open === 0);
  front.end(one);
  const took = one.took;
  for (let n = 0; n < 3; n++) await ask(port, '/', new Agent());
  assert.equal(one.took, took, 'who has left is handed nothing');
  await close();
});

test('what was handed to one that is gone before it took it, goes to another', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text('here'));
  const { port, front, takers, close } = await behindFront(app, 1);
  const gone = { open: 0, take() {} };
  front.begin(gone);
  const asked = ask(port, '/', new Agent());
  await until('it to be handed over', () => gone.open === 1);
  for (const taker of takers) front.begin(taker);
  front.end(gone);
  assert.equal((await asked).text, 'here');
  await close();
});

test('who was handed connections also finishes what is under way', async () => {
  const started = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const app = new Hono();
  app.get('/slow', async (c) => {
    started.resolve();
    await may.promise;
    return c.text('slow');
  });
  const { port, front, takers, close } = await behindFront(app, 1);
  for (const taker of takers) front.begin(taker);
  const slow = ask(port, '/slow', new Agent({ keepAlive: true }));
  await started.promise;
  const closed = close();
  may.resolve();
  assert.deepEqual(await slow, { status: 200, text: 'slow', connection: 'close' });
  await closed;
});
