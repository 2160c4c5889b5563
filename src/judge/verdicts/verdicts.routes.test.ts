import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type FakeCollector, fakeCollector } from '../../../test/setup/fake-collector.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import { headOf } from '../protocol/index.ts';
import { routes } from './index.ts';
import { keepQuarters } from './keep-quarters.ts';
import { knowCollector } from './known-collector.ts';
import { rightsOf } from './rights.sql.ts';
import { customersWithCare, NOON } from './test-quarter.sql.ts';

const Q = '2026Q1';
let server: TestServer;
let region: Region;
let peer: FakeCollector;
let persons: string[];
let council: Member;
before(async () => {
  peer = await fakeCollector();
  knowCollector(peer.place);
  server = await testServer(routes, { database: await freshDatabase(), now: NOON });
  region = await makeRegion(server.door);
  persons = await customersWithCare(server.db, region, 4);
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
  await keep();
});
after(async () => {
  knowCollector(undefined);
  await peer.close();
  await server.close();
});

const keep = () => {
  const of = { transactionAs: server.door.transaction, keyring: keyring('secret of the test server') };
  return keepQuarters(of, { organisation: region.provider.id, name: 'kwikstaart' }, NOON);
};
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
const rightOf = async (at: number): Promise<string> => {
  const id = persons[at] ?? '';
  const [right] = await server.door.transaction({ kind: 'customer', person: id }, (tx) =>
    rightsOf(tx, id, [Q]),
  );
  return right?.id ?? '';
};
const blinded = () => randomBytes(256).toString('base64url');

describe('before the shares are with their keepers', () => {
  test('she reads that it is not ready, and that her right stays', async () => {
    const page = await (await person(0)).get(paths.verdicts.mine());
    assert.equal(page.status, 200);
    assert.match(page.html, /U kunt nog niet oordelen/);
    assert.match(page.html, /Alle zorg, bij kwikstaart/);
    assert.doesNotMatch(page.html, /az-verdict-right/);
  });

  test('nobody takes both: not one account, and not the app where the collector runs apart', async () => {
    const two: Member = { ...council, member: newId(), roles: ['council', 'manager'] };
    await server.door.transaction(region.provider.staff.manager, (tx) =>
      tx
        .insertInto('member')
        .values({
          ...{ organisation_id: two.organisation, id: two.member, name: 'Twee petten' },
          ...{ profession: 'raadslid', office: 'back', roles: [...two.roles], active: true },
          ...{ pronoun: 'die', portrait: 'die:k', created_at: NOON },
        })
        .execute(),
    );
    const both = await member(two);
    const page = (await both.get(paths.verdicts.council())).html;
    assert.match(page, /Dan mag u het deel van de raad niet hebben/);
    assert.doesNotMatch(page, /Laat het deel zien/);
    assert.equal((await both.post(paths.verdicts.councilShare({ quarter: Q }), {})).status, 403);
    const raad = await member(council);
    assert.match((await raad.get(paths.verdicts.council())).html, /ziet beide delen langskomen/);

    peer.switches.apart = true;
    knowCollector({ ...peer.place, beside: false });
    const apart = await raad.get(paths.verdicts.council());
    assert.match(apart.html, /U krijgt dit deel op papier van de ontvanger/);
    assert.doesNotMatch(apart.html, /Laat het deel zien/);
    const asked = await raad.post(paths.verdicts.councilShare({ quarter: Q }), {});
    assert.deepEqual([asked.status, /share of the council/.test(asked.html)], [303, false]);
    assert.match((await raad.get(paths.verdicts.council())).html, /nog niet opgehaald/);
    peer.switches.apart = false;
    knowCollector(peer.place);
  });

  test('the manager and the council each take their own share, once', async () => {
    const manager = await member(region.provider.staff.manager);
    const raad = await member(council);
    const at = { quarter: Q };
    assert.match((await manager.get(paths.verdicts.quarter(at))).html, /Laat het deel zien/);
    const shown = await manager.post(paths.verdicts.share(at), {});
    assert.match(shown.html, /share of the organisation/);
    assert.doesNotMatch(shown.html, /share of the council/);
    assert.equal((await manager.post(paths.verdicts.councilShare(at), {})).status, 403);
    await manager.post(paths.verdicts.shareTaken(at), {});
    const { html } = await manager.get(paths.verdicts.quarter(at));
    assert.match(html, /Dit deel is opgehaald/);
    assert.ok(html.includes(region.provider.id), 'what who prints cards asks for');
    assert.equal((await manager.post(paths.verdicts.share(at), {})).status, 303);
    assert.match((await raad.post(paths.verdicts.councilShare(at), {})).html, /share of the council/);
    await raad.post(paths.verdicts.councilTaken(at), {});
    assert.match((await raad.get(paths.verdicts.council())).html, /Dit deel is opgehaald/);
  });
});

