import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingOf } from './heading.rules.ts';

test('the title does not say again what her own words begin with', () => {
  const text = 'Wie helpt mij douchen? Ik val soms.';
  assert.deepEqual(headingOf({ title: 'Wie helpt mij douchen', text: 'Wie helpt mij douchen?', topic: '' }), {
    title: 'Wie helpt mij douchen',
    quote: undefined,
  });
  assert.deepEqual(headingOf({ title: 'Wie helpt mij douchen?', text, topic: 'hulp bij douchen' }), {
    title: 'Hulp bij douchen',
    quote: text,
  });
  assert.equal(headingOf({ title: 'Hulp bij douchen', text, topic: 'douchen' }).title, 'Hulp bij douchen');
  assert.equal(headingOf({ title: 'Wie helpt mij', text, topic: '' }).title, 'Wie helpt mij');
});
