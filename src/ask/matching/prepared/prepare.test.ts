import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled } from '../vocabulary/compiled.rules.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import { RELATIONS } from '../vocabulary/relations.data.ts';
import { type Parts, pack, unpack } from './parts.rules.ts';
import { prepare } from './prepare.ts';

test('what is read from a file is what was worked out, in every table', async () => {
  const made = await prepare();
  const read = unpack(pack(made));
  const names = (parts: Parts): string[] =>
    Object.entries(parts).flatMap(([name, part]) =>
      typeof part === 'string' || ArrayBuffer.isView(part)
        ? [name]
        : names(part as Parts).map((inner) => `${name}.${inner}`),
    );
  const at = (parts: unknown, name: string): unknown =>
    name.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], parts);
  assert.ok(names(made).length > 20);
  for (const name of names(made)) assert.ok(isSame(at(made, name), at(read, name)), name);
});

test('working it out once more gives the same bytes', async () => {
  assert.ok(isSame(pack(await prepare()), pack(await prepare())));
});

test('phrases added to a vocabulary are in it as if they had been there from the start', () => {
  for (const last of [1, 40]) {
    const [first, added] = [RELATIONS.slice(0, -last), RELATIONS.slice(-last)];
    const whole = compiled(RELATIONS, CONCEPTS);
    assert.deepEqual(compiled(added, CONCEPTS, compiled(first, CONCEPTS)), whole);
  }
});

/** Byte by byte: telling where tables of a million differ would take long. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (!ArrayBuffer.isView(one) || !ArrayBuffer.isView(other)) return one === other;
  const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
    Buffer.from(buffer, byteOffset, byteLength);
  return bytes(one).equals(bytes(other));
};
