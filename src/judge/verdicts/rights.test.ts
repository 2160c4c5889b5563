import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type FakeCollector, fakeCollector } from '../../../test/setup/fake-collector.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import { ATTEST } from '../protocol/index.ts';
import type { Attesting } from './ask-collector.ts';
import { attesterOf } from './ask-collector.ts';
import { findAttester } from './attester.sql.ts';
import { cardsIn } from './cards.sql.ts';
import { claimRight } from './claim-right.ts';
import { giveCard } from './give-card.ts';
import { giveRights } from './give-rights.ts';
import { keepQuarters } from './keep-quarters.ts';
import { knowCollector } from './known-collector.ts';
import { makeKeys } from './make-keys.ts';
import { bucketsOf, findQuarter } from './quarters.sql.ts';
import { rightsIn, rightsOf } from './rights.sql.ts';
import { shareTaken, showShare } from './take-share.ts';
import { customersWithCare, NOON } from './test-quarter.sql.ts';
import { wantCard, wantNoCard } from './want-card.ts';

const Q = '2026Q1';
let db: FreshDatabase;
let region: Region;
let peer: FakeCollector;
let of: Attesting;
let us: { organisation: string; name: string };
let persons: string[];
before(async () => {
  peer = await fakeCollector();
  knowCollector(peer.place);
});
after(async () => {
  knowCollector(undefined);
  await peer.close();
});
beforeEach(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  of = { transactionAs: db.door.transaction, keyring: keyring('x'.repeat(32)) };
  us = { organisation: region.provider.id, name: 'Kwikstaart' };
  persons = await customersWithCare(db, region, 3);
  await keepQuarters(of, us, NOON);
});

afterEach(() => db.close());

const job = () => ({ kind: 'job', organisation: us.organisation, name: 'test' }) as const;
const blinded = () => randomBytes(256).toString('base64url');
const rightOf = async (person: string) => {
  const [right] = await db.door.transaction({ kind: 'customer', person }, (tx) => rightsOf(tx, person, [Q]));
  assert.ok(right);
  return right;
};
const claim = async (person: string, bytes: string, { reissue = false, now = NOON } = {}) => {
  const { id } = await rightOf(person);
  const nameOf = async () => us.name;
  return claimRight(of, { who: { kind: 'customer', person }, id, blinded: bytes, reissue, nameOf }, now);
};
const sharesTaken = async () => {
  for (const holder of ['organisation', 'council'] as const) await shareTaken(of, us, Q, holder);
};
const quarter = () => db.door.transaction(job(), (tx) => findQuarter(tx, us.organisation, Q));