describe('the fingerprint', () => {
  const told = async () =>
    JSON.parse(
      (await server.get(paths.verdicts.witness({ organisation: region.provider.id, quarter: Q }))).html,
    );
  const witness = async () => {
    const { fingerprint } = await told();
    return { fingerprint };
  };
  const field = `vingerafdruk-${Q}`;

  test('is told as the council typed it, right or wrong', async () => {
    const raad = await member(council);
    assert.deepEqual(await witness(), { fingerprint: null });
    const at = paths.verdicts.councilWitness({ quarter: Q });
    const short = await raad.post(at, { [field]: '1234' });
    assert.equal(short.status, 422);
    assert.match(short.html, /24 letters en cijfers/);
    assert.match(short.html, /value="1234"/);
    await raad.post(at, { [field]: '0000 0000 0000 0000 0000 000o' });
    assert.deepEqual(await witness(), { fingerprint: '0000 0000 0000 0000 0000 0000' });
    assert.match((await raad.get(paths.verdicts.council())).html, /een andere dan de organisatie/);
    const manager = await member(region.provider.staff.manager);
    const page = await manager.get(paths.verdicts.quarter({ quarter: Q }));
    assert.match(page.html, /zag een andere vingerafdruk/);
    const [, print = ''] = /az-code__text">([0-9A-Z ]{29})</.exec(page.html) ?? [];
    await raad.post(at, { [field]: print.toLowerCase() });
    assert.deepEqual(await witness(), { fingerprint: print });
  });

  test('comes with the list of keys, so that no device meets the collector for it', async () => {
    const { list } = await told();
    const [first] = list.lines;
    assert.deepEqual([first.organisation, first.quarter], [region.provider.id, Q]);
    assert.equal(await headOf(list.lines), list.head);
    const unknown = paths.verdicts.witness({ organisation: region.provider.id, quarter: '2019Q1' });
    assert.deepEqual(JSON.parse((await server.get(unknown)).html), { fingerprint: null });
  });

  test('is for the council alone to type; the council sees nothing else of the organisation', async () => {
    const manager = await member(region.provider.staff.manager);
    const at = paths.verdicts.councilWitness({ quarter: Q });
    assert.equal((await manager.post(at, { [field]: 'x' })).status, 403);
    const raad = await member(council);
    assert.equal((await raad.get(paths.verdicts.quarters())).status, 403);
    assert.equal((await raad.get(paths.verdicts.cards())).status, 403);
  });
});

describe('a right', () => {
  test('is used from her own page, and by nobody else', async () => {
    const who = await person(0);
    const right = await rightOf(0);
    const page = await who.get(paths.verdicts.mine());
    assert.match(page.html, new RegExp(`data-right="${right}"`));
    const cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ');
    const raw = await server.app.request(`http://test.example${paths.verdicts.mine()}`, {
      headers: { cookie },
    });
    // Were it allowed to ask the collector anything, that would tell an address at a moment.
    assert.match(raw.headers.get('content-security-policy') ?? '', /connect-src 'self';/);
    const bytes = blinded();
    const at = paths.verdicts.claim({ right });
    assert.equal((await (await person(1)).post(at, { blinded: bytes })).status, 404);
    assert.equal((await (await member(council)).post(at, { blinded: bytes })).status, 403);
    const signed = await who.post(at, { blinded: bytes });
    assert.equal(signed.status, 200);
    assert.ok(JSON.parse(signed.html).signature);
    assert.equal((await who.post(at, { blinded: bytes })).html, signed.html);
    const other = await who.post(at, { blinded: blinded() });
    assert.deepEqual([other.status, JSON.parse(other.html)], [409, { reason: 'other-device' }]);
    peer.switches.down = true;
    const away = await (await person(1)).post(paths.verdicts.claim({ right: await rightOf(1) }), {
      blinded: blinded(),
    });
    peer.switches.down = false;
    assert.deepEqual([away.status, JSON.parse(away.html)], [503, { reason: 'collector-away' }]);
  });

  test('leaves no line with its moment in the access log', async () => {
    const id = persons[0] ?? '';
    const lines = await server.door.transaction({ kind: 'customer', person: id }, (tx) =>
      tx.selectFrom('access_log').select('id').where('person_id', '=', id).execute(),
    );
    assert.deepEqual(lines, []);
  });
});

