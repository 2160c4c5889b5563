import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RIGHTS, stateOf, DONE as WENT } from '../../../../test/databases/raw.ts';
import { giveProvider } from '../../../../test/setup/desk-organisation.ts';
import {
  type LearningWorld,
  learningWorld,
  managerOf,
  OPERATOR,
} from '../../../../test/setup/learning-world.ts';
import { NOW } from '../../../../test/setup/operator-server.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import { openDoor, type Tx } from '../../../platform/database/door.ts';
import { freshIndex } from '../fresh-index.ts';
import { listVocabularyEvents } from './additions.sql.ts';
import { addRelation, ignoreWord, setStanding } from './change-vocabulary.ts';
import { previewAddition } from './preview-addition.ts';

let world: LearningWorld;
before(async () => {
  world = await learningWorld();
});
after(() => world.server.close());

const BY = { who: 'Marja', now: NOW };

describe('adding to the vocabulary', () => {
  const wanted = { phrase: 'zwieberuimte', concept: 'creatief', strong: true };
  const read = (tx: Tx): Promise<string[]> =>
    freshIndex(tx).then(({ reader }) =>
      reader
        .sentences('is er een zwieberuimte')
        .flatMap((sentence) => reader.hits(sentence))
        .map(({ concept }) => reader.concepts[concept]?.id ?? ''),
    );
  const readHere = () => world.as({ kind: 'visitor' }, read);

  test('takes effect at once, here and in another process; taken back too; each act is told', async () => {
    const other = openDoor(world.server.db.appUrl);
    const readThere = () => other.transaction({ kind: 'visitor' }, read);
    assert.deepEqual([await readHere(), await readThere()], [[], []]);
    await world.askedBy(5, 'is er een zwieberuimte');
    assert.equal((await world.seen()).get('zwieberuimte'), 5);
    assert.equal((await world.as(OPERATOR, (tx) => addRelation(tx, wanted, BY))).kind, 'ok');
    assert.deepEqual([await readHere(), await readThere()], [['creatief'], ['creatief']]);
    assert.equal((await world.seen()).get('zwieberuimte'), undefined, 'it is known now');
    const [row] = await world.raw(OPERATOR, 'select id from vocabulary_addition where phrase = $1', [
      'zwieberuimte',
    ]);
    const id = String(row?.id);
    assert.equal(await world.as(OPERATOR, (tx) => setStanding(tx, id, false, BY)), true);
    assert.equal(await world.as(OPERATOR, (tx) => setStanding(tx, id, false, BY)), false);
    assert.deepEqual([await readHere(), await readThere()], [[], []]);
    assert.equal(await world.as(OPERATOR, (tx) => setStanding(tx, id, true, BY)), true);
    assert.deepEqual([await readHere(), await readThere()], [['creatief'], ['creatief']]);
    const weaker = { ...wanted, strong: false };
    assert.equal((await world.as(OPERATOR, (tx) => addRelation(tx, weaker, BY))).kind, 'ok');
    const events = await world.as(OPERATOR, (tx) => listVocabularyEvents(tx, 10));
    assert.deepEqual(
      events.map(({ what, who }) => `${who} ${what}`).reverse(),
      ['added', 'taken-back', 'put-back', 'changed'].map((what) => `Marja ${what}`),
    );
    const versions = await world.raw(OPERATOR, 'select version from vocabulary_event order by version');
    assert.deepEqual(
      versions.map(({ version }) => version),
      [1, 2, 3, 4],
    );
    await other.close();
  });

  test('a transaction that is taken back leaves no trace', async () => {
    const failing = world.as(OPERATOR, async (tx) => {
      await addRelation(tx, { ...wanted, phrase: 'zwalkruimte' }, BY);
      throw new Error('broken off');
    });
    await assert.rejects(failing, /broken off/);
    assert.deepEqual(
      await world.raw(OPERATOR, "select 1 from vocabulary_addition where phrase = 'zwalkruimte'"),
      [],
    );
    assert.deepEqual(
      await world.raw(OPERATOR, "select 1 from vocabulary_event where phrase = 'zwalkruimte'"),
      [],
    );
  });

  test('is refused when it is there, says nothing, or is about nothing', async () => {
    const why = async (phrase: string, concept: string, strong = true) => {
      const done = await world.as(OPERATOR, (tx) => addRelation(tx, { phrase, concept, strong }, BY));
      return done.kind === 'refused' ? done.why : done.kind;
    };
    assert.equal(await why('Dementie', 'dementie'), 'there');
    assert.equal(await why('dementie', 'dementie', false), 'there');
    assert.equal(await why('de het een', 'dementie'), 'says-nothing');
    assert.equal(await why('zwalken', 'geen-concept'), 'no-concept');
  });

  test('is for editors only; the history is only ever added to', async () => {
    const desk = managerOf(world.server.site.deskOrganisation);
    const add = (actor: Actor) =>
      stateOf(
        world.as(actor, (tx) =>
          addRelation(tx, { ...wanted, phrase: `zwaaien ${actor.kind}` }, { ...BY, who: 'x' }),
        ),
      );
    assert.equal(await add(desk), RIGHTS);
    assert.equal(await add({ kind: 'customer', person: newId() }), RIGHTS);
    assert.equal(await add({ ...desk, right: 'edit-words' }), WENT);
    for (const sql of [
      "update vocabulary_event set who = 'y'",
      'delete from vocabulary_event',
      'delete from vocabulary_addition',
      "update vocabulary_addition set phrase = 'y'",
    ])
      assert.equal(await stateOf(world.raw(OPERATOR, sql)), RIGHTS, sql);
    assert.deepEqual(await world.raw(desk, 'select * from vocabulary_event'), []);
  });

  test('a word left out is not offered, and comes back when asked', async () => {
    await world.askedBy(5, 'toch maar weer zwoegelen');
    assert.equal((await world.seen()).get('zwoegelen'), 5);
    assert.equal(await world.as(OPERATOR, (tx) => ignoreWord(tx, 'zwoegelen', true, BY)), true);
    assert.equal((await world.seen()).has('zwoegelen'), false);
    assert.equal(await world.as(OPERATOR, (tx) => ignoreWord(tx, 'zwoegelen', false, BY)), true);
    assert.equal((await world.seen()).get('zwoegelen'), 5);
    assert.equal(await world.as(OPERATOR, (tx) => ignoreWord(tx, 'nergens', true, BY)), false);
  });
});

