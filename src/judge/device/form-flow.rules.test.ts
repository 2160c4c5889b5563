import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ANSWERED_BY,
  ANSWERS,
  ITEMS,
  LEVELS,
  PROFESSIONS,
  packAnswers,
  unpackAnswers,
  VERSIONS,
} from '../protocol/index.ts';
import {
  answersOf,
  type Draft,
  draftFrom,
  EMPTY,
  fieldsOf,
  saysSomething,
  withScreen,
  wrongOn,
} from './draft.rules.ts';
import { afterOffer, pathOf, placeOf, SCREENS, screenAfter, screenBefore } from './form-flow.rules.ts';

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  by: fc.option(fc.constantFrom(...ANSWERED_BY), { nil: undefined }),
  version: fc.constantFrom(...VERSIONS),
  professions: fc.subarray([...PROFESSIONS]),
  items: fc
    .array(fc.tuple(fc.constantFrom(...ITEMS.map(({ key }) => key)), fc.constantFrom(...ANSWERS)))
    .map((all) => Object.fromEntries(all)),
  again: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  good: fc.constantFrom('', 'Ze luistert', 'Twee\nregels'),
  better: fc.constantFrom('', 'Minder wachten'),
  until: fc.constantFrom(...LEVELS),
});

test('the friendly items and choosing again come first; then one may stop', () => {
  assert.deepEqual(pathOf(EMPTY, 'device'), [
    'who',
    'professions',
    'respect',
    'listened',
    'welcome',
    'gladly',
    'again',
    'more-organised',
    'send',
  ]);
});

test('each further level is an offer, and words ask who could be recognised in them', () => {
  const all = { ...EMPTY, until: 'value', good: 'x' } as const;
  assert.deepEqual(pathOf(all, 'device').slice(7), [
    'more-organised',
    'one-contact',
    'story-once',
    'quick',
    'as-agreed',
    'more-driven',
    'could-choose',
    'counted',
    'saw-effect',
    'more-value',
    'fits',
    'good',
    'better',
    'recognise',
    'reply',
    'send',
  ]);
  assert.ok(!pathOf(all, 'card').includes('reply'), 'a card can read no reply');
  assert.ok(!pathOf({ ...all, good: '' }, 'device').includes('recognise'));
});

test('yes leads into a level, no leads to the end; going back and saying no takes that level out', () => {
  const yes = afterOffer(EMPTY, 'more-organised', true);
  assert.equal(screenAfter('more-organised', yes, 'device'), 'one-contact');
  const no = afterOffer({ ...yes, items: { quick: 'entirely', respect: 'mostly' } }, 'more-organised', false);
  assert.equal(screenAfter('more-organised', no, 'device'), 'send');
  assert.deepEqual(answersOf(no).items, { respect: 'mostly' });
});

test('back is always the one before, on any draft', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('device' as const, 'card' as const), (draft, route) => {
      const path = pathOf(draft, route);
      assert.equal(new Set(path).size, path.length);
      for (const screen of path.slice(0, -1)) {
        const next = screenAfter(screen, draft, route)!;
        assert.equal(screenBefore(next, draft, route), screen);
      }
      assert.equal(screenAfter('send', draft, route), undefined);
    }),
  );
});

test('a draft survives being carried along by a form, and what it becomes can be packed', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      assert.deepEqual(draftFrom(fieldsOf(draft)), {
        ...draft,
        professions: PROFESSIONS.filter((one) => draft.professions.includes(one)),
      });
      const answers = answersOf(draftFrom(fieldsOf(draft)));
      assert.deepEqual(unpackAnswers(packAnswers(answers)), JSON.parse(JSON.stringify(answers)));
    }),
  );
});

test('hostile fields are as if they were not there', () => {
  const draft = draftFrom([
    ['by', 'the nurse'],
    ['respect', 'definitely'],
    ['again', '11'],
    ['professions', 'king'],
    ['until', 'all'],
    ['__proto__', 'x'],
  ]);
  assert.deepEqual(draft, EMPTY);
  assert.ok(!saysSomething(answersOf(draft)));
});

test('one screen changes only what it asks', () => {
  const draft: Draft = { ...EMPTY, by: 'self', items: { respect: 'mostly' }, professions: ['nurse'] };
  const fields = [
    ['listened', 'entirely'],
    ['respect', 'not-at-all'],
  ] as const;
  assert.deepEqual(withScreen(draft, 'listened', fields).items, { listened: 'entirely', respect: 'mostly' });
  assert.deepEqual(withScreen(draft, 'professions', []).professions, [], 'unticked');
  assert.deepEqual(withScreen(draft, 'listened', []), draft, 'left open');
});

test('a question wants an answer or a skip; a text has a length', () => {
  assert.equal(wrongOn('who', EMPTY), 'missing');
  assert.equal(wrongOn('respect', EMPTY), 'missing');
  assert.equal(wrongOn('respect', { ...EMPTY, items: { respect: 'unknown' } }), undefined);
  assert.equal(wrongOn('professions', EMPTY), undefined);
  assert.equal(wrongOn('good', { ...EMPTY, good: 'a'.repeat(720) }), undefined);
  assert.equal(wrongOn('good', { ...EMPTY, good: 'é'.repeat(361) }), 'too-long');
});

test('progress is counted within a part', () => {
  assert.deepEqual(placeOf('listened'), { nth: 2, of: 5 });
  assert.deepEqual(placeOf('again'), { nth: 5, of: 5 });
  assert.deepEqual(placeOf('good'), { nth: 2, of: 3 });
  assert.equal(placeOf('who'), undefined);
  assert.ok(SCREENS.length > 20);
});
