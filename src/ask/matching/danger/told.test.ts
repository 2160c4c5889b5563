// Of the first half 5 of 91 alarmed before anything was mended for it, of the half left alone 7 of 55; of those that
// tell of long ago and of now 15 of 20 were heard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emergencyIn } from './emergency.rules.ts';
import { TOLD_AND_NOW, TOLD_ORDINARY, TOLD_UNTOUCHED } from './ordinary-told.data.ts';

const alarming = (texts: readonly string[]): string[] => texts.filter((text) => emergencyIn(text).length > 0);

test('what is past, slow or feared is hardly ever an alarm', () => {
  assert.ok(alarming(TOLD_ORDINARY).length <= 1, alarming(TOLD_ORDINARY).join('\n'));
  assert.ok(alarming(TOLD_UNTOUCHED).length <= 3, `${alarming(TOLD_UNTOUCHED).length} alarmed`);
});

test('what was once and is again, is one', () => {
  assert.ok(alarming(TOLD_AND_NOW).length >= 17, `${alarming(TOLD_AND_NOW).length} heard`);
});
