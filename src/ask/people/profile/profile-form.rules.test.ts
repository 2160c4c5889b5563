import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFrom } from '../../../platform/http/form.ts';
import type { PartKey, Told } from './profile.ts';
import { LIMITS, readPart } from './profile-form.rules.ts';
import { profileWords } from './words.ts';

const w = profileWords.nl;
const read = (part: PartKey, ...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return readPart(formFrom(data), part, w);
};
const said = (part: PartKey, ...fields: [string, string][]): Partial<Told> => {
  const result = read(part, ...fields);
  assert.equal(result.kind, 'ok');
  return result.kind === 'ok' ? result.value : {};
};

test('nothing has to be filled in', () => {
  assert.deepEqual(said('naming'), { called: null, form: null, pronouns: null });
  assert.deepEqual(said('reaching'), { reach: [], callFrom: null, callUntil: null, door: null });
  assert.deepEqual(said('senses'), { speaks: null, needs: [] });
  assert.deepEqual(said('matters'), { matters: null, never: null });
  assert.deepEqual(said('present'), { present: null });
});

test('what is not on the page is not kept', () => {
  assert.deepEqual(said('naming', ['form', 'gij'], ['pronouns', 'any'], ['never', 'x']), {
    called: null,
    form: null,
    pronouns: null,
  });
  assert.deepEqual(said('reaching', ['reach', 'phone'], ['reach', 'pigeon'], ['callFrom', '3']).reach, [
    'phone',
  ]);
  assert.deepEqual(
    said('senses', ['hearing', 'hears-badly'], ['seeing', 'blind'], ['interpreter', 'interpreter']).needs,
    ['hears-badly', 'blind', 'interpreter'],
  );
});

test('mistakes are told at their field', () => {
  assert.deepEqual(read('reaching', ['callFrom', '14'], ['callUntil', '12']), {
    kind: 'invalid',
    errors: [{ field: 'callUntil', text: w.hoursTurned }],
  });
  assert.deepEqual(read('naming', ['called', 'x'.repeat(LIMITS.called + 1)]), {
    kind: 'invalid',
    errors: [{ field: 'called', text: w.tooLong(LIMITS.called) }],
  });
});
