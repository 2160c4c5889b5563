import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { eventsOf, nameOf } from './event-log.ts';
import { readLog } from './read-log.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, asked = {}) => readLog('.csv', [bytes(text)], asked);
const HEAD = 'case:concept:name,concept:name,time:timestamp,org:resource,org:group\n';

const logOf = async (text: string, asked = {}) => {
  const file = await read(text, asked);
  assert.equal(file.kind, 'read');
  return file.kind === 'read' ? file.log : assert.fail();
};

describe('a log in CSV', () => {
  test('is read by columns, cases beside each other in the order of the file', async () => {
    const log = await logOf(
      `${HEAD}b,één,2026-01-01T10:00Z,Ann,Groep 1\na,x,2026-01-01T09:00Z,,\nb,twee,2026-01-01T11:00Z,Bo,EMPTY\n`,
    );
    assert.deepEqual(log.cases, ['b', 'a']);
    assert.deepEqual([...log.starts], [0, 2, 3]);
    assert.deepEqual(
      [0, 1, 2].map((event) => nameOf(log.activity, event)),
      ['één', 'twee', 'x'],
    );
    assert.deepEqual(
      [0, 1, 2].map((event) => nameOf(log.resource, event)),
      ['Ann', 'Bo', undefined],
    );
    assert.equal(log.time[1], Date.parse('2026-01-01T11:00Z'));
  });

  test('may use other names, semicolons, quotes, CR LF, a mark at its begin, and stop without a line end', async () => {
    const log = await logOf('\ufeffzaak;wat;"wie; dan"\r\n1;"a ""b""\r\nc";Ann\r\n1;d;', {
      case: 'zaak',
      activity: 'wat',
      resource: 'wie; dan',
    });
    assert.deepEqual(log.activity.names, ['a "b"\r\nc', 'd']);
    assert.deepEqual(log.resource.names, ['Ann']);
    assert.ok(Number.isNaN(log.time[0]));
  });

  const bad: [string, string, object, { line: number; column: string; expected: RegExp }][] = [
    ['nothing in it', '', {}, { line: 1, column: '', expected: /names of columns/ }],
    ['no events', HEAD, {}, { line: 2, column: '', expected: /at least one event/ }],
    ['a column away', 'a,b\n1,2\n', {}, { line: 1, column: 'case:concept:name', expected: /--case.*a, b/ }],
    [
      'a column that was asked for away',
      `${HEAD}1,x,,,\n`,
      { group: 'afdeling' },
      { line: 1, column: 'afdeling', expected: /--group/ },
    ],
    [
      'a row too short',
      `${HEAD}1,x,,,\n1,x\n`,
      {},
      { line: 3, column: '', expected: /5 columns, and found 2/ },
    ],
    [
      'no moment',
      `${HEAD}1,"x\ny",,,\n1,x,gisteren,,\n`,
      {},
      { line: 4, column: 'time:timestamp', expected: /a moment/ },
    ],
    ['no case', `${HEAD},x,,,\n`, {}, { line: 2, column: 'case:concept:name', expected: /case/ }],
    ['no activity', `${HEAD}1,,,,\n`, {}, { line: 2, column: 'concept:name', expected: /what was done/ }],
    ['a quote that stays open', `${HEAD}1,"x,,,\n`, {}, { line: 2, column: '', expected: /closing quote/ }],
    ['text after a quote', `${HEAD}1,"x"y,,,\n`, {}, { line: 2, column: '', expected: /after the closing/ }],
  ];
  for (const [what, text, asked, expected] of bad)
    test(`with ${what} says where and what was expected`, async () => {
      const file = await read(text, asked);
      assert.equal(file.kind, 'unreadable');
      if (file.kind !== 'unreadable') return;
      assert.equal(file.problem.line, expected.line);
      assert.equal(file.problem.column, expected.column);
      assert.match(file.problem.expected, expected.expected);
    });

  test('is the same in whatever pieces it comes, whatever its fields hold', async () => {
    const field = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '日'),
      minLength: 1,
    });
    const row = fc.record({
      case: fc.constantFrom('a', 'b"', 'c,'),
      activity: field,
      resource: fc.option(field),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const text = stringify(
            [
              ['case:concept:name', 'concept:name', 'org:resource'],
              ...rows.map((one) => [one.case, one.activity, one.resource ?? '']),
            ],
            { quoted: false },
          );
          const all = bytes(text);
          const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
            all.slice(at * size, (at + 1) * size),
          );
          const file = await readLog('.csv', pieces, {});
          assert.ok(file.kind === 'read');
          const expected = [...Map.groupBy(rows, (one) => one.case).values()].flat();
          assert.equal(eventsOf(file.log), rows.length);
          expected.forEach((one, event) => {
            assert.equal(nameOf(file.log.activity, event), one.activity);
            assert.equal(nameOf(file.log.resource, event), one.resource ?? undefined);
          });
        },
      ),
    );
  });
});
