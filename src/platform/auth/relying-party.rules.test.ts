import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relyingParty } from './relying-party.rules.ts';

test('a passkey needs https and a name as address', () => {
  const idOf = (origin: string): string | undefined => relyingParty(origin, 'Zorg')?.id;
  assert.equal(idOf('https://zorg.example'), 'zorg.example');
  assert.equal(idOf('https://zorg.example:8443'), 'zorg.example');
  assert.equal(idOf('http://localhost:4300'), 'localhost');
  for (const origin of ['http://zorg.example', 'http://127.0.0.1:4300', 'https://192.0.2.1', 'https://[::1]'])
    assert.equal(idOf(origin), undefined, origin);
  assert.equal(relyingParty('https://zorg.example:8443', 'Zorg')?.origin, 'https://zorg.example:8443');
});
