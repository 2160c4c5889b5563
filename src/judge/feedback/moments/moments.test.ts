import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region } from '../../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { closeMoment } from './close-moment.ts';
import { momentsOf, momentsOfMember } from './moments.sql.ts';
import { startMoment, type Wanted } from './start-moment.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const NOW = new Date('2026-06-21T10:00:00Z');
const wanted = (team: string | null): Wanted => ({
  team,
  theme: 'introduce',
  themeWords: null,
  item: 'respect',
  agreement: 'Wij stellen ons voor aan de deur.',
  begins: 'next',
  quarters: 2,
});
type Who = keyof Region['provider']['staff'];
const as = (who: Who) => ({ ...region.provider.staff[who], kind: 'member' }) as const;
const start = (who: Who, team: string | null) =>
  db.door.transaction(as(who), (tx) => startMoment(tx, as(who), wanted(team), NOW));

test('a colleague begins one for her own team; the quarters are fixed then; a team has one at a time', async () => {
  const { team } = region.provider;
  const begun = await start('amina', team);
  assert.equal(begun.kind, 'done');
  assert.deepEqual(await start('manager', team), { kind: 'refused', why: 'runs-already' });
  const [moment] = await db.door.transaction(as('amina'), (tx) => momentsOf(tx, region.provider.id));
  assert.deepEqual(
    [moment?.first, moment?.last, moment?.startedOn, moment?.closed],
    ['2026Q3', '2026Q4', '2026-06-21', null],
  );
});

test('for everybody, or for a team of others, it takes a coach or manager; another organisation can not', async () => {
  assert.deepEqual(await start('amina', null), { kind: 'refused', why: 'not-yours' });
  assert.equal((await start('manager', null)).kind, 'done');
  assert.deepEqual(await start('manager', region.other.team), { kind: 'refused', why: 'not-yours' });
  const of = (who: Who) =>
    db.door.transaction(as(who), (tx) => momentsOfMember(tx, region.provider.id, as(who).member));
  assert.equal((await of('amina')).length, 2);
  assert.deepEqual(
    (await of('manager')).map(({ team }) => team),
    [null],
  );
});

test('rounding off keeps what was learned, once; then the team may begin another', async () => {
  const { team } = region.provider;
  const [moment] = (await db.door.transaction(as('amina'), (tx) => momentsOf(tx, region.provider.id))).filter(
    (one) => one.team === team,
  );
  assert.ok(moment);
  const close = () =>
    db.door.transaction(as('amina'), (tx) =>
      closeMoment(tx, as('amina'), { id: moment.id, learned: 'Het kost niets.', keeps: true }, NOW),
    );
  assert.deepEqual(await close(), { kind: 'done' });
  assert.deepEqual(await close(), { kind: 'refused', why: 'closed-already' });
  assert.equal((await start('amina', team)).kind, 'done');
  const all = await db.door.transaction(as('amina'), (tx) => momentsOf(tx, region.provider.id));
  assert.deepEqual(all.find(({ id }) => id === moment.id)?.closed, {
    by: as('amina').member,
    on: '2026-06-21',
    learned: 'Het kost niets.',
    keeps: true,
  });
});