describe('a quarter', () => {
  test('is planned, gets its keys, gives each customer one right, and declares them', async () => {
    const known = await quarter();
    assert.deepEqual([known?.state, known?.keys, known?.waiting], ['ready', 1, ['organisation', 'council']]);
    const rights = await db.door.transaction(job(), (tx) => rightsIn(tx, us.organisation, Q));
    assert.deepEqual(rights.map(({ person }) => person).sort(), persons.toSorted());
    const [counts] = peer.countsOf(us.organisation, Q);
    assert.deepEqual([counts?.deliveries, counts?.rights], [3, 3]);
    const people = peer.peopleOf(us.organisation, Q) as Record<string, number>;
    assert.ok(
      Object.values(people).reduce((sum, n) => sum + n, 0) > 3,
      'how many have each profession goes along',
    );
    assert.equal(await db.door.transaction(job(), (tx) => giveRights(tx, us.organisation, Q)), 0, 'once');
  });

  test('keeps its groups, whoever comes later', async () => {
    const groups = () => db.door.transaction(job(), (tx) => bucketsOf(tx, us.organisation, Q));
    const before = (await groups()).map(({ bucket, expected }) => [bucket, expected]);
    await customersWithCare(db, region, 2, { funding: 'free' });
    await keepQuarters(of, us, NOON);
    assert.deepEqual(
      (await groups()).map(({ bucket, expected }) => [bucket, expected]),
      before,
    );
    assert.equal((await groups())[0]?.rights, 5);
  });

  test('closes after its last day, and prepares the next one three weeks before', async () => {
    await keepQuarters(of, us, new Date('2026-03-11T12:00:00Z'));
    const next = await db.door.transaction(job(), (tx) => findQuarter(tx, us.organisation, '2026Q2'));
    assert.equal(next?.state, 'ready');
    await keepQuarters(of, us, new Date('2026-04-28T12:00:00Z'));
    assert.equal((await quarter())?.state, 'ready');
    await keepQuarters(of, us, new Date('2026-04-29T12:00:00Z'));
    assert.equal((await quarter())?.state, 'closed');
    const left = await db.door.transaction(job(), (tx) => rightsIn(tx, us.organisation, Q));
    assert.deepEqual(left, [], 'whose they were is not kept');
  });

  test('says that the collector is away, and catches up afterwards', async () => {
    const trouble = async () =>
      (await db.door.transaction(job(), (tx) => findAttester(tx, us.organisation)))?.trouble;
    peer.switches.down = true;
    await customersWithCare(db, region, 1);
    await keepQuarters(of, us, NOON);
    assert.match((await trouble()) ?? '', /fetch failed/);
    peer.switches.down = false;
    await keepQuarters(of, us, NOON);
    assert.equal(await trouble(), null);
    assert.equal(peer.countsOf(us.organisation, Q)[0]?.rights, 4);
  });

  test('takes no keys of another quarter', async () => {
    peer.switches.otherQuarter = true;
    assert.deepEqual(await makeKeys(of, us, Q), { kind: 'waits', why: 'other-list' });
    peer.switches.otherQuarter = false;
    assert.equal((await makeKeys(of, us, Q)).kind, 'ready');
  });

  test('is told again to a collector that forgot us', async () => {
    peer.forget();
    await keepQuarters(of, us, NOON);
    assert.equal((await attesterOf(of, us.organisation)).trouble, null);
  });
});

describe('the shares of the sealing key', () => {
  test('each is shown until it is said to be there, then never again; before both are, nothing is issued', async () => {
    const bytes = blinded();
    const [person = ''] = persons;
    assert.deepEqual(await claim(person, bytes), { kind: 'later', why: 'shares-not-received' });
    const show = (holder: 'organisation' | 'council') => showShare(of, us, Q, holder);
    assert.deepEqual(await show('council'), { kind: 'share', text: 'share of the council' });
    assert.deepEqual(await show('council'), { kind: 'share', text: 'share of the council' });
    assert.equal(await shareTaken(of, us, Q, 'council'), true);
    assert.deepEqual(await show('council'), { kind: 'taken' });
    assert.deepEqual((await quarter())?.waiting, ['organisation']);
    assert.equal(await shareTaken(of, us, Q, 'organisation'), true);
    assert.equal((await claim(person, bytes)).kind, 'signed');
  });
});

