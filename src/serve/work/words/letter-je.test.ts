import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterJe } from './letter-je.nl.ts';

test('the letter with je says nowhere u', () => {
  const { subject, about, code, steps, help, secret } = letterJe;
  const said = [subject, about?.('Hulp'), code, ...(steps?.('voorbeeld.nl') ?? []), help?.('010'), secret];
  assert.equal(said.length, 8);
  for (const text of said) assert.doesNotMatch(text ?? 'u', /\b[uU]w?\b/);
});
