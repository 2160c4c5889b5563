import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { test } from 'node:test';
import { Hono } from 'hono';
import { serve } from './serve.ts';

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
