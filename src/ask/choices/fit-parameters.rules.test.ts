import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSENESS, FIT } from '../matching/index.ts';
import { fitParameters, fitRows } from './fit-parameters.rules.ts';
import { FIT_GROUPS, FIT_WORDS } from './fit-words.data.ts';

const paths = fitParameters().map(({ path }) => path);

test('each number that finding counts with is explained in both languages, and nothing else is', () => {
  assert.ok(paths.length > 30);
  assert.deepEqual(
    paths.filter((path) => !FIT_WORDS[path]),
    [],
    'say in fit-words.data.ts what it means',
  );
  assert.deepEqual(
    Object.keys(FIT_WORDS).filter((path) => !paths.includes(path)),
    [],
    'no longer counted with',
  );
  for (const { nl, en } of Object.values(FIT_WORDS)) assert.ok(nl && en && nl !== en);
});

test('each is shown once, with the number as it is now', () => {
  const rows = FIT_GROUPS.flatMap((group) => fitRows(group, 'nl'));
  assert.equal(rows.length, paths.length);
  const of = (path: string): string | undefined => rows.find(([text]) => text === FIT_WORDS[path]?.nl)?.[1];
  assert.equal(of('most'), new Intl.NumberFormat('nl').format(FIT.most));
  assert.equal(of('near.beside'), new Intl.NumberFormat('nl', { style: 'percent' }).format(CLOSENESS.beside));
  assert.equal(of('people.wrong'), String(FIT.people.wrong));
  assert.equal(of('classes')?.split(' · ').length, FIT.classes.length);
});

test('no payment and no name is among it', () => {
  for (const path of paths)
    assert.doesNotMatch(path, /pay|paid|fee|sponsor|premium|bid|organi[sz]ation|provider/i);
});
