import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromLibrary, library } from '../library/library.ts';
import { readModel } from '../model/read-model.ts';
import { inFlowOrder, stepsByOffice } from './flow-order.rules.ts';

const modelOf = async (key: string) => {
  const read = await readModel(fromLibrary(key)?.xml ?? '');
  assert.ok(read.kind === 'read');
  return read.model;
};

test('every element stands in the order once, the start first', async () => {
  for (const { key } of library()) {
    const model = await modelOf(key);
    const order = inFlowOrder(model).map(({ id }) => id);
    assert.equal(order[0], model.start);
    assert.deepEqual([...order].sort(), [...model.nodes.keys()].sort());
  }
});

test('the drawing as a list: by office, what has a name and is work or waiting', async () => {
  const offices = stepsByOffice(await modelOf('wmo-melding-besluit'));
  assert.deepEqual(
    offices.map(({ office, steps }) => [office, steps.map(({ id }) => id)]),
    [
      ['front', ['Bevestigen', 'EigenPlan', 'ZevenDagen', 'Aanvraag', 'Uitleg']],
      ['mid', ['Onderzoek', 'Samen', 'Bellen']],
      ['back', ['Besluiten', 'Opdracht']],
    ],
  );
});
