import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type FakeCollector, fakeCollector } from '../../../test/setup/fake-collector.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { confirmedIn } from './confirmed.ts';
import { drawSample, readFrame } from './draw-sample.ts';
import { routes } from './index.ts';
import { keepQuarters } from './keep-quarters.ts';
import { knowCollector } from './known-collector.ts';
import { drawLots, frameOf } from './lots.rules.ts';
import { samplesOf } from './sample.sql.ts';
import { customersWithCare, NOON } from './test-quarter.sql.ts';

const Q = '2026Q1';
const AFTER = new Date('2026-04-05T11:00:00Z');
const CLOSED = new Date('2026-04-29T12:00:00Z');
const WORDS = `woorden-${Q}`;

let server: TestServer;
let region: Region;
let peer: FakeCollector;
let persons: string[];
let council: Member;
before(async () => {
  peer = await fakeCollector();
  knowCollector(peer.place);
  server = await testServer(routes, { database: await freshDatabase(), now: AFTER });
  region = await makeRegion(server.door);
  persons = await customersWithCare(server.db, region, 12);
  council = { ...region.provider.staff.coach, member: newId(), name: 'Hanneke', roles: ['council'] };
  await server.door.transaction(region.provider.staff.manager, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: council.organisation,
        id: council.member,
        name: council.name,
        profession: 'raadslid',
        office: 'back',
        roles: ['council'],
        active: true,
        pronoun: 'zij',
        portrait: 'zij:h',
        created_at: NOON,
      })
      .execute(),
  );
  await keep(NOON);
});
after(async () => {
  knowCollector(undefined);
  await peer.close();
  await server.close();
});

const keep = (now: Date) => {
  const of = { transactionAs: server.door.transaction, keyring: keyring('secret of the test server') };
  return keepQuarters(of, { organisation: region.provider.id, name: 'kwikstaart' }, now);
};
const job = () => ({ kind: 'job', organisation: region.provider.id, name: 'test' }) as const;
const person = async (at: number): Promise<TestVisitor> => {
  const who = server.visitor();
  await server.signIn({ kind: 'person', person: persons[at] ?? '' }, who);
  return who;
};
const member = async ({ organisation, member: id }: Member): Promise<TestVisitor> => {
  const who = server.visitor();
  await server.signIn({ kind: 'member', organisation, member: id }, who);
  return who;
};
const everyDrawn = (tx: Tx) =>
  tx.selectFrom('verdict_sampled').selectAll().where('organisation_id', '=', region.provider.id).execute();
const frameIn = (html: string): string => /name="lijst" value="([^"]+)"/.exec(html)?.[1] ?? '';
const draw = (who: TestVisitor, words: string, frame: string) =>
  who.post(paths.verdicts.draw({ quarter: Q }), { [WORDS]: words, lijst: frame });
const confirmed = () =>
  server.door.transaction({ kind: 'visitor' }, (tx) => confirmedIn(tx, region.provider.id, Q));
const formOf = (html: string): string =>
  /action="(\/oordeel\/rechten\/[^"]+\/ontvangen)"/.exec(html)?.[1] ?? '';

