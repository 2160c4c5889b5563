import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { drawn } from '../../../../test/setup/drawn-process.ts';
import { fromLibrary, library } from '../library/library.ts';
import { readModel } from '../model/read-model.ts';
import { OutcomeWords } from './outcome-words.tsx';

const said = (of: { text: string; textEn?: string }, language: 'nl' | 'en'): string =>
  render(OutcomeWords({ of, language }));

test('an outcome is told in the language of who reads, and Dutch is marked as Dutch', () => {
  const cases: [{ text: string; textEn?: string }, 'nl' | 'en', string][] = [
    [{ text: 'Het past', textEn: 'It fits' }, 'nl', 'Het past'],
    [{ text: 'Het past', textEn: 'It fits' }, 'en', 'It fits'],
    [{ text: 'Het past' }, 'nl', 'Het past'],
    [{ text: 'Het past' }, 'en', '<span lang="nl">Het past</span>'],
  ];
  for (const [of, language, html] of cases) assert.equal(said(of, language), html);
});

test('each outcome of the ready processes has English words of its own', async () => {
  let seen = 0;
  for (const { key } of library()) {
    const read = await readModel(fromLibrary(key)?.xml ?? '');
    assert.ok(read.kind === 'read');
    for (const { outcomes } of read.model.nodes.values())
      for (const { text, textEn } of outcomes) {
        seen += 1;
        assert.ok(textEn !== undefined && textEn !== text, `${key}: ${text}`);
      }
  }
  assert.ok(seen > 25, `${seen}`);
});

test('English for an outcome that is not there is refused, by element', async () => {
  const read = await readModel(
    drawn(`
      s: startEvent > a
      a: userTask aanzet:outcomes="ja = Past; nee" aanzet:outcomes-en="ja = Fits; nooit = Never"`),
  );
  assert.ok(read.kind === 'refused');
  assert.deepEqual(
    read.problems.map(({ element, why, detail }) => [element, why, detail]),
    [['a', 'bad-fact', 'aanzet:outcomes-en="nooit"']],
  );
});
