import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Need } from './need.ts';
import { needSchema } from './need.ts';
import { understand } from './understand.rules.ts';

const towns = ['Lindemeer', 'Oudedijk', 'Best', 'Een', 'Nieuwe Gaard'];

const cases: [string, Partial<Need>][] = [
  [
    'Ik wil graag twee keer per week hulp bij het douchen.',
    {
      forWhom: 'self',
      age: null,
      postcode: null,
      funding: [],
      delivery: [],
      topic: 'twee keer per week hulp bij het douchen',
    },
  ],
  [
    'Mijn moeder (82) vergeet veel. Zij woont in Lindemeer, 1234 AB.',
    {
      forWhom: 'other',
      age: 82,
      postcode: '1234',
      town: 'Lindemeer',
      targetGroups: ['dementie', 'ouderen'],
      topic: 'Mijn moeder vergeet veel',
    },
  ],
  ['Mijn vader is 82 jaar.', { age: 82, forWhom: 'other' }],
  ['Ik ben 91 en woon alleen.', { age: 91, targetGroups: ['ouderen'] }],
  [
    'Mijn zoon van 12 jaar is erg druk, via de jeugdwet',
    { age: 12, targetGroups: ['jeugd'], funding: ['jeugdwet'] },
  ],
  ['Ik woon hier al 30 jaar.', { age: null }],
  ['Drie jaar geleden, 3 jaar geleden viel ik.', { age: null }],
  [
    'Wij hebben een pgb en willen logeren, zodat het thuis rustig is',
    { funding: ['pgb'], delivery: ['stay'] },
  ],
  ['Kan dit uit de Wmo of de Wlz, of via de zorgverzekering?', { funding: ['wlz', 'zvw', 'wmo'] }],
  ['Hulp bij mij thuis', { delivery: ['home'] }],
  ['Praten met lotgenoten, online mag ook', { delivery: ['online', 'group'] }],
  ['Liever geen verpleeghuis', { without: ['verpleeghuis'], delivery: [] }],
  ['Ik heb geen vervoer en geen geld', { without: [] }],
  ['Zij wil niet naar een verpleeghuis', { without: ['verpleeghuis'] }],
  ['Warm eten aan huis, mijn man mag geen zout', { without: [] }],
  ['Samen wonen, dus geen losse kamers', { without: [] }],
  ['Slapen, maar ik wil geen pillen', { without: ['pillen'] }],
  ['Iemand die Turks spreekt', { language: 'tr' }],
  ['Ik lees graag het Turks kookboek', { language: null }],
  ['Binnen twee weken graag', { maxWaitDays: 14 }],
  ['binnen 10 dagen', { maxWaitDays: 10 }],
  ['Maximaal € 12,50 per keer', { maxPriceEur: 12.5 }],
  ['Hooguit 20 euro', { maxPriceEur: 20 }],
  ['Het best is iemand uit Oudedijk', { town: 'Oudedijk' }],
  ['een hulp in nieuwe gaard', { town: 'Nieuwe Gaard' }],
  ['Ik val sinds 2019 steeds, in 2024 ook', { postcode: null }],
  ['postcode 2019', { postcode: '2019' }],
  ['Mijn man helpt mij, maar dat gaat niet meer', { forWhom: 'self' }],
  ['Hulp voor haar', { forWhom: 'other' }],
  ['Mijn man slaat mij', { forWhom: 'self' }],
  ['Mijn zoon bedreigt me steeds', { forWhom: 'self' }],
  ['Mijn man herkent mij niet meer', { forWhom: 'other' }],
  ['Mijn moeder valt en ik weet het niet meer', { forWhom: 'other' }],
  ['Mijn man wil mij niet lastigvallen, hij heeft hulp nodig', { forWhom: 'other' }],
];

for (const [text, expected] of cases)
  test(`understands: ${text}`, () => {
    const need = understand(text, towns);
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((key) => [key, need[key as keyof Need]])),
      expected,
    );
  });

test('whatever is written, what is understood has its form', () => {
  const texts = [
    '',
    ' ',
    '💙',
    '?!',
    '9'.repeat(4000),
    'a '.repeat(2000),
    '() 999 jaar € 1 2 3',
    'Hallo, ',
    ...cases.map(([text]) => text),
  ];
  for (const text of texts)
    assert.equal(needSchema.safeParse(understand(text, towns)).success, true, text.slice(0, 40));
});