describe('the council draws rights by lot', () => {
  test('not before the quarter is over', async () => {
    const early = await server.door.transaction(job(), async (tx) => {
      const { frame } = await readFrame(tx, region.provider.id, Q);
      return drawSample(tx, region.provider.id, Q, { frame, words: 'negen rode daken' }, NOON);
    });
    assert.equal(early, 'too-early');
  });

  test('with words of its own, over the list it saw; the manager can not', async () => {
    const raad = await member(council);
    const page = await raad.get(paths.verdicts.council());
    assert.match(page.html, /Er liggen 12 rechten op de lijst/);
    const frame = frameIn(page.html);
    const short = await draw(raad, 'kort', frame);
    assert.deepEqual([short.status, /value="kort"/.test(short.html)], [422, true]);
    const other = await draw(raad, 'negen rode daken', 'another list');
    assert.equal(other.status, 422);
    assert.match(other.html, /loot opnieuw/);
    const manager = await member(region.provider.staff.manager);
    assert.equal((await draw(manager, 'negen rode daken', frame)).status, 403);
    assert.equal((await manager.get(paths.verdicts.lots({ quarter: Q }))).status, 403);

    assert.match((await draw(raad, 'Negen  rode daken', frame)).location ?? '', /gelukt=loting/);
    assert.equal((await draw(raad, 'heel andere woorden', frame)).status, 303);
    const [sample] = await server.door.transaction({ kind: 'visitor' }, (tx) =>
      samplesOf(tx, region.provider.id),
    );
    assert.deepEqual(
      [sample?.words, sample?.frame, sample?.size, sample?.total, sample?.declared],
      ['negen rode daken', frame, 12, 12, 12],
      'once, and the first words stand',
    );
  });

  test('which stands in the public log at once, with the hash of the words', () => {
    const [line] = peer.log;
    assert.deepEqual(
      { ...line, mark: '', words: '' },
      {
        ...{ kind: 'sample', quarter: Q, mark: '', words: '', total: 12, size: 12 },
      },
    );
    assert.ok(!JSON.stringify(peer.log).includes('rode daken'));
  });

  test('anybody can draw the same again from the list', async () => {
    const raad = await member(council);
    const { html } = await raad.get(paths.verdicts.lots({ quarter: Q }));
    const told = JSON.parse(html);
    assert.equal(frameOf(told.lots), told.frame);
    assert.deepEqual(drawLots(told, told.lots).sort(), told.drawn);
    for (const id of persons) assert.ok(!html.includes(id), 'no person in it');
  });
});

describe('who was drawn', () => {
  test('is asked kindly whether there was care, and answers for herself alone, without script', async () => {
    for (let at = 0; at < 11; at += 1) {
      const who = await person(at);
      const page = await who.get(paths.verdicts.mine());
      assert.match(page.html, /De cliëntenraad vraagt u één ding/);
      const at1 = formOf(page.html);
      const stranger = await (await person((at + 1) % 12)).post(at1, { antwoord: 'no' });
      assert.equal(stranger.status, 404);
      assert.equal((await who.post(at1, { antwoord: 'misschien' })).status, 404);
      const said = await who.post(at1, { antwoord: at === 0 ? 'no' : at === 1 ? 'unknown' : 'yes' });
      assert.match(said.location ?? '', /gelukt=gezegd/);
      const after = await who.get(said.location ?? '');
      assert.match(after.html, /De raad telt uw antwoord mee/);
      assert.doesNotMatch(after.html, /De cliëntenraad vraagt u één ding/);
    }
  });

  test('the council sees counts, no names; nobody else sees a thing before closing', async () => {
    const page = await (await member(council)).get(paths.verdicts.council());
    assert.match(page.html, /9 van 12 gelote klanten bevestigen/);
    assert.match(page.html, /Iemand zegt dat er geen zorg was/);
    for (const id of persons) assert.ok(!page.html.includes(id));
    for (const actor of [council, region.provider.staff.manager, { kind: 'visitor' } as const]) {
      const rows = await server.door.transaction(actor, (tx) => everyDrawn(tx));
      assert.deepEqual(rows, []);
    }
    assert.equal(await confirmed(), undefined);
  });

  test('leaves no line in the access log', async () => {
    const id = persons[0] ?? '';
    const lines = await server.door.transaction({ kind: 'customer', person: id }, (tx) =>
      tx.selectFrom('access_log').select('id').where('person_id', '=', id).execute(),
    );
    assert.deepEqual(lines, []);
  });
});

test('after closing it is counted once and published; who was asked is forgotten', async () => {
  await keep(CLOSED);
  assert.deepEqual(await confirmed(), { yes: 9, size: 12 });
  await keep(CLOSED);
  assert.deepEqual(await confirmed(), { yes: 9, size: 12 });
  assert.deepEqual(peer.log.at(-1), { kind: 'sample-told', quarter: Q, yes: 9, no: 1, unknown: 1 });
  const left = await server.door.transaction(job(), (tx) => everyDrawn(tx));
  assert.deepEqual(left, []);
});
