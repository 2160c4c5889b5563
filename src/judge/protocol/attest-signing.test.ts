import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTEST, attest, attestHeader, isAttestedBy, newAttestKeys, readAttestHeader } from './index.ts';

const organisation = '0191b2c3-d4e5-4f60-8a90-b1c2d3e4f506';
const keys = await newAttestKeys();

const asked = (status: number, body: string) =>
  attest(
    {
      attest: 'http://collector.invalid',
      fetch: async () => new Response(body, { status }),
      organisation,
      privateKey: keys.privateKey,
    },
    ATTEST.state,
    { organisation },
  );

test('an answer, a refusal; and whatever else went wrong is to be sent again', async () => {
  assert.deepEqual(await asked(200, '{"state":"running"}'), { kind: 'ok', answer: { state: 'running' } });
  const refused = '{"kind":"refused","reason":"closed","says":"The quarter is closed."}';
  assert.deepEqual(await asked(409, refused), JSON.parse(refused));
  for (const [status, body] of [
    [500, '{"kind":"failed"}'],
    [502, '"Bad gateway"'],
    [503, 'null'],
    [504, '<html>'],
  ] as const)
    await assert.rejects(asked(status, body), Error, body);
});

test('a signature is of one method, path and body, and of one key', async () => {
  const request = { method: 'POST', path: ATTEST.issue, body: '{"a":1}' };
  const read = readAttestHeader(await attestHeader(organisation, keys.privateKey, request));
  assert.ok(read?.organisation === organisation);
  const holds = (publicKey: string, changed: Partial<typeof request>) =>
    isAttestedBy(publicKey, read.signature, { ...request, ...changed });
  const other = await newAttestKeys();
  assert.deepEqual(
    [
      await holds(keys.publicKey, {}),
      await holds(other.publicKey, {}),
      await holds(keys.publicKey, { path: ATTEST.declared as never }),
      await holds(keys.publicKey, { method: 'PUT' }),
      await holds(keys.publicKey, { body: '{"a":1} ' }),
    ],
    [true, false, false, false, false],
  );
});
