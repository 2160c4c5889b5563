import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsOf, keysOf, plain, searchWords } from './search-words.rules.ts';

const card = {
  name: 'Jan-Willem van den Berg',
  phone: '+31 (0)6 1234 5678',
  email: 'JW.Berg@voorbeeld.example',
  postcode: '1234 AB',
  birthYear: 1941,
};
const keys = keysOf(card);
/** Every word is the beginning of some key. */
const found = (text: string, among: readonly string[] = keys) => {
  const words = searchWords(text);
  return words.length > 0 && words.every((word) => among.some((key) => key.startsWith(word)));
};

test('a name with infixes is found however it is typed', () => {
  for (const typed of [
    'berg',
    'van den berg',
    'vandenberg',
    'vdberg',
    'v.d. Berg',
    'vd berg',
    'Berg, van den',
    'BERG jan',
    'willem b',
    'jan-wil',
    'van den',
    'vanden',
  ])
    assert.ok(found(typed), typed);
  for (const typed of ['bergen', 'piet berg', 'berg 1942', '']) assert.ok(!found(typed), typed);
});

test('phone, postcode, year and e-mail find it too, in any usual writing', () => {
  for (const typed of [
    '06-12345678',
    '06 12 34 56 78',
    '0031612345678',
    '+31612345678',
    '1234ab',
    '1234 AB',
    '1234',
    '1941',
    'berg 1234 ab 1941',
    'jw.berg@voorbeeld.example',
    'jw.berg@',
    'Berg (06) 1234 5678',
  ])
    assert.ok(found(typed), typed);
  assert.deepEqual(searchWords('berg 1941 1234 ab'), ['1234ab', 'berg', '1941']);
});

test('accents, double names and letters of other languages', () => {
  assert.equal(plain('Yıldız Çelik'), 'yildiz celik');
  assert.equal(plain('Bjørn Strauß'), 'bjorn strauss');
  for (const typed of ['ozturk', 'Öztürk', 'vries'])
    assert.ok(found(typed, keysOf({ ...card, name: 'Ayşe Öztürk-de Vries' })), typed);
  assert.deepEqual(searchWords('Ахмед'), ['ахмед']);
});

test('nobody is found by nothing, and a long text stays short', () => {
  for (const typed of ['', '  ', '…', '%', "';--"]) assert.deepEqual(searchWords(typed), []);
  assert.equal(searchWords('een twee drie vier vijf zes zeven acht negen').length, 6);
});

test('an infix alone still finds, by the names that begin with it', () => {
  assert.deepEqual(searchWords('van der'), ['vander']);
  assert.ok(!searchWords('van der berg').includes('van'));
});

test('a card that says little has few keys, each once', () => {
  const bare = { name: '', phone: null, email: null, postcode: null, birthYear: null };
  assert.deepEqual(keysOf(bare), []);
  assert.deepEqual(keysOf({ ...bare, name: 'Jan Jan' }), ['jan']);
  assert.deepEqual(keysOf({ ...bare, name: 'De' }), ['de']);
});

test('digits of a number, in the national form', () => {
  assert.equal(digitsOf('(0123) 45 67 89'), '0123456789');
  assert.equal(digitsOf('+31 6 12345678'), '0612345678');
  assert.equal(digitsOf('+32 470 12 34 56'), '32470123456');
});
