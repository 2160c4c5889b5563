import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyring } from '../crypto/sealed.ts';
import { headersOf } from './headers.rules.ts';
import {
  internetId,
  lettersOf,
  REF,
  readInternetId,
  readReplyAddress,
  replyAddress,
} from './reply-address.rules.ts';

const keys = keyring('a secret of this installation');
const BASE = 'post@zorg.example';
const ref = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => lettersOf(bytes, REF));

test('an address of ours is read back, in whatever capitals; its local part is short enough for every server', () => {
  fc.assert(
    fc.property(ref, (name) => {
      const address = replyAddress(BASE, name, keys);
      assert.ok((address.split('@')[0] ?? '').length <= 64, 'RFC 5321, 4.5.3.1.1');
      assert.deepEqual(readReplyAddress(address, keys), { kind: 'ours', ref: name });
      assert.deepEqual(readReplyAddress(address.toUpperCase(), keys), { kind: 'ours', ref: name });
    }),
    { seed: 3 },
  );
});

test('one letter changed makes it forged, or no address of ours at all; another key too', () => {
  fc.assert(
    fc.property(
      ref,
      fc.nat(26),
      fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789'),
      (name, at, letter) => {
        const [local = '', domain] = replyAddress(BASE, name, keys).split('@');
        const from = local.indexOf('+') + 1 + at;
        const changed = `${local.slice(0, from)}${letter}${local.slice(from + 1)}@${domain}`;
        if (changed === `${local}@${domain}`) return;
        assert.notEqual(readReplyAddress(changed, keys).kind, 'ours');
      },
    ),
    { seed: 4 },
  );
  const address = replyAddress(BASE, 'abcdefghjkmn', keys);
  assert.deepEqual(readReplyAddress(address, keyring('another secret')), { kind: 'forged' });
  for (const other of ['post@zorg.example', 'post+iets@zorg.example', '', '@', 'a+b.c@d'])
    assert.deepEqual(readReplyAddress(other, keys), { kind: 'other' });
});

test('the name of a mail of ours gives its case back; what is not one of ours does not', () => {
  const id = internetId('0e4ed1f6-5a6b-4a37-9a4f-3d8a6a5d2f10', 'abcdefghjkmn');
  const read = { id, ref: 'abcdefghjkmn' };
  assert.deepEqual(readInternetId(`<${id}@zorg.example>`), read);
  assert.deepEqual(readInternetId(`${id}@zorg.example`), read);
  for (const other of ['<CAF123@mail.gmail.com>', '', '<>', '<abcdefghjkmn@zorg.example>'])
    assert.equal(readInternetId(other), undefined);
});

test('a mail says who it is from, where an answer goes, and whether somebody wrote it', () => {
  const of = {
    fromName: 'Amina, De Kwikstaart',
    replyTo: 'abcdefghjkmn',
    internetId: 'x.y',
    refersTo: 'zaak.y',
    automatic: true,
  };
  const said = headersOf(of, 'Aanzet <post@zorg.example>', { address: BASE, keys });
  assert.deepEqual(said.from, { name: 'Amina, De Kwikstaart', address: BASE });
  assert.equal(said.messageId, '<x.y@zorg.example>');
  assert.equal(said.references, '<zaak.y@zorg.example>');
  assert.equal(said.headers['auto-submitted'], 'auto-generated');
  assert.match(said.replyTo ?? '', /^post\+abcdefghjkmn\./);
  const plain = headersOf(
    { fromName: null, replyTo: 'y', internetId: null, refersTo: null, automatic: false },
    BASE,
    undefined,
  );
  assert.deepEqual(plain, { from: BASE, headers: { 'x-aanzet-mail': 'yes' } });
});
