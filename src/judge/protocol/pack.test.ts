import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, PACKED_BYTES, packAnswers, unpackAnswers, utf8 } from './index.ts';

const answers: Answers = {
  items: { respect: 'entirely', fits: 'not-applicable' },
  again: 0,
  professions: ['nurse', 'driver'],
  by: 'with-help',
  version: 'easy',
  good: 'Ze luistert.\n"Altijd."',
  better: 'Vaker 🙂',
  replyTo: 'A'.repeat(87),
};

/** Whatever a hostile device packs: the array as it likes. */
const packed = (changed: Readonly<Record<number, unknown>>): Uint8Array => {
  const list: unknown[] = ['3-----------', 9, [0], 0, 0, 'goed', 'beter', ''];
  for (const [at, value] of Object.entries(changed)) list[Number(at)] = value;
  const json = utf8(JSON.stringify(list));
  const bytes = new Uint8Array(PACKED_BYTES);
  bytes.set([1, json.length >> 8, json.length & 255]);
  bytes.set(json, 3);
  return bytes;
};

test('answers come back as they were packed, always in the same room', () => {
  assert.equal(packAnswers(answers).length, PACKED_BYTES);
  assert.deepEqual(unpackAnswers(packAnswers(answers)), answers);
  assert.ok(unpackAnswers(packed({})));
});

test('a name that every list answers to is no answer: it would end an opening', () => {
  for (const name of ['length', 'map', 'at', '__proto__', 'constructor', '0', [0], 1.5, -1, true, null, {}])
    for (const changed of [{ 3: name }, { 4: name }, { 2: [name] }])
      assert.equal(unpackAnswers(packed(changed)), undefined, JSON.stringify(changed));
});

test('a profession counts once, however it is written', () => {
  for (const professions of [[0, 0], [[0], [0]], ['0', 0], [11]])
    assert.equal(unpackAnswers(packed({ 2: professions })), undefined, JSON.stringify(professions));
});

test('a text that no database takes is refused whole: all others would wait for it', () => {
  for (const text of ['a\u0000b', '\ud800', 'x\udc00'])
    for (const at of [5, 6]) assert.equal(unpackAnswers(packed({ [at]: text })), undefined);
});

test('a device and a card send such a text mended, so that nothing of an honest verdict is lost', () => {
  const sent = unpackAnswers(packAnswers({ ...answers, good: 'a\u0000b🙂', better: 'x\ud800' }));
  assert.deepEqual([sent?.good, sent?.better], ['ab🙂', 'x\ufffd']);
});
