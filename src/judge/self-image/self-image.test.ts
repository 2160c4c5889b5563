import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { rawAs } from '../../../test/databases/raw.ts';
import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import { closesOn, ITEMS } from '../protocol/index.ts';
import { imagesRoutes } from './images.routes.ts';
import { openSelfImages } from './open-self-images.ts';
import { predictRoutes } from './predict.routes.ts';
import { readSelfImage } from './read-self-image.ts';
import { sealSelfImage } from './seal-self-image.ts';
import { hashOfSealed } from './sealed-text.rules.ts';
import { toSealSoon } from './to-seal-soon.ts';

const QUARTER = '2026Q1';
const keys = keyring('secret of the test server');
let server: TestServer;
let region: Region;
let manager: TestVisitor;
let carer: TestVisitor;
let slug: string;
const AFTER = new Date(`${closesOn(QUARTER)}T09:00:00Z`);

before(async () => {
  server = await testServer([...imagesRoutes, ...predictRoutes]);
  region = await makeRegion(server.door);
  const { provider } = region;
  [manager, carer] = [server.visitor(), server.visitor()];
  await server.signIn({ ...provider.staff.manager, kind: 'member' }, manager);
  await server.signIn({ ...provider.staff.amina, kind: 'member' }, carer);
  const its = { organisation_id: provider.id, quarter: QUARTER };
  const bucket = { team_id: null, team_label: null, deliveries: 0, rights: 0, cards: 0, twice: 0 };
  await server.door.transaction({ kind: 'job', organisation: provider.id, name: 'test' }, async (tx) => {
    await tx
      .insertInto('verdict_quarter')
      .values({ ...its, state: 'planned', waiting: [] })
      .execute();
    await tx
      .insertInto('verdict_bucket')
      .values([
        {
          ...its,
          ...bucket,
          bucket: 'a',
          label: 'A',
          service: 'wassen',
          service_label: 'Wassen',
          expected: 30,
        },
        { ...its, ...bucket, bucket: 'b', label: 'B', service: null, service_label: null, expected: 10 },
      ])
      .execute();
    const row = await tx
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', provider.id)
      .executeTakeFirstOrThrow();
    slug = row.slug;
  });
});
after(() => server.close());

const at = () => ({ organisation: region.provider.id, quarter: QUARTER, service: 'wassen' }) as const;
const form = { quarter: QUARTER, service: 'wassen' };
const filled = { ...Object.fromEntries(ITEMS.map(({ key }) => [key, '90'])), again: '8,5', niveau: '3' };
const images = () =>
  server.door.transaction(region.provider.staff.manager, (tx) =>
    readSelfImage(tx, region.provider.id, QUARTER),
  );

