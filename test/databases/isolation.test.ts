import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  findQuestion,
  findSharedQuestion,
  shareQuestion,
  withdrawShare,
} from '../../src/ask/questions/index.ts';
import { alsoOf, ownerAmong } from '../../src/platform/auth/also.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import { casesOfQuestion, currentContact, findCase } from '../../src/serve/cases/index.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { rawAs } from './raw.ts';
import { type Asked, ask, choose, makeRegion, type Region, TUESDAY } from './region.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const her = (asked: Asked): Actor => ({ kind: 'customer', person: asked.person });
const reads = (actor: Actor, asked: Asked): Promise<boolean> =>
  rawAs(db.appUrl, actor, async (query) => {
    const { rows } = await query('select id from question where person_id = $1 and id = $2', [
      asked.person,
      asked.question,
    ]);
    return rows.length > 0;
  });

const share = (asked: Asked, organisation: string, why: 'asked' | 'choice' | undefined) =>
  db.door.transaction(her(asked), async (tx) => {
    const question = await findQuestion(tx, asked.person, asked.question);
    assert.ok(question);
    if (why) await shareQuestion(tx, question, { organisation, why }, TUESDAY);
    else await withdrawShare(tx, question, organisation, TUESDAY);
  });

test('a question is read by whom she shared it with, one organisation at a time', async () => {
  const asked = await ask(db.door, region);
  assert.equal(await reads(region.desk.staff.host, asked), true);
  assert.equal(await reads(region.provider.staff.amina, asked), false);
  await share(asked, region.provider.id, 'asked');
  assert.equal(await reads(region.provider.staff.amina, asked), true);
  assert.equal(await reads(region.other.staff.amina, asked), false);
});

test('a share that she withdraws is gone at once', async () => {
  const asked = await ask(db.door, region);
  const { amina } = region.provider.staff;
  const find = () =>
    db.door.transaction(amina, (tx) =>
      findSharedQuestion(tx, region.provider.id, asked.person, asked.question),
    );
  await share(asked, region.provider.id, 'asked');
  assert.ok(await find());
  await share(asked, region.provider.id, undefined);
  assert.equal(await reads(amina, asked), false);
  assert.equal(await find(), undefined);
  assert.equal(await reads(region.desk.staff.host, asked), true, 'the desk still reads it');
});

test('no organisation shares a question further, or takes one', async () => {
  const asked = await ask(db.door, region);
  const take = rawAs(db.appUrl, region.desk.staff.manager, (query) =>
    query('update question set shared_with = shared_with || $2::uuid where person_id = $1', [
      asked.person,
      region.other.id,
    ]),
  );
  await assert.rejects(take, /row-level security/);
  const { rowCount } = await rawAs(db.appUrl, region.other.staff.manager, (query) =>
    query('update question set shared_with = array[$2::uuid] where person_id = $1', [
      asked.person,
      region.other.id,
    ]),
  );
  assert.equal(rowCount, 0);
});

test("an organisation's case is seen by itself and by the person, not by the desk that helped her choose", async () => {
  const asked = await ask(db.door, region);
  const of = await choose(db.door, asked, region.provider, 'private');
  const found = (actor: Actor, organisation: string) =>
    db.door.transaction(actor, (tx) => findCase(tx, organisation, of.id));
  assert.ok(await found(region.provider.staff.marja, region.provider.id));
  assert.equal(await found(region.desk.staff.host, region.provider.id), undefined);
  assert.equal(await found(region.other.staff.host, region.provider.id), undefined);
  const mine = await db.door.transaction(her(asked), (tx) =>
    casesOfQuestion(tx, asked.person, asked.question),
  );
  assert.deepEqual(mine.map((one) => one.kind).sort(), ['chosen', 'desk']);
});

test('she sees the name of who helps her, at the desk and at the provider', async () => {
  const asked = await ask(db.door, region);
  await choose(db.door, asked, region.provider, 'private');
  const contact = await db.door.transaction(her(asked), (tx) =>
    currentContact(tx, asked.person, asked.question),
  );
  assert.equal(contact?.as, 'host');
  assert.equal(contact?.organisationId, region.desk.id);
  assert.equal(contact?.proposed?.organisationId, region.provider.id);
});

test('who says that she is another person too reads nothing of it until both say so, and nothing once either ends it', async () => {
  const [one, two] = [await ask(db.door, region), await ask(db.door, region)];
  const name = (from: Asked, to: Asked) =>
    rawAs(db.appUrl, her(from), (query) =>
      query(
        "insert into person_alias (person_id, id, also_person_id, proof, proven_at) values ($1, gen_random_uuid(), $2, 'letter', now())",
        [from.person, to.person],
      ),
    );
  const seen = () => alsoOf(db.door, one.person);
  const forged = rawAs(db.appUrl, her(one), (query) =>
    query(
      "insert into person_alias (person_id, id, also_person_id, proof, proven_at) values ($2, gen_random_uuid(), $1, 'letter', now())",
      [one.person, two.person],
    ),
  );
  await assert.rejects(forged, /row-level security/, 'nobody speaks for the other');
  await name(one, two);
  assert.deepEqual(await seen(), [], 'her own word alone opens nothing');
  await name(two, one);
  assert.deepEqual(await seen(), [two.person]);
  assert.equal(await reads(her(one), two), false, 'as herself she still reads only her own rows');
  assert.equal(await ownerAmong(db.door, one.person, await seen(), two.question), two.person);
  const stranger = await ask(db.door, region);
  assert.equal(await ownerAmong(db.door, one.person, await seen(), stranger.question), one.person);
  await rawAs(db.appUrl, her(two), (query) =>
    query('update person_alias set ended_at = now() where person_id = $1', [two.person]),
  );
  assert.deepEqual(await seen(), [], 'ended by the other, at once');
  assert.deepEqual(await alsoOf(db.door, two.person), []);
  const revived = rawAs(db.appUrl, her(two), (query) =>
    query('update person_alias set ended_at = null where person_id = $1', [two.person]),
  );
  assert.equal((await revived).rowCount, 0, 'what was ended is proven anew, never revived');
});
