import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type OperatorServer, operatorServer } from '../../../../test/setup/operator-server.ts';
import type { TestServer, TestVisitor } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { createLog } from '../../../platform/log/log.ts';
import { readSite } from '../../../site-record.ts';

const at = paths.installation.details;
const to = {
  name: 'Zorg in Lindemeer en omstreken',
  sub: 'Samen aan zet',
  phone: '0123 99 88 77',
  address: 'Nieuwe Kade 2\r\n4321 BA Lindemeer',
  supporterName: 'Steunpunt',
  supporterPhone: '0123 11 22 33',
};
const said: Record<string, unknown>[] = [];
let server: TestServer;
let operator: TestVisitor;
let operatorWith: OperatorServer['operatorWith'];
before(async () => {
  const log = createLog('info', { write: (line) => void said.push(JSON.parse(line)) });
  ({ server, operatorWith } = await operatorServer(log));
  operator = await operatorWith('eerste@beheer.example');
});
after(() => server.close());

test('an operator changes what customers read, field by field or not at all', async () => {
  const wrong = await operator.post(at(), { ...to, phone: 'bel maar', address: '' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /href="#f-phone"/);
  assert.match(wrong.html, /href="#f-address"/);
  assert.match(wrong.html, /value="Zorg in Lindemeer en omstreken"/, 'what was typed stays');
  assert.notEqual((await readSite(server.door, 'http://x'))?.name, to.name);

  assert.equal((await operator.post(at(), to)).location, at({ gelukt: 'changed' }));
  const site = await readSite(server.door, 'http://x');
  assert.deepEqual(
    [site?.name, site?.sub, site?.phone, site?.address, site?.supporter],
    [
      ...[to.name, to.sub, to.phone, ['Nieuwe Kade 2', '4321 BA Lindemeer']],
      { name: to.supporterName, phone: to.supporterPhone },
    ],
  );
  const page = await operator.get(at());
  assert.match(page.html, /Nieuwe Kade 2\n4321 BA Lindemeer/);
  assert.equal((await operator.post(at(), to)).location, at({ gelukt: 'same' }));
  const lines = said.filter(({ msg }) => msg === 'details of the installation changed');
  assert.equal(lines.length, 1, 'what stays the same is no change');
  assert.equal(lines[0]?.by, hash('sha256', 'eerste@beheer.example').slice(0, 12));
  assert.deepEqual(lines[0]?.changed, Object.keys(to));
  assert.doesNotMatch(JSON.stringify(said), /Lindemeer|eerste@/, 'which fields and who, not what they hold');
});

test('nobody else, and never whether this is a demo', async () => {
  const bare = await operatorWith('tweede@beheer.example', false);
  assert.equal((await bare.post(at(), to)).status, 303);
  assert.match((await bare.get(at())).location ?? '', new RegExp(paths.signIn.secondFactor()));
  assert.match((await server.visitor().get(at())).location ?? '', /^\/aanmelden/);
  await operator.post(at(), { ...to, name: 'Nog een naam', demo: 'true', deskOrganisation: 'x' });
  const site = await readSite(server.door, 'http://x');
  assert.deepEqual([site?.name, site?.demo], ['Nog een naam', server.site.demo]);
});
