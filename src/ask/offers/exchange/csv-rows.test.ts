import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv, UnreadableFile } from './csv-rows.ts';
import { delimiterOf } from './delimiter.rules.ts';
import { readHeader } from './header.rules.ts';
import { NEEDED } from './offer-columns.ts';

async function* inPieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
const readAll = async (text: string | Uint8Array, size = 3) => {
  const csv = await readCsv(inPieces(text, size));
  return { ...csv, rows: await Array.fromAsync(csv.rows) };
};
const refusal = async (text: string | Uint8Array) => {
  const error = await readAll(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof UnreadableFile);
  return [error.reason, error.line];
};

test('semicolons, a byte order mark, quoted line ends, empty lines; each row by the line it begins on', async () => {
  const { delimiter, header, rows } = await readAll('\ufeffa;b\r\n1;"x\r\ny ""é"""\r\n\r\n2;3\r\n');
  assert.equal(delimiter, ';');
  assert.deepEqual(header, ['a', 'b']);
  assert.deepEqual(rows, [
    { line: 2, cells: ['1', 'x\r\ny "é"'] },
    { line: 5, cells: ['2', '3'] },
  ]);
});
test('letters of several bytes may be cut between pieces', async () => {
  assert.deepEqual((await readAll('a,b\n€,💙\n', 1)).rows, [{ line: 2, cells: ['€', '💙'] }]);
});
test('what cannot be read is said with its line', async () => {
  assert.deepEqual(await refusal(''), ['empty', 1]);
  assert.deepEqual(await refusal(Buffer.from([97, 44, 98, 10, 49, 44, 0xe9, 10])), ['not-utf8', 2]);
  assert.deepEqual(await refusal('a,b\n1,2\n"q"bad,4\n5,6\n'), ['quotes', 3]);
  assert.deepEqual(await refusal('a,b\n1,2\n3,"open\n5,6\n'), ['quotes', 3]);
});
test('the delimiter is counted outside quotes', () => {
  assert.deepEqual(['a,b', 'a;b,c;d', '"a,b,c";d', 'a'].map(delimiterOf), [',', ';', ';', ',']);
});
test('a header: any order and case; what is missing, doubled or unknown is named', () => {
  const whole = readHeader([...NEEDED].reverse().map((name) => name.toUpperCase()));
  assert.equal(
    whole.kind === 'ok' && whole.at.get('offer_id'),
    NEEDED.length - 1 - NEEDED.indexOf('offer_id'),
  );
  assert.deepEqual(readHeader(NEEDED.filter((name) => name !== 'title')), {
    kind: 'missing-columns',
    columns: ['title'],
  });
  assert.deepEqual(readHeader([...NEEDED, 'title']), { kind: 'double-columns', columns: ['title'] });
  const more = readHeader([...NEEDED, 'Kleur', 'faces_count']);
  assert.deepEqual(more.kind === 'ok' && more.unknown, ['Kleur']);
});
