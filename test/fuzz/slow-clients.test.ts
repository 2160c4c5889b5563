import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { until } from '../setup/until.ts';
import { closeRaw, rawRequest } from './raw-request.ts';

const MANY = 60;
let region: RunningRegion;
const slow: Socket[] = [];

const half = async (start: string): Promise<Socket> => {
  const { hostname, port } = new URL(region.origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}).resume();
  await once(socket, 'connect');
  socket.write(start);
  slow.push(socket);
  return socket;
};

before(async () => {
  region = await runningRegion(3, new Date());
});
after(async () => {
  for (const socket of slow) socket.destroy();
  closeRaw();
  await region?.[Symbol.asyncDispose]();
});

test('who never finishes asking keeps nobody waiting, and is sent away', async () => {
  const head = 'POST /vragen HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';
  await Promise.all([
    ...Array.from({ length: MANY }, () => half('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')),
    ...Array.from({ length: MANY }, () =>
      half(`${head}Content-Length: 5000\r\nSec-Fetch-Site: same-origin\r\n\r\nvraag=`),
    ),
  ]);
  for (let n = 0; n < 20; n += 1) {
    const { status } = await rawRequest(region.origin, { method: 'GET', path: '/' });
    assert.equal(status, 200);
  }
  await until(
    'headers that never end are cut off',
    () => slow.slice(0, MANY).every((one) => one.destroyed || one.readableEnded),
    25_000,
  );
});

test('a header that is far too long is refused in words a browser knows', async () => {
  const { status } = await rawRequest(region.origin, {
    method: 'GET',
    path: '/',
    headers: [['x-long', 'a'.repeat(40_000)]],
  });
  assert.equal(status, 431);
});
