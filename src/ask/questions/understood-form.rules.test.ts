import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needSchema } from '../matching/index.ts';
import { understoodNl } from './understood.nl.ts';
import { changedFields, parseUnderstood, placeText } from './understood-form.rules.ts';

const before = {
  need: needSchema.parse({
    topic: 'douchen',
    forWhom: 'self',
    age: null,
    postcode: '1234',
    town: 'Lindemeer',
    funding: [],
    delivery: [],
    language: null,
    maxWaitDays: null,
    maxPriceEur: null,
    targetGroups: ['ouderen', 'dementie'],
    without: ['een man'],
  }),
};
const form = (typed: Record<string, string>, lists: Record<string, string[]> = {}) => ({
  typed: { topic: 'douchen', ...typed },
  all: (name: string) => lists[name] ?? [],
});
const read = (typed: Record<string, string>, lists?: Record<string, string[]>) =>
  parseUnderstood(form(typed, lists), before, understoodNl);
const needOf = (typed: Record<string, string>, lists?: Record<string, string[]>) => {
  const parsed = read(typed, lists);
  assert.equal(parsed.kind, 'ok');
  return parsed.kind === 'ok' ? parsed.value.need : assert.fail();
};
const errorsOf = (typed: Record<string, string>) => {
  const parsed = read(typed);
  return parsed.kind === 'invalid' ? parsed.errors.map(({ field }) => field) : [];
};

test('empty is an answer: not known', () => {
  const need = needOf({});
  assert.deepEqual(needSchema.parse(need), need);
  assert.deepEqual(
    [need.age, need.postcode, need.town, need.maxWaitDays, need.maxPriceEur],
    [null, null, null, null, null],
  );
  assert.deepEqual([need.funding, need.targetGroups, need.without], [[], [], []]);
});

test('each answer is read as people type it', () => {
  const need = needOf(
    {
      age: '82 jaar',
      place: '1234ab Lindemeer',
      language: 'tr',
      wait: '14',
      price: '€ 12,50',
      forWhom: 'other',
      forName: ' mijn   vader',
    },
    {
      funding: ['wmo', 'unknown', 'hack'],
      delivery: ['home'],
      read: ['ouderen', 'without:een man'],
    },
  );
  assert.deepEqual(need, {
    topic: 'douchen',
    forWhom: 'other',
    age: 82,
    postcode: '1234AB',
    town: 'Lindemeer',
    funding: ['wmo'],
    delivery: ['home'],
    language: 'tr',
    maxWaitDays: 14,
    maxPriceEur: 12.5,
    targetGroups: ['ouderen'],
    without: ['een man'],
    about: null,
    travelKm: null,
  });
  const parsed = read({ forWhom: 'other', forName: ' mijn   vader' });
  assert.equal(parsed.kind === 'ok' && parsed.value.forName?.trim(), 'mijn vader');
});

test('what it is about is read only when it was shown, and only what the vocabulary has', () => {
  assert.equal(needOf({}, { about: ['wassen'] }).about, null);
  assert.deepEqual(needOf({ subjects: 'ja' }, { about: ['wassen', 'hack', 'wassen'] }).about, ['wassen']);
  assert.deepEqual(needOf({ subjects: 'ja' }).about, []);
});

test('a place is a postcode, a town, or both; a town stays with its postcode', () => {
  const places: [string, string][] = [
    ['1234', '1234 Lindemeer'],
    ['1234 AB', '1234AB'],
    ['5678', '5678'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['5211 Den Bosch', '5211 Den Bosch'],
    ['1234, Aerdt', '1234 Aerdt'],
  ];
  for (const [typed, kept] of places) assert.equal(placeText(needOf({ place: typed })), kept, typed);
});

test('what can not be read is said beside its field', () => {
  assert.deepEqual(errorsOf({ topic: '' }), ['topic']);
  for (const age of ['oud', '121', '-1', '1.5', '8 2']) assert.deepEqual(errorsOf({ age }), ['age'], age);
  for (const place of ['0123', '12', '<b>', '12345']) assert.deepEqual(errorsOf({ place }), ['place'], place);
  for (const price of ['veel', '-3', '1,234']) assert.deepEqual(errorsOf({ price }), ['price'], price);
  assert.deepEqual(errorsOf({ wait: 'x', language: 'nederlands', travel: '999' }), [
    'travel',
    'language',
    'wait',
  ]);
  assert.deepEqual(errorsOf({ forWhom: 'other', forName: 'x'.repeat(81) }), ['forName']);
});

test('only the names of changed answers are recorded', () => {
  assert.deepEqual(changedFields(before.need, { ...before.need, age: 3, funding: ['wmo'] }), [
    'age',
    'funding',
  ]);
});
