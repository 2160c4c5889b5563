import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { followsOf } from '../figures/follows.rules.ts';
import { readLog } from './read-log.ts';

const event = (id: string, type: string, time: string, ...objects: string[]) => ({
  id,
  type,
  time,
  relationships: objects.map((objectId) => ({ objectId, qualifier: 'of' })),
});
const small = {
  objectTypes: [
    { name: 'order', attributes: [] },
    { name: 'item', attributes: [] },
  ],
  eventTypes: [
    { name: 'place', attributes: [] },
    { name: 'pick', attributes: [] },
    { name: 'send', attributes: [] },
  ],
  objects: [
    { id: 'o1', type: 'order', relationships: [{ objectId: 'i1', qualifier: 'has' }] },
    { id: 'i1', type: 'item', attributes: [{ name: 'n', time: '2026-01-01T00:00:00Z', value: '3' }] },
    { id: 'i2', type: 'item' },
  ],
  events: [
    event('e3', 'send', '2026-01-03T00:00:00Z', 'o1', 'i1', 'i2'),
    event('e1', 'place', '2026-01-01T00:00:00Z', 'o1', 'i1', 'i2'),
    event('e2', 'pick', '2026-01-02T00:00:00Z', 'i1'),
  ],
};
const read = (text: string, asked = {}) => readLog('.jsonocel', [new TextEncoder().encode(text)], asked);

describe('a log in OCEL 2.0', () => {
  test('is counted, and laid flat by the type of object that most events belong to', async () => {
    const file = await read(JSON.stringify(small));
    assert.ok(file.kind === 'read');
    assert.deepEqual(file.ocel, {
      objectType: 'item',
      counts: {
        object_types: 2,
        event_types: 3,
        objects: 3,
        events: 3,
        event_to_object: 7,
        object_to_object: 1,
        object_attribute_values: 1,
      },
    });
    assert.deepEqual(followsOf(file.log).edges, [
      { from: 'place', to: 'pick', count: 1 },
      { from: 'place', to: 'send', count: 1 },
      { from: 'pick', to: 'send', count: 1 },
    ]);
  });

  test('or by the type that was asked for', async () => {
    const file = await read(JSON.stringify(small), { case: 'order' });
    assert.ok(file.kind === 'read');
    assert.deepEqual(file.log.cases, ['o1']);
    assert.deepEqual(followsOf(file.log).edges, [{ from: 'place', to: 'send', count: 1 }]);
  });

  const broken: [string, string, object, number, string, RegExp][] = [
    ['no JSON', '{\n"events": [,]}', {}, 2, 'character 12', /JSON/],
    ['a part away', '{"events": []}', {}, 1, 'eventTypes', /array/],
    [
      'no moment',
      JSON.stringify({ ...small, events: [event('e1', 'place', 'nu')] }, null, 1),
      {},
      57,
      'events.0.time',
      /a moment/,
    ],
    [
      'an object that is not there',
      JSON.stringify({ ...small, events: [event('e1', 'place', '2026-01-01', 'o1', 'weg')] }),
      {},
      1,
      'events.0.relationships.1.objectId',
      /id of an object/,
    ],
    ['another type', JSON.stringify(small), { case: 'klant' }, 1, 'objectTypes', /order, item/],
  ];
  for (const [what, text, asked, line, column, expected] of broken)
    test(`with ${what} says where`, async () => {
      const file = await read(text, asked);
      assert.ok(file.kind === 'unreadable');
      assert.equal(file.problem.column, column);
      assert.match(file.problem.expected, expected);
      assert.equal(file.problem.line, line);
    });
});
