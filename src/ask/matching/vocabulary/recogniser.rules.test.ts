import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newReader } from '../language.ts';
import { ALSO_HELPS } from './also-helps.data.ts';
import { closenessOf } from './closeness.rules.ts';
import { CONCEPTS } from './concepts.data.ts';
import { RELATIONS } from './relations.data.ts';

const reader = await newReader();
const found = (text: string): string[] => [
  ...new Set(
    reader
      .sentences(text)
      .flatMap((sentence) =>
        reader.hits(sentence).flatMap((hit) => (hit.strong ? (reader.concepts[hit.concept]?.id ?? '') : [])),
      ),
  ),
];

describe('the care vocabulary', () => {
  test('is as large as promised, and each concept has words', () => {
    const phrases = RELATIONS.reduce((sum, { strong, weak }) => sum + strong.length + weak.length, 0);
    assert.ok(phrases >= 600, `${phrases} relations`);
    const said = new Set(RELATIONS.map(({ concept }) => concept));
    assert.deepEqual(
      CONCEPTS.filter(({ id }) => !said.has(id)).map(({ id }) => id),
      [],
    );
  });

  test('points to concepts that exist, in a tree without cycles', () => {
    assert.equal(new Set(CONCEPTS.map(({ id }) => id)).size, CONCEPTS.length);
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    for (const { concept } of RELATIONS) assert.ok(ids.has(concept), concept);
    for (const { id, related } of CONCEPTS)
      for (const other of related) assert.ok(ids.has(other) && other !== id);
    const parents = new Map(CONCEPTS.map(({ id, parent }) => [id, parent]));
    for (const { id } of CONCEPTS) {
      let steps = 0;
      for (let one: string | null = id; one !== null; one = parents.get(one) ?? null) steps += 1;
      assert.ok(steps <= 4, id);
    }
  });
});

describe('phrases are found', () => {
  const cases: [text: string, concept: string][] = [
    ['hulp bij douchen', 'wassen'],
    ['ze vergeet alles', 'dementie'],
    ['alles vergeet mijn moeder', 'dementie'],
    ['ik red het niet meer met mijn man', 'mantelzorg-steun'],
    ['mijn moeder valt steeds', 'valpreventie'],
    ['ze kleedt zich niet meer aan', 'aankleden'],
    ['de post ligt ongeopend op tafel', 'administratie'],
    ['hij wil een rollator', 'hulpmiddelen'],
    ['kunt u de steunkousen aantrekken', 'steunkousen'],
    ['logeren, een weekend', 'logeren'],
  ];
  for (const [text, concept] of cases)
    test(`${text}: ${concept}`, () => assert.ok(found(text).includes(concept), found(text).join(' ')));
});

describe('phrases are not found', () => {
  const cases: [text: string, concept: string][] = [
    // 'Haar' is no hair, 'als' is no ALS, 'was' is no washing.
    ['waar is haar moeder, als zij er was', 'uiterlijk'],
    ['als het kan kom ik', 'spierziekte'],
    ['zij was gisteren bij ons', 'wassen'],
    // Nothing belongs together across 'maar'.
    ['ik heb zorg nodig maar mijn vrouw niet', 'respijt'],
    ['van deur tot deur', 'eten'],
  ];
  for (const [text, concept] of cases)
    test(`${text}: no ${concept}`, () => assert.ok(!found(text).includes(concept), found(text).join(' ')));
});

test('any text is read without an error, and says where each hit stands', () => {
  for (const text of [
    '',
    '...',
    '😀😀',
    '<b>hulp</b>',
    "'; drop table offer; --",
    'ж'.repeat(200),
    'a '.repeat(5000),
  ])
    for (const sentence of reader.sentences(text))
      for (const { at } of reader.hits(sentence)) for (const place of at) assert.ok(sentence[place]);
});

test('who asks is helped most by the very thing, then by what is below and above it', () => {
  const closeness = closenessOf(CONCEPTS);
  const index = (id: string): number => CONCEPTS.findIndex((concept) => concept.id === id);
  const share = (asked: string, offered: string): number =>
    closeness[index(asked)]?.find(({ concept }) => concept === index(offered))?.share ?? 0;
  assert.equal(share('wassen', 'wassen'), 1);
  assert.ok(share('verzorging', 'wassen') > share('wassen', 'verzorging'));
  assert.ok(share('wassen', 'verzorging') > share('wassen', 'gebit'));
  assert.equal(share('wassen', 'schulden'), 0);
  assert.throws(
    () => closenessOf([{ id: 'a', parent: 'b', nl: '', en: '', people: [], related: [], helpedBy: [] }]),
    /"b"/,
  );
});

test('what else helps exists, is said once, and is not the thing itself; the general too has something beside it', () => {
  const ids = new Set(CONCEPTS.map(({ id }) => id));
  for (const asked of ALSO_HELPS.keys()) assert.ok(ids.has(asked), asked);
  for (const { id, helpedBy } of CONCEPTS) {
    assert.ok(helpedBy.length > 0, id);
    const others = helpedBy.map((one) => one.id);
    assert.equal(new Set(others).size, others.length, id);
    for (const other of others) assert.ok(ids.has(other) && other !== id, `${id}: ${other}`);
  }
});
