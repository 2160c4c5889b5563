import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Preferences } from '../../platform/http/visit.ts';
import { withDisplay, withLanguage } from './set-preferences.rules.ts';

const now: Preferences = {
  language: 'nl',
  textSize: 'normal',
  scheme: 'light',
  plain: false,
  aloud: false,
  pictures: false,
};

test('what is chosen changes, the rest stays', () => {
  assert.deepEqual(withDisplay(now, { letters: 'large' }), { ...now, textSize: 'large' });
  assert.deepEqual(withDisplay({ ...now, textSize: 'large' }, { scherm: 'dark' }), {
    ...now,
    textSize: 'large',
    scheme: 'dark',
  });
  assert.deepEqual(withLanguage({ ...now, scheme: 'dark' }, 'en'), {
    ...now,
    scheme: 'dark',
    language: 'en',
  });
});

test('what is ticked holds; a page that does not ask leaves it', () => {
  const both = withDisplay(now, {}, ['plain', 'aloud', 'sound']);
  assert.deepEqual(both, { ...now, plain: true, aloud: true });
  assert.deepEqual(withDisplay(both, { letters: 'largest', scherm: 'contrast' }), {
    ...both,
    textSize: 'largest',
    scheme: 'contrast',
  });
  assert.deepEqual(withDisplay(both, {}, []), now);
});

test('an answer that is not on the page changes nothing', () => {
  assert.deepEqual(withDisplay(now, { letters: '900px', scherm: 'purple' }), now);
  assert.deepEqual(withLanguage(now, 'xx'), now);
  assert.deepEqual(withLanguage(now, undefined), now);
});
