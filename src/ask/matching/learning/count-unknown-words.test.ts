import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { insertRow, RIGHTS, rawAs, stateOf, DONE as WENT } from '../../../../test/databases/raw.ts';
import {
  type LearningWorld,
  learningWorld,
  managerOf,
  OPERATOR,
} from '../../../../test/setup/learning-world.ts';
import { NOW } from '../../../../test/setup/operator-server.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import { changeText } from '../../questions/confirm-understood.ts';
import { asCounter } from './count-unknown-words.ts';

let world: LearningWorld;
before(async () => {
  world = await learningWorld();
});
after(() => world.server.close());

describe('counting without peeking', () => {
  test('a word of five people is offered, one of four is not, not even to raw SQL of an editor', async () => {
    await world.askedBy(4, 'ik zoek een blorpen');
    assert.equal((await world.seen()).get('blorpen'), undefined);
    const editors: Actor[] = [
      OPERATOR,
      { ...managerOf(world.server.site.deskOrganisation), right: 'edit-words' },
    ];
    for (const editor of editors) {
      const look = 'select * from unknown_word where word = $1';
      assert.deepEqual(await world.raw(editor, look, ['blorpen']), []);
      assert.deepEqual(await world.raw(editor, 'update unknown_word set seen_in = 9 returning word'), []);
      assert.deepEqual(await world.raw(editor, 'delete from unknown_word returning word'), []);
      assert.deepEqual(await world.raw(editor, 'select * from unknown_word_note'), []);
    }
    assert.equal((await world.raw(asCounter, 'select 1 from unknown_word where seen_in = 4')).length, 1);
    await world.askedBy(1, 'hulp bij blorpen graag');
    assert.equal((await world.seen()).get('blorpen'), 5);
    assert.deepEqual(
      (await world.raw(OPERATOR, 'select * from unknown_word')).map(({ word }) => word),
      ['blorpen'],
    );
  });

  test('a manager who did not enter as an editor sees none, nor does who asks', async () => {
    const desk = managerOf(world.server.site.deskOrganisation);
    const customer: Actor = { kind: 'customer', person: newId() };
    for (const actor of [desk, customer, { kind: 'visitor' } as const]) {
      assert.deepEqual(await world.raw(actor, 'select * from unknown_word'), [], actor.kind);
      assert.deepEqual(await world.raw(actor, 'select * from unknown_word_note'), [], actor.kind);
    }
  });

  test('one person who asks five times counts once, also over several nights', async () => {
    const person = newId();
    await world.asksAs(person, 'waar is het krimsel');
    for (let n = 0; n < 5; n += 1) {
      await world.count();
      await world.asksAs(person, 'is er een krimsel hier', false);
    }
    assert.equal((await world.seen()).get('krimsel'), undefined);
    await world.askedBy(4, 'een krimsel voor mijn opa');
    assert.equal((await world.seen()).get('krimsel'), 5);
  });

  test('changed words are looked at too, and what stood there before is not counted again', async () => {
    await world.askedBy(5, 'graag een vurkelen');
    assert.equal((await world.seen()).get('vurkelen'), 5);
    const question = await world.asksAs(newId(), 'ik wil een vurkelen');
    assert.equal((await world.seen()).get('vurkelen'), 6);
    await world.as({ kind: 'customer', person: question.personId }, (tx) =>
      changeText(tx, question, 'een vurkelen met een glimmerik', NOW),
    );
    assert.equal((await world.seen()).get('vurkelen'), 6);
    assert.equal(
      (await world.raw(asCounter, "select 1 from unknown_word where word = 'glimmerik'")).length,
      1,
    );
  });

  test('names, numbers and addresses are nowhere, and nothing says who or when', async () => {
    await world.asksAs(
      newId(),
      'Mijn zoon Joukje woont bij fopje@voorbeeld.example en wil knuffelrazen. Bel 0612345678.',
    );
    await world.count();
    const kept = await world.raw(
      asCounter,
      'select word from unknown_word union select word from unknown_word_note',
    );
    const all = kept.map(({ word }) => String(word));
    assert.ok(all.includes('knuffelrazen'), all.join(' '));
    assert.ok(!all.some((word) => /joukje|fopje|voorbeeld|0612/.test(word)), all.join(' '));
    const columns = await world.raw(
      asCounter,
      "select column_name, data_type from information_schema.columns where table_name in ('unknown_word', 'unknown_word_note')",
    );
    assert.deepEqual([...new Set(columns.map(({ data_type }) => data_type))].sort(), [
      'boolean',
      'integer',
      'text',
    ]);
  });

  test('marks go as soon as a word may be seen; rare words after three months, unused ones after a year', async () => {
    await world.askedBy(5, 'het prutselen');
    await world.askedBy(1, 'het flompelen');
    await world.count();
    const notes = (word: string) =>
      world.raw(asCounter, 'select mark from unknown_word_note where word = $1', [word]);
    assert.equal((await notes('prutselen')).length, 0);
    assert.equal((await notes('flompelen')).length, 1);
    const left = async (): Promise<string[]> =>
      (
        await world.raw(
          asCounter,
          "select word from unknown_word where word in ('prutselen', 'flompelen') order by 1",
        )
      ).map(({ word }) => String(word));
    await world.count(new Date('2026-06-20T10:00:00Z'));
    assert.deepEqual(await left(), ['flompelen', 'prutselen']);
    await world.count(new Date('2026-07-01T10:00:00Z'));
    assert.deepEqual(await left(), ['prutselen']);
    assert.equal((await notes('flompelen')).length, 0);
    await world.count(new Date('2027-04-01T10:00:00Z'));
    assert.deepEqual(await left(), []);
  });

  test('of a question that says nothing to us, ordinary words are counted too', async () => {
    await world.askedBy(1, 'is er een kruimeldief');
    await world.askedBy(1, 'hulp bij douchen en een gondel');
    await world.count();
    const kept = await world.raw(
      asCounter,
      "select word from unknown_word where word in ('kruimeldief', 'gondel')",
    );
    assert.deepEqual(kept, [{ word: 'kruimeldief' }]);
  });

  test('only who asks adds, and no counted row', async () => {
    const note = { word: 'prutselen', mark: 'x', counted: false };
    const insert = (actor: Actor, row: typeof note) =>
      stateOf(rawAs(world.server.db.appUrl, actor, (query) => insertRow(query, 'unknown_word_note', row)));
    const person: Actor = { kind: 'customer', person: newId() };
    assert.equal(await insert(person, note), WENT);
    assert.equal(await insert(person, { ...note, mark: 'y', counted: true }), RIGHTS);
    assert.equal(await insert(OPERATOR, { ...note, mark: 'z' }), RIGHTS);
  });
});
