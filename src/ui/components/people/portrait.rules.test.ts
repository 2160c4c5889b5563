import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faceOf, pictures } from './portrait.rules.ts';

test('the same seed gives the same face, other seeds other faces', () => {
  assert.deepEqual(faceOf('Amina'), faceOf('Amina'));
  const faces = new Set(
    Array.from({ length: 100 }, (_, index) => JSON.stringify(faceOf(`persoon ${index}`))),
  );
  assert.ok(faces.size > 80, `${faces.size} different faces`);
});

test('a headscarf is drawn only when asked for', () => {
  for (let index = 0; index < 200; index++) assert.equal(faceOf(`persoon ${index}`).chin, undefined);
  assert.ok(faceOf('x', { hair: 'scarf' }).chin);
  assert.ok(pictures.amina.chin);
});