describe('a claim', () => {
  beforeEach(sharesTaken);

  test('the same bytes, the same signature; other bytes are another device', async () => {
    const [person = ''] = persons;
    const bytes = blinded();
    const first = await claim(person, bytes);
    assert.equal(first.kind, 'signed');
    assert.deepEqual(await claim(person, bytes), first);
    assert.deepEqual(await claim(person, blinded()), { kind: 'refused', why: 'other-device' });
    assert.equal((await claim(person, blinded(), { reissue: true })).kind, 'signed');
    assert.equal(peer.countsOf(us.organisation, Q)[0]?.reissued, 1);
  });

  test('is for her own right alone, while the quarter is open', async () => {
    const [person = '', other = ''] = persons;
    const { id } = await rightOf(person);
    const nameOf = async () => us.name;
    const who = { kind: 'customer', person: other } as const;
    const tried = await claimRight(of, { who, id, blinded: blinded(), reissue: false, nameOf }, NOON);
    assert.deepEqual(tried, { kind: 'gone' });
    const late = { now: new Date('2026-04-29T12:00:00Z') };
    assert.deepEqual(await claim(person, blinded(), late), { kind: 'refused', why: 'closed' });
    assert.deepEqual(await claim(person, 'short'), { kind: 'refused', why: 'malformed' });
  });

  test('that was heard and not answered loses no right: the device says the same again', async () => {
    const [person = ''] = persons;
    const bytes = blinded();
    peer.switches.after = (path) => {
      if (path === ATTEST.issue) peer.switches.down = true;
    };
    assert.equal((await claim(person, bytes)).kind, 'later');
    assert.equal((await rightOf(person)).state, 'asked');
    peer.switches.after = () => {};
    peer.switches.down = false;
    assert.equal((await claim(person, bytes)).kind, 'signed');
    assert.equal((await rightOf(person)).state, 'issued');
    assert.equal(peer.countsOf(us.organisation, Q)[0]?.issued, 1);
  });

  test('of care of this hour declares it first', async () => {
    const [late = ''] = await customersWithCare(db, region, 1);
    await db.door.transaction(job(), (tx) => giveRights(tx, us.organisation, Q));
    assert.equal((await claim(late, blinded())).kind, 'signed');
  });

  test('two at once of one right: one device has it', async () => {
    const [person = ''] = persons;
    const both = await Promise.all([claim(person, blinded()), claim(person, blinded())]);
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['refused', 'signed']);
  });
});

describe('a card', () => {
  beforeEach(sharesTaken);
  const cards = () => db.door.transaction(job(), (tx) => cardsIn(tx, us.organisation, [Q]));
  const want = async (person: string) => {
    const { id } = await rightOf(person);
    return db.door.transaction({ kind: 'customer', person }, (tx) => wantCard(tx, person, id, NOON));
  };
  const give = async (person: string) => {
    const { id } = await rightOf(person);
    return db.door.transaction(job(), (tx) => giveCard(tx, us.organisation, id, NOON));
  };

  test('is wanted, taken back, wanted again and given once; then no device fetches that right', async () => {
    const [person = ''] = persons;
    assert.equal(await want(person), 'done');
    const { id } = await rightOf(person);
    await db.door.transaction({ kind: 'customer', person }, (tx) => wantNoCard(tx, person, id));
    assert.deepEqual(await cards(), []);
    await want(person);
    assert.deepEqual([await give(person), await give(person)], ['done', 'done']);
    assert.deepEqual(
      (await cards()).map(({ state }) => state),
      ['given'],
    );
    assert.deepEqual(await claim(person, blinded()), { kind: 'refused', why: 'card' });
    await keepQuarters(of, us, NOON);
    assert.equal(peer.countsOf(us.organisation, Q)[0]?.cardsGiven, 1);
  });

  test('given to who fetched her right already is counted as one that could judge twice; nobody sees it', async () => {
    const [person = ''] = persons;
    await claim(person, blinded());
    assert.equal(await want(person), 'fetched');
    assert.equal(await give(person), 'done');
    const [bucket] = await db.door.transaction(job(), (tx) => bucketsOf(tx, us.organisation, Q));
    assert.deepEqual([bucket?.cards, bucket?.twice], [1, 1]);
    assert.equal((await rightOf(person)).state, 'issued');
  });

  test('a wish goes when her device fetches the right after all', async () => {
    const [person = ''] = persons;
    await want(person);
    assert.equal((await claim(person, blinded())).kind, 'signed');
    assert.deepEqual(await cards(), []);
  });
});

test('a colleague makes a right with the care itself, and can read no right', async () => {
  const { manager } = region.provider.staff;
  assert.deepEqual(await db.door.transaction(manager, (tx) => rightsIn(tx, us.organisation, Q)), []);
});