describe('a card', () => {
  test('is asked for without script; her contact sees that, and not whether anybody judged', async () => {
    const who = await person(2);
    const right = await rightOf(2);
    const at = paths.verdicts.card({ right });
    assert.equal((await who.post(at, { wens: 'ja' })).location, paths.verdicts.mine());
    assert.match((await who.get(paths.verdicts.mine())).html, /U vroeg om een kaart/);
    const amina = await member(region.provider.staff.amina);
    const list = (await amina.get(paths.verdicts.cards())).html;
    assert.match(list, /Stapel: Alle zorg/);
    // The one who fetched her right on a device stands among the others, as if she had not.
    for (const at of [0, 1]) assert.match(list, new RegExp(await rightOf(at)));
    assert.doesNotMatch(list, /issued|opgehaald/);
    assert.match((await amina.post(paths.verdicts.cardGiven({ right }), {})).location ?? '', /gelukt=kaart/);
    assert.match((await who.get(paths.verdicts.mine())).html, /U kreeg een kaart/);
    assert.equal((await who.post(at, { wens: 'nee' })).status, 303);
    assert.match((await who.get(paths.verdicts.mine())).html, /U kreeg een kaart/);
  });

  test('is wanted by a customer who asked a colleague; also when her right was fetched, so that nobody learns that', async () => {
    const amina = await member(region.provider.staff.amina);
    for (const at of [0, 3]) {
      const right = await rightOf(at);
      const noted = await amina.post(paths.verdicts.cardWanted({ right }), {});
      assert.match(noted.location ?? '', /gelukt=wens/);
      assert.match((await amina.get(noted.location ?? '')).html, /Genoteerd: deze klant wil een kaart/);
    }
    const her = await person(3);
    assert.match((await her.get(paths.verdicts.mine())).html, /U vroeg om een kaart/);
    await her.post(paths.verdicts.card({ right: await rightOf(3) }), { wens: 'nee' });
    assert.doesNotMatch((await her.get(paths.verdicts.mine())).html, /U vroeg om een kaart/);
    const stranger = await member(region.other.staff.amina);
    const away = await stranger.post(paths.verdicts.cardWanted({ right: await rightOf(3) }), {});
    assert.equal(away.status, 404);
  });

  test('is given by who helps her alone; who looked is written down', async () => {
    const stranger = await member(region.other.staff.amina);
    const right = await rightOf(3);
    assert.equal((await stranger.post(paths.verdicts.cardGiven({ right }), {})).status, 404);
    const manager = await member(region.provider.staff.manager);
    assert.equal((await manager.post(paths.verdicts.cardGiven({ right }), {})).status, 404);
    const id = persons[3] ?? '';
    const lines = await server.door.transaction({ kind: 'customer', person: id }, (tx) =>
      tx.selectFrom('access_log').select(['action', 'outcome']).where('person_id', '=', id).execute(),
    );
    assert.ok(lines.some(({ action, outcome }) => action === 'U' && outcome === 'refused'));
  });
});

test('how it works says what remains a promise, beside the app, and reads in English too', async () => {
  const who = server.visitor();
  assert.match((await who.get(paths.verdicts.how())).html, /belofte van de organisatie/);
  knowCollector({ ...peer.place, beside: false });
  const manager = await member(region.provider.staff.manager);
  assert.match((await manager.get(paths.verdicts.quarters())).html, /Openbare sleutel/);
  assert.match((await who.get(paths.verdicts.how())).html, /De organisatie kan daar niet in/);
  knowCollector(peer.place);
  who.cookies.set('voorkeur', 'en.normal.light');
  assert.match((await who.get(paths.verdicts.how())).html, /A stamp on a closed envelope/);
});
