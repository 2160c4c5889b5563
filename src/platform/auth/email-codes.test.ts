import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addMinutes } from '../clock/clock.ts';
import { newId } from '../crypto/secrets.ts';
import { CODE_TRIES } from './code.rules.ts';
import { claimEmailCode, claimLink, findOpenCode, type RequestedCode, requestEmailCode } from './codes.ts';
import type { CodeRequest } from './email-codes.ts';
import { forgetSignInsJob } from './forget-sign-ins.ts';
import { LIMITS, LONG_DIGITS, SHORT_CODES, SHORT_DIGITS } from './limits.rules.ts';

const now = new Date('2026-03-10T09:00:00Z');
let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db.close());

const enter: FreshDatabase['door']['transaction'] = (actor, work) => db.door.transaction(actor, work);
const request = (
  email: string,
  network = newId(),
  at = now,
  more: Partial<CodeRequest> = {},
): Promise<RequestedCode> =>
  enter({ kind: 'visitor' }, (tx) => requestEmailCode(tx, { email, network, known: true, ...more }, at));
const made = async (email: string, network?: string, at?: Date) => {
  const result = await request(email, network, at);
  assert.ok(result.kind === 'made', 'the code should have been made');
  return { ...result, link: result.link ?? '' };
};
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const claim = (ask: string, code: string, at = now) => claimEmailCode(enter, { ask, code }, at);

test('the right code proves the e-mail, once', async () => {
  const { ask, code, link } = await made('Jo@Voorbeeld.nl');
  assert.deepEqual(await findOpenCode(enter, ask, now), { email: 'jo@voorbeeld.nl', person: null });
  assert.deepEqual(await claim(ask, code), { kind: 'proven', email: 'jo@voorbeeld.nl', person: null });
  assert.deepEqual(await claim(ask, code), { kind: 'over' });
  assert.deepEqual(await claimLink(enter, { token: link }, now), { kind: 'over' });
  assert.equal(await findOpenCode(enter, ask, now), undefined);
});

test('the link proves the e-mail, once, and ends its code', async () => {
  const { ask, code, link } = await made('link@voorbeeld.nl');
  const click = () => claimLink(enter, { token: link }, now);
  assert.deepEqual(await click(), { kind: 'proven', email: 'link@voorbeeld.nl', person: null });
  assert.deepEqual(await click(), { kind: 'over' });
  assert.deepEqual(await claim(ask, code), { kind: 'over' });
});

test('a wrong code says how many tries are left; after five even the right one is refused', async () => {
  const { ask, code } = await made('tries@voorbeeld.nl');
  for (let left = CODE_TRIES - 1; left >= 0; left--)
    assert.deepEqual(await claim(ask, other(code)), { kind: 'wrong', left, email: 'tries@voorbeeld.nl' });
  assert.deepEqual(await claim(ask, code), { kind: 'over' });
});

test('tries at the same moment are each counted', async () => {
  const { ask, code } = await made('race@voorbeeld.nl');
  const results = await Promise.all(Array.from({ length: 12 }, () => claim(ask, other(code))));
  assert.equal(results.filter(({ kind }) => kind === 'wrong').length, CODE_TRIES);
});

test('a right code claimed twice at the same moment proves once', async () => {
  const { ask, code } = await made('twice@voorbeeld.nl');
  const results = await Promise.all(Array.from({ length: 4 }, () => claim(ask, code)));
  assert.equal(results.filter(({ kind }) => kind === 'proven').length, 1);
});

test('after ten minutes code and link are over', async () => {
  const { ask, code, link } = await made('late@voorbeeld.nl');
  const late = addMinutes(now, 10);
  assert.deepEqual(await claim(ask, code, late), { kind: 'over' });
  assert.deepEqual(await claimLink(enter, { token: link }, late), { kind: 'over' });
});

test('the code of another e-mail is refused, and so is a link as a code', async () => {
  const [one, two] = [await made('one@voorbeeld.nl'), await made('two@voorbeeld.nl')];
  assert.equal((await claim(one.ask, two.code === one.code ? other(two.code) : two.code)).kind, 'wrong');
  assert.equal((await claim(two.link, two.code)).kind, 'over');
  assert.equal((await claimLink(enter, { token: two.ask }, now)).kind, 'over');
});

