import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create } from 'qrcode';
import { qrOf, qrPath } from './qr.rules.ts';

const known = (text: string): string[] => {
  const { modules } = create(text, { errorCorrectionLevel: 'L', maskPattern: 0 } as {
    errorCorrectionLevel: 'L';
  });
  const each = Array.from({ length: modules.size }, (_, at) => at);
  return each.map((row) => each.map((column) => (modules.get(row, column) ? '#' : '.')).join(''));
};

test('module for module what a well-known library draws, for each length that a token can have', () => {
  for (const length of [240, 280, 400, 521, 586, 640, 700, 790, 900, 1000, 1100, 1200, 1270]) {
    const text = `https://ontvanger.example/oordeel#${'aB3-_.'.repeat(250)}`.slice(0, length);
    const rows = known(text);
    const own = qrOf(text)!.map((row) => [...row].map((on) => (on ? '#' : '.')).join(''));
    assert.deepEqual(own, rows, `${length} bytes`);
  }
});

test('what does not fit is not drawn', () => {
  assert.equal(qrOf('x'.repeat(1274)), undefined);
});

test('a path with a quiet zone', () => {
  assert.match(qrPath([Uint8Array.from([1, 0])]), /^M4 4h1v1h-1z$/);
});
