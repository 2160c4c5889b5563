import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromLibrary } from '../library/library.ts';
import { readModel } from '../model/read-model.ts';
import { changeWords } from './change-words.ts';

const xml = fromLibrary('dagbesteding-proef')?.xml ?? '';
const modelOf = async (text: string) => {
  const read = await readModel(text);
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.model;
};

test('words change on the steps that are named, and nothing else does', async () => {
  const words = { name: 'Bellen & "groeten" <eerst>', plain: 'We bellen u', plainEn: '' };
  const changed = await changeWords(xml, new Map([['Bellen', words]]));
  assert.ok(changed);
  const [before, after] = [await modelOf(xml), await modelOf(changed)];
  const { plainEn: _, ...old } = before.nodes.get('Bellen') ?? {};
  assert.deepEqual(after.nodes.get('Bellen'), { ...old, name: words.name, plain: words.plain });
  for (const [id, of] of before.nodes) if (id !== 'Bellen') assert.deepEqual(after.nodes.get(id), of);
  assert.deepEqual(after.flows, before.flows);
});

test('a file without our namespace gets it with the first plain words', async () => {
  const bare = xml.replace(/ aanzet:[\w-]+="[^"]*"/g, '').replace(/ xmlns:aanzet="[^"]*"/, '');
  const changed = await changeWords(
    bare,
    new Map([['Bellen', { name: 'Bellen', plain: 'We bellen', plainEn: 'We call' }]]),
  );
  assert.equal((await modelOf(changed ?? '')).nodes.get('Bellen')?.plain, 'We bellen');
});

test('what is no BPMN is left alone', async () => {
  assert.equal(await changeWords('<a>', new Map()), undefined);
});