test('the table holds no code, no token and no secret: hashes only', async () => {
  const secrets = await made('hash@voorbeeld.nl');
  const client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
  // The owner of the tables is held by row-level security too, so it enters as who carries the e-mail.
  await client.query('begin');
  await client.query("select app.enter(null, null, 'visitor', 'hash@voorbeeld.nl')");
  const { rows } = await client.query('select * from sign_in_code');
  await client.end();
  assert.equal(rows.length, 2);
  const text = JSON.stringify(rows);
  for (const secret of [secrets.ask, secrets.code, secrets.link]) assert.ok(!text.includes(`"${secret}"`));
  for (const row of rows) assert.match(`${row.lookup} ${row.code_hash}`, /^[0-9a-f]{64} [0-9a-f]{64}$/);
});

test('a visitor who carries nothing, or something else, sees no code', async () => {
  await made('hidden@voorbeeld.nl');
  for (const carrying of [undefined, 'other@voorbeeld.nl', '%'])
    assert.deepEqual(
      await enter(carrying ? { kind: 'visitor', carrying } : { kind: 'visitor' }, (tx) =>
        tx.selectFrom('sign_in_code').select('email').where('email', '=', 'hidden@voorbeeld.nl').execute(),
      ),
      [],
    );
});

test('from one network one e-mail gets a few codes; what is refused there is not counted elsewhere', async () => {
  let codes = 0;
  for (let hour = 0; hour < 6; hour++)
    for (let i = 0; i < 8; i++)
      if ((await request('often@voorbeeld.nl', 'one', addMinutes(now, hour * 60))).kind === 'made') codes++;
  assert.equal(codes, LIMITS.askHereDaily.often);
  assert.equal((await request('often@voorbeeld.nl', 'another')).kind, 'made');
});

test('a mailbox is not flooded from many networks; a browser that is known still gets its code', async () => {
  let codes = 0;
  for (let i = 0; i < LIMITS.askAnywhere.often + 10; i++)
    if ((await request('flooded@voorbeeld.nl')).kind === 'made') codes++;
  assert.equal(codes, LIMITS.askAnywhere.often);
  const device = { id: newId(), knows: (name: string) => name === 'flooded@voorbeeld.nl' };
  const own = await request('flooded@voorbeeld.nl', newId(), now, { device });
  assert.ok(own.kind === 'made' && own.code.length === SHORT_DIGITS);
  for (let i = 1; i < LIMITS.askKnown.often; i++)
    assert.equal((await request('flooded@voorbeeld.nl', newId(), now, { device })).kind, 'made');
  assert.equal((await request('flooded@voorbeeld.nl', newId(), now, { device })).kind, 'too-many');
});

test('after the first codes of a day they are longer', async () => {
  const lengths: number[] = [];
  for (let i = 0; i < SHORT_CODES + 2; i++) lengths.push((await made('longer@voorbeeld.nl')).code.length);
  assert.deepEqual(lengths, [...Array(SHORT_CODES).fill(SHORT_DIGITS), LONG_DIGITS, LONG_DIGITS]);
});

test('mail to addresses that nobody signs in with stops leaving; the page stays the same', async () => {
  const network = newId();
  const answers = [];
  for (let i = 0; i < LIMITS.askUnknown.often + 5; i++)
    answers.push(await request(`any${i}@voorbeeld.nl`, network, now, { known: false }));
  assert.ok(answers.every(({ kind }) => kind === 'made'));
  const left = answers.filter((one) => one.kind === 'made' && one.mail).length;
  assert.equal(left, LIMITS.askUnknown.often);
  assert.ok(await request('real@voorbeeld.nl', network).then((one) => one.kind === 'made' && one.mail));
});

test("a stranger's guesses do not use up someone's own code", async () => {
  const own = await made('own@voorbeeld.nl');
  const strange = await made('own@voorbeeld.nl');
  for (let i = 0; i < CODE_TRIES; i++) await claim(strange.ask, other(strange.code));
  assert.equal((await claim(own.ask, own.code)).kind, 'proven');
});

test('the nightly job forgets what is over and keeps what still works', async () => {
  const old = await made('old@voorbeeld.nl', newId(), addMinutes(now, -60));
  const fresh = await made('fresh@voorbeeld.nl');
  await forgetSignInsJob(db.door, () => now).run({});
  const left = (email: string) =>
    enter({ kind: 'visitor', carrying: email }, (tx) =>
      tx.selectFrom('sign_in_code').select('lookup').where('email', '=', email).execute(),
    );
  assert.equal((await left('old@voorbeeld.nl')).length, 0);
  assert.equal((await left('fresh@voorbeeld.nl')).length, 2);
  assert.equal((await claim(old.ask, old.code)).kind, 'over');
  assert.equal((await claim(fresh.ask, fresh.code)).kind, 'proven');
});
