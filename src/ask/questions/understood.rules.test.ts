import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyNeed } from '../../../test/setup/example-offer.ts';
import type { Need } from '../matching/index.ts';
import { languageOptions } from './languages.rules.ts';
import { understoodEn } from './understood.en.ts';
import { understoodNl } from './understood.nl.ts';
import { listed, missingOf, saysTopicAgain, sentencesOf, unknownSentence } from './understood.rules.ts';

const nothing: Need = { ...emptyNeed, topic: '' };
const all: Need = {
  topic: 'hulp bij douchen',
  forWhom: 'other',
  age: 82,
  postcode: '1234',
  town: 'Lindemeer',
  funding: ['wmo', 'pgb'],
  delivery: ['home'],
  language: 'tr',
  maxWaitDays: 14,
  maxPriceEur: 12.5,
  targetGroups: ['ouderen', 'dementie'],
  without: ['een man'],
  about: null,
  travelKm: null,
};
const nl = understoodNl.sentences;

test('all that is known is said, a sentence each', () => {
  const understood = { forWhom: 'other', forName: 'mijn vader', need: all } as const;
  assert.deepEqual(sentencesOf(understood, nl, 'nl'), [
    'Het gaat om: hulp bij douchen.',
    'De vraag is voor mijn vader, 82 jaar.',
    'Het is in of bij 1234 Lindemeer.',
    'U wilt het thuis.',
    'Dit kan het betalen: de gemeente (Wmo) of een eigen budget (pgb).',
    'U wilt hulp in deze taal: Turks.',
    'U wilt binnen 14 dagen beginnen.',
    'U wilt zelf niet meer betalen dan € 12,50.',
    'We zoeken ook bij aanbod voor: ouderen en mensen met dementie.',
    'Dit wilt u niet: een man.',
  ]);
  assert.equal(unknownSentence(understood, nl), undefined);
});

test('what is not known is named, and never filled in', () => {
  const understood = { forWhom: 'self', forName: null, need: nothing } as const;
  assert.deepEqual(sentencesOf(understood, nl, 'nl'), ['De vraag is voor uzelf.']);
  assert.deepEqual(missingOf(nothing), ['age', 'place', 'delivery', 'funding', 'wait', 'price']);
  assert.match(unknownSentence(understood, nl) ?? '', /de leeftijd, .* en de hoogste prijs/);
});

test('what a person typed stays as it is', () => {
  const need = { ...nothing, topic: '$& {name} <b>', age: 3 };
  const said = sentencesOf({ forWhom: 'other', forName: "$' {}", need }, nl, 'nl');
  assert.deepEqual(said, ['Het gaat om: $& {name} <b>.', "De vraag is voor $' {}, 3 jaar."]);
});

test('English says as much', () => {
  const said = sentencesOf({ forWhom: 'self', forName: null, need: all }, understoodEn.sentences, 'en');
  assert.equal(said.length, 10);
  assert.ok(said.every((sentence) => !/[{}]/.test(sentence)));
});

test('lists read as speech', () => {
  assert.deepEqual(
    [listed([], 'en'), listed(['a'], 'en'), listed(['a', 'b', 'c'], 'en')],
    ['', 'a', 'a, b en c'],
  );
});

test('languages stand in the order of the alphabet, one that was understood among them', () => {
  const options = languageOptions('nl', 'ja');
  assert.ok(options.some(({ label }) => label === 'Japans'));
  assert.deepEqual(
    options,
    [...options].sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  );
});

test('what her own words say already is not said again', () => {
  const told: [topic: string, text: string, again: boolean][] = [
    ['hulp bij douchen', 'Ik wil  Hulp bij\ndouchen, elke dag.', true],
    ['hulp bij douchen…', 'Ik wil hulp bij douchen, elke dag.', true],
    ['samen wandelen', 'Ik wil hulp bij douchen.', false],
  ];
  for (const [topic, text, again] of told) assert.equal(saysTopicAgain(topic, text), again, topic);
});
