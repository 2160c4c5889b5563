import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rawAs } from '../../../test/databases/raw.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addDays, addMinutes } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { keepIdentity } from './identities.sql.ts';
import { forgetJourneysJob } from './index.ts';
import { insertRequest } from './requests.sql.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const [riet, organisation, amina, provider] = [newId(), newId(), newId(), newId()];
const member = (of: string): Actor => ({
  kind: 'member',
  organisation: of,
  member: amina,
  name: '',
  office: 'front',
  roles: [],
});
const hers: Actor = { kind: 'customer', person: riet };

let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
  const nobody = { provider, person: null, organisation: null, member: null };
  await db.door.transaction(hers, (tx) => keepIdentity(tx, { ...nobody, lookup: 'riet', person: riet }, NOW));
  await db.door.transaction(member(organisation), (tx) =>
    keepIdentity(tx, { ...nobody, lookup: 'amina', organisation, member: amina }, NOW),
  );
  for (const [state, expires] of [
    ['old', addDays(NOW, -2)],
    ['new', addMinutes(NOW, 10)],
  ] as const)
    await db.door.transaction({ kind: 'visitor', carrying: state }, (tx) =>
      insertRequest(tx, {
        state_hash: state,
        browser_hash: `${state} browser`,
        provider_id: provider,
        nonce: 'n',
        verifier: 'v',
        back: null,
        created_at: NOW,
        expires_at: expires,
        used_at: null,
        lookup: null,
        assurance: null,
        second_factor: null,
        settled_at: null,
      }),
    );
});
after(() => db.close());

const seenBy = async (actor: Actor): Promise<string[]> => {
  const lookups = await rawAs(db.appUrl, actor, (query) => query('select lookup from external_identity'));
  const states = await rawAs(db.appUrl, actor, (query) => query('select state_hash from oidc_request'));
  return [...lookups.rows.map((row) => row.lookup), ...states.rows.map((row) => row.state_hash)].sort();
};

test('an identity and a journey are seen by who owns them, or carries their secret, and by nobody else', async () => {
  const cases: [string, Actor, string[]][] = [
    ['she herself', hers, ['riet']],
    ['another customer', { kind: 'customer', person: newId() }, []],
    ['a colleague', member(organisation), ['amina']],
    ['a member elsewhere', member(newId()), []],
    ['an operator', { kind: 'operator' }, []],
    ['a visitor', { kind: 'visitor' }, []],
    ['who carries an identity', { kind: 'visitor', carrying: 'riet' }, ['riet']],
    ['who carries a state', { kind: 'visitor', carrying: 'new' }, ['new']],
    ['the browser that began', { kind: 'visitor', carrying: 'old browser' }, ['old']],
  ];
  for (const [who, actor, expected] of cases) assert.deepEqual(await seenBy(actor), expected, who);
});

test('nobody writes an identity for another, or takes hers', async () => {
  const thief: Actor = { kind: 'customer', person: newId() };
  const identity = { provider, organisation: null, member: null };
  await assert.rejects(
    db.door.transaction(thief, (tx) => keepIdentity(tx, { ...identity, lookup: 'other', person: riet }, NOW)),
    /row-level security/,
  );
  const taken = await db.door.transaction(thief, (tx) =>
    keepIdentity(tx, { ...identity, lookup: 'riet', person: thief.person }, NOW),
  );
  assert.equal(taken, false);
  assert.deepEqual(await seenBy(hers), ['riet']);
});

test('only an operator writes which services there are', async () => {
  const sql = `insert into identity_provider (id, name, kind, issuer, client_id, scopes, acr_values, second_factor, signs_out, active, created_at, changed_at)
    values ($1, 'x', 'customer', 'https://x.example', 'x', '{openid}', '{}', false, false, true, $2, $2)`;
  for (const actor of [hers, member(organisation), { kind: 'visitor' }] as const)
    await assert.rejects(
      rawAs(db.appUrl, actor, (query) => query(sql, [newId(), NOW])),
      /row-level security/,
    );
});

test('each night journeys that are over are forgotten', async () => {
  await forgetJourneysJob(db.door, () => NOW).run({});
  assert.deepEqual(await seenBy({ kind: 'job', name: 'any' }), ['new']);
});
