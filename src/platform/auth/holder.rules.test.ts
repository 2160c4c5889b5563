import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOf, asHolder, type Holder, holderFrom, holderKey } from './holder.rules.ts';

const holders: Holder[] = [
  { kind: 'person', person: '11111111-1111-4111-8111-111111111111' },
  { kind: 'member', organisation: 'o', member: 'm' },
  { kind: 'operator', email: 'beheer@zorg.example' },
  { kind: 'operator', email: '"a:b"@zorg.example' },
];

test('a holder and its key say the same', () => {
  for (const of of holders) assert.deepEqual(holderFrom(holderKey(of)), of);
  assert.equal(new Set(holders.map(holderKey)).size, holders.length);
  assert.equal(holderFrom('nobody'), undefined);
});

test('each acts as herself, and carries her own key alone', () => {
  assert.deepEqual(
    holders.map((of) => actorOf(of).kind),
    ['customer', 'member', 'operator', 'operator'],
  );
  for (const of of holders) assert.deepEqual(asHolder(of), { kind: 'visitor', carrying: holderKey(of) });
});