describe('the preview', () => {
  test('shows what the words alone give, what changes, and writes nothing', async () => {
    const fresh = { phrase: 'plonsels doen', concept: 'wassen', strong: true };
    const seenBefore = await world.as(OPERATOR, (tx) => previewAddition(tx, fresh));
    assert.deepEqual(seenBefore.alone?.before.concepts, []);
    assert.deepEqual(seenBefore.alone?.after.concepts, ['wassen']);
    assert.deepEqual(seenBefore.alone?.after.offers, ['Hulp bij wassen en douchen']);
    assert.deepEqual(seenBefore.changes, []);
    assert.deepEqual([seenBefore.hits, seenBefore.tooCommon, seenBefore.elsewhere], [0, false, []]);
    assert.deepEqual(
      await world.raw(OPERATOR, "select 1 from vocabulary_addition where phrase like '%plons%'"),
      [],
    );
  });

  test('says where the words are already, and that they are too common', async () => {
    const wrong = { phrase: 'douchen', concept: 'schulden', strong: true };
    const { elsewhere, hits, offers, tooCommon } = await world.as(OPERATOR, (tx) =>
      previewAddition(tx, wrong),
    );
    assert.ok(elsewhere.some(({ concept }) => concept === 'wassen'));
    assert.deepEqual([hits, offers, tooCommon], [1, 1, true]);
  });

  test('says which test questions get worse, those first', async () => {
    const harm = { phrase: 'boodschappen doen', concept: 'schulden', strong: true };
    const { changes } = await world.as(OPERATOR, (tx) => previewAddition(tx, harm));
    const shopping = changes.find(({ text }) => text.startsWith('Boodschappen doen'));
    assert.ok(shopping, 'a question about it changes');
    assert.ok(shopping.after.concepts.includes('schulden'));
    const order = changes.map(({ verdict }) => ['worse', 'other', 'better'].indexOf(verdict));
    assert.deepEqual(order, order.toSorted());
  });
});

describe('the pages', () => {
  const { list, add, preview } = {
    list: '/beheer/woorden',
    add: '/beheer/woorden/nieuw',
    preview: '/beheer/woorden/voorbeeld',
  };

  test('let a manager of the desk in, no host, and no manager of a provider', async () => {
    const elsewhere = await giveProvider(world.server.door, 'Tureluur');
    const statusFor = async (organisation: string, roles: string[]): Promise<number> => {
      const id = newId();
      await world.as(OPERATOR, (tx) =>
        tx
          .insertInto('member')
          .values({
            organisation_id: organisation,
            id,
            name: 'Marja',
            profession: 'manager',
            office: 'front',
            roles,
            active: true,
            pronoun: 'zij',
            portrait: 'marja',
            created_at: NOW,
          })
          .execute(),
      );
      const who = world.server.visitor();
      await world.server.signIn({ kind: 'member', organisation, member: id }, who);
      return (await who.get(list)).status;
    };
    const desk = world.server.site.deskOrganisation;
    assert.equal(await statusFor(desk, ['manager']), 200);
    assert.equal(await statusFor(desk, ['host']), 403);
    assert.equal(await statusFor(elsewhere, ['manager']), 404);
  });

  test('are for operators and managers of the desk, with a second factor', async () => {
    const operator = await world.operatorWith('woorden@beheer.example');
    const bare = await world.operatorWith('kaal@beheer.example', false);
    const person = world.server.visitor();
    await world.server.signIn({ kind: 'person', person: newId() }, person);
    for (const page of [list, add, preview]) {
      assert.equal((await operator.get(page)).status, page === preview ? 422 : 200, page);
      assert.match((await bare.get(page)).location ?? '', /tweede-stap/, page);
      assert.equal((await person.get(page)).status, 403, page);
      assert.match((await world.server.visitor().get(page)).location ?? '', /^\/aanmelden/, page);
    }
  });
});