describe('a prediction', () => {
  test('is kept halfway, and what is wrong is told beside it', async () => {
    assert.equal((await carer.get(paths.selfImage.predict(form))).status, 403);
    const half = await manager.post(paths.selfImage.predict(form), { respect: '90', later: 'ja' });
    assert.equal(half.status, 303);
    assert.match((await manager.get(paths.selfImage.predict(form))).html, /value="90"/);
    const wrong = await manager.post(paths.selfImage.predict(form), { ...filled, respect: '9,5' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /heel getal/);
    assert.match(wrong.html, /value="9,5"/);
    assert.equal((await manager.post(paths.selfImage.seal(form), {})).status, 303);
    assert.ok((await images()).every(({ state }) => state === 'none'));
  });

  test('is sealed: its fingerprint is public at once, its text not', async () => {
    assert.equal((await manager.post(paths.selfImage.predict(form), filled)).status, 303);
    assert.match((await manager.get(paths.selfImage.seal(form))).text, /90 van de 100/);
    assert.equal((await manager.post(paths.selfImage.seal(form), {})).status, 303);
    const [sealed] = (await images()).filter(({ state }) => state === 'sealed');
    assert.equal(sealed?.label, 'Wassen');
    const { text } = await server.get(paths.selfImage.provider({ slug }));
    assert.ok(sealed?.state === 'sealed' && text.replace(/\s/g, '').includes(sealed.hash));
    assert.match(text, /Nog niet/);
    assert.equal((await server.get(paths.selfImage.text({ slug, ...form }))).status, 404);
    assert.equal((await carer.get(paths.selfImage.copy(form))).status, 403);
  });

  test('two weeks before closing it says how many services are not sealed yet; before that nothing', async () => {
    const soon = (day: string) =>
      server.door.transaction(region.provider.staff.manager, (tx) => toSealSoon(tx, region.provider.id, day));
    assert.deepEqual(await soon('2026-04-20'), { quarter: QUARTER, services: 1 });
    assert.equal(await soon('2026-04-10'), undefined);
    assert.equal(await soon(closesOn(QUARTER)), undefined);
  });

  test('the own copy has the very fingerprint; typing or sealing anew changes nothing', async () => {
    const before = (await images()).find(({ service }) => service === 'wassen');
    const copy = await manager.get(paths.selfImage.copy(form));
    assert.ok(before?.state === 'sealed');
    assert.equal(hashOfSealed(copy.html), before.hash);
    await manager.post(paths.selfImage.predict(form), { ...filled, respect: '10' });
    await server.door.transaction(region.provider.staff.manager, async (tx) => {
      await tx
        .insertInto('self_image_draft')
        .values({
          organisation_id: region.provider.id,
          quarter: QUARTER,
          service: 'wassen',
          body: JSON.stringify({
            items: Object.fromEntries(ITEMS.map(({ key }) => [key, 10])),
            again: 1,
            level: 0,
          }),
        })
        .execute();
      const again = await sealSelfImage(tx, at(), {
        label: 'x',
        salt: 'y',
        keyring: keys,
        now: server.clock(),
      });
      assert.deepEqual(again, { kind: 'refused', reason: 'sealed' });
    });
    assert.deepEqual(
      (await images()).find(({ service }) => service === 'wassen'),
      before,
    );
  });

  test('the database itself lets nobody change or remove a seal, nor add one after closing', async () => {
    const { manager: member } = region.provider.staff;
    const job = { kind: 'job', organisation: region.provider.id, name: 'any' } as const;
    for (const actor of [member, job])
      for (const table of ['self_image_seal', 'self_image_secret', 'self_image_opened', 'self_image_heard'])
        for (const sql of [
          `update ${table} set service = 'x' where organisation_id = $1`,
          `delete from ${table} where organisation_id = $1`,
        ]) {
          const touched = await rawAs(server.db.appUrl, actor, (query) =>
            query(sql, [region.provider.id]).then(({ rowCount }) => rowCount ?? 0),
          ).catch((error: pg.DatabaseError) => error.code);
          assert.ok(touched === 0 || touched === '42501', `${sql}: ${touched}`);
        }
    const late = rawAs(server.db.appUrl, member, (query) =>
      query(
        "insert into self_image_seal (organisation_id, quarter, service, label, hash, sealed_on) values ($1, $2, 'z', 'Z', $3, $4)",
        [region.provider.id, QUARTER, 'a'.repeat(64), closesOn(QUARTER)],
      ),
    );
    await assert.rejects(late, { code: '23514' });
  });

  test('it opens by the clock alone: not a day sooner, and then for everyone', async () => {
    const open = (now: Date) => openSelfImages(server.door.transaction, keys, region.provider.id, now);
    assert.equal(await open(new Date(AFTER.getTime() - 86_400_000)), 0);
    assert.equal(await open(AFTER), 1);
    assert.equal(await open(AFTER), 0);
    const [image] = await images();
    assert.ok(image?.state === 'opened' && image.matches);
    assert.equal(image.items.respect, 0.9);
    assert.equal(image.again, 8.5);
    assert.deepEqual(image.levels, { friendly: true, organised: true, driven: true });
    assert.equal(image.expected, 30);
    const { html } = await server.get(paths.selfImage.text({ slug, ...form }));
    assert.equal(hashOfSealed(html), image.hash);
    assert.match((await carer.get(paths.selfImage.quarter({ quarter: QUARTER }))).text, /Te weinig oordelen/);
  });

  test('a text that was changed behind our back is told to be changed', async () => {
    const owner = new pg.Client({ connectionString: server.db.ownerUrl });
    await owner.connect();
    await owner.query('alter table self_image_opened no force row level security');
    await owner.query("update self_image_opened set body = replace(body, 'respect: 90', 'respect: 55')");
    await owner.end();
    const [image] = await images();
    assert.ok(image?.state === 'opened' && !image.matches);
    assert.match((await server.get(paths.selfImage.provider({ slug }))).text, /Hij is veranderd/);
  });

  const asOwner = async (sql: string): Promise<void> => {
    const owner = new pg.Client({ connectionString: server.db.ownerUrl });
    await owner.connect();
    for (const table of ['self_image_opened', 'self_image_secret'])
      await owner.query(`alter table ${table} no force row level security`);
    await owner.query(sql);
    await owner.end();
  };
  const proof = async () => (await server.get(paths.selfImage.provider({ slug }))).text;

  test('so is what is no such text at all, and what is not opened when it should be', async () => {
    await asOwner("update self_image_opened set body = 'weg'");
    assert.match(await proof(), /Hij is veranderd/);
    await asOwner('delete from self_image_opened');
    assert.doesNotMatch(await proof(), /had na/);
    server.setNow(new Date(AFTER.getTime() + 86_400_000));
    assert.match(await proof(), /Dat had na 28 april 2026 vanzelf moeten gebeuren/);
  });

  test('after closing nothing can be predicted', async () => {
    server.setNow(AFTER);
    const other = { quarter: QUARTER, service: 'overig' };
    await server.signIn({ ...region.provider.staff.manager, kind: 'member' }, manager);
    assert.equal((await manager.post(paths.selfImage.predict(other), filled)).status, 303);
    assert.equal((await manager.get(paths.selfImage.list())).text.includes('Niet voorspeld'), true);
  });
});
