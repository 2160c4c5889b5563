import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectGroups } from '../../ask/matching/index.ts';
import { words } from './words.ts';

test('the title of a class says once for whom it is', () => {
  const carers = (language: 'nl' | 'en') =>
    subjectGroups(language).find(({ id }) => id === 'mantelzorg')?.name ?? '';
  const { nl, en } = words;
  assert.equal(nl.className('Verpleging', 'ouderen'), 'Verpleging voor ouderen');
  assert.equal(nl.className(carers('nl'), 'mantelzorgers'), 'Steun voor mantelzorgers');
  assert.equal(nl.className(carers('nl'), 'ouderen'), 'Steun voor wie zorgt voor ouderen');
  assert.equal(en.className(carers('en'), 'mantelzorgers'), 'Support for family carers');
  assert.equal(en.className(carers('en'), 'ouderen'), 'Support for family carers of older people');
});
