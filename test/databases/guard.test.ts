import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import { type Case, endChoice } from '../../src/serve/cases/index.ts';
import { FUNDINGS, type Funding, GROUND_KINDS, neededGrounds } from '../../src/serve/deliveries/index.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { CHECK, DONE, insertRow, REFERENCE, RIGHTS, type Row, rawAs, stateOf } from './raw.ts';
import { type Asked, ask, choose, makeRegion, type Region } from './region.ts';

// What the database itself refuses, by raw SQL under the application's login: care before a choice, or
// before what the law that pays asks for. No use case stands between these lines and the tables.
let db: FreshDatabase;
let region: Region;
let member: Actor;

before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  member = region.provider.staff.amina;
});
after(() => db.close());

const tryInsert = (actor: Actor, table: string, row: Row) =>
  stateOf(rawAs(db.appUrl, actor, (query) => insertRow(query, table, row)));

const deliveryOf = (of: Case, funding: Funding, change: Row = {}): Row => ({
  organisation_id: of.organisationId,
  id: newId(),
  case_id: of.id,
  person_id: of.personId,
  offer_id: of.offerId,
  what: 'Hulp bij het douchen',
  day: '2026-03-12',
  state: 'planned',
  funding,
  general_provision: false,
  choice_proof_id: of.choiceProofId,
  proof_from: '2026-03-10',
  proof_until: 'infinity',
  indication_kind: 'indication',
  allocation_kind: 'allocation',
  decision_kind: 'decision',
  planned_at: '2026-03-10T09:00:00Z',
  ...change,
});

const chosen = async (funding: string): Promise<{ asked: Asked; of: Case }> => {
  const asked = await ask(db.door, region);
  return { asked, of: await choose(db.door, asked, region.provider, funding) };
};

/** Records a ground by hand and gives its id. */
const ground = async (of: Case, funding: string, kind: string): Promise<string> => {
  const id = newId();
  const row = {
    organisation_id: of.organisationId,
    id,
    person_id: of.personId,
    funding,
    kind,
    reference: 'R-1',
    decided_by: 'CIZ',
    valid_from: '2026-01-01',
    recorded_by: newId(),
    recorded_at: '2026-03-10T09:00:00Z',
  };
  assert.equal(await tryInsert(member, 'ground', row), DONE);
  return id;
};
const groundsOf = async (of: Case, funding: string, kinds: readonly string[]): Promise<Row> =>
  Object.fromEntries(
    await Promise.all(kinds.map(async (kind) => [`${kind}_id`, await ground(of, funding, kind)])),
  );

describe('no delivery before a choice', () => {
  test('with the proof of her own choice it is accepted', async () => {
    const { of } = await chosen('private');
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'private')), DONE);
  });

  test('each other way in is refused', async () => {
    const { of } = await chosen('private');
    const { of: hers } = await chosen('private');
    const asked = await ask(db.door, region);
    const elsewhere = await choose(db.door, asked, region.other, 'private');
    const none = { choice_proof_id: null, proof_from: null, proof_until: null };
    const refused: [string, Row, string][] = [
      ['no proof', none, CHECK],
      ['no proof, and done at once', { ...none, state: 'done' }, CHECK],
      ['a proof that nobody wrote', { choice_proof_id: newId() }, REFERENCE],
      ['the proof of another person', { choice_proof_id: hers.choiceProofId }, REFERENCE],
      ['another person under this proof', { person_id: hers.personId }, REFERENCE],
      ['another offer than the chosen one', { offer_id: region.provider.offers.free }, REFERENCE],
      ['no offer', { offer_id: null }, CHECK],
      ["another organisation's proof", { choice_proof_id: elsewhere.choiceProofId }, REFERENCE],
      ['a day before the choice', { day: '2026-03-09' }, CHECK],
      ['a proof said to be older', { proof_from: '2026-01-01' }, REFERENCE],
      ['a case of another organisation', { case_id: elsewhere.id }, REFERENCE],
      ["another organisation's own row", { organisation_id: region.other.id }, RIGHTS],
    ];
    for (const [why, change, state] of refused)
      assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'private', change)), state, why);
  });

  test('a proof is written by the person alone', async () => {
    const { asked, of } = await chosen('private');
    const proof = () => ({
      organisation_id: of.organisationId,
      id: newId(),
      person_id: asked.person,
      question_id: asked.question,
      offer_id: of.offerId,
      chosen_at: '2026-03-10T09:00:00Z',
      general_provision: false,
      valid_from: '2026-03-10',
      valid_until: 'infinity',
    });
    const job: Actor = { kind: 'job', organisation: of.organisationId, name: 'any' };
    const stranger: Actor = { kind: 'customer', person: newId() };
    for (const actor of [member, job, stranger, { kind: 'operator' }, { kind: 'visitor' }] as const)
      assert.equal(await tryInsert(actor, 'choice_proof', proof()), RIGHTS, actor.kind);
    assert.equal(await tryInsert({ kind: 'customer', person: asked.person }, 'choice_proof', proof()), DONE);
  });

  test('nor does the person plan her own care', async () => {
    const { asked, of } = await chosen('private');
    const her: Actor = { kind: 'customer', person: asked.person };
    for (const state of ['planned', 'done'])
      assert.equal(await tryInsert(her, 'delivery', deliveryOf(of, 'private', { state })), RIGHTS);
  });
});

describe('after she ends her choice', () => {
  const ended = async () => {
    const { asked, of } = await chosen('private');
    const [done, planned] = [
      deliveryOf(of, 'private', { day: '2026-03-10', state: 'done' }),
      deliveryOf(of, 'private'),
    ];
    for (const row of [done, planned]) assert.equal(await tryInsert(member, 'delivery', row), DONE);
    await db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
      endChoice(tx, { ...asked, why: 'declined' }, new Date('2026-03-11T09:00:00Z')),
    );
    return { asked, of, done, planned };
  };

  test('what was planned is cancelled, what was done stays', async () => {
    const { of, done, planned } = await ended();
    const { rows } = await rawAs(db.appUrl, member, (query) =>
      query('select id, state, proof_until::text from delivery where organisation_id = $1 and case_id = $2', [
        of.organisationId,
        of.id,
      ]),
    );
    const states = Object.fromEntries(rows.map((row) => [row.id, [row.state, row.proof_until]]));
    assert.deepEqual(states[String(done.id)], ['done', '2026-03-11']);
    assert.deepEqual(states[String(planned.id)], ['cancelled', '2026-03-11']);
  });

  test('nothing new is planned, whatever is said about the proof', async () => {
    const { of } = await ended();
    const tries: [Row, string][] = [
      [{}, REFERENCE],
      [{ proof_until: '2026-03-11', day: '2026-03-11' }, CHECK],
      [{ proof_until: '2026-03-11' }, CHECK],
      [{ proof_until: '2026-03-11', state: 'done' }, CHECK],
    ];
    for (const [change, state] of tries)
      assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'private', change)), state);
  });

  test('nobody opens the proof again, or a cancelled day', async () => {
    const { asked, of, planned } = await ended();
    const reopen = (actor: Actor, until: string) =>
      rawAs(db.appUrl, actor, (query) =>
        query('update choice_proof set valid_until = $2 where id = $1', [of.choiceProofId, until]),
      );
    assert.equal(await stateOf(reopen({ kind: 'customer', person: asked.person }, 'infinity')), RIGHTS);
    // To the organisation an ended proof is not there to be changed: nothing is found, nothing happens.
    for (const until of ['infinity', '2099-01-01']) assert.equal((await reopen(member, until)).rowCount, 0);
    const revive = rawAs(db.appUrl, member, (query) =>
      query("update delivery set state = 'planned' where organisation_id = $1 and id = $2", [
        of.organisationId,
        planned.id,
      ]),
    );
    assert.equal(await stateOf(revive), CHECK);
  });
});

test('a proof can only be ended: not moved to another person or offer', async () => {
  const { of } = await chosen('private');
  const other = await ask(db.door, region);
  for (const [column, value] of [
    ['person_id', other.person],
    ['offer_id', region.provider.offers.free],
  ] as const) {
    const moved = rawAs(db.appUrl, member, (query) =>
      query(`update choice_proof set valid_until = '2099-01-01', ${column} = $2 where id = $1`, [
        of.choiceProofId,
        value,
      ]),
    );
    assert.equal(await stateOf(moved), RIGHTS, column);
  }
});

describe('what the law that pays asks for', () => {
  for (const funding of FUNDINGS)
    test(`${funding}: complete is accepted, anything missing refused`, async () => {
      const { of } = await chosen(funding);
      const needed = neededGrounds(funding, false);
      const all = await groundsOf(of, funding, needed);
      assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, funding, all)), DONE);
      for (const kind of needed) {
        const lacking = { ...all, [`${kind}_id`]: null };
        assert.equal(
          await tryInsert(member, 'delivery', deliveryOf(of, funding, lacking)),
          CHECK,
          `without ${kind}`,
        );
      }
    });

  test('a ground of another kind, law or person carries nothing', async () => {
    const { of } = await chosen('zvw');
    const { of: hers } = await chosen('zvw');
    const wrong: [string, string][] = [
      ['kind', await ground(of, 'zvw', 'allocation')],
      ['law', await ground(of, 'wlz', 'indication')],
      ['person', await ground(hers, 'zvw', 'indication')],
      ['nobody', newId()],
    ];
    for (const [why, indication_id] of wrong)
      assert.equal(
        await tryInsert(member, 'delivery', deliveryOf(of, 'zvw', { indication_id })),
        REFERENCE,
        why,
      );
    assert.deepEqual(GROUND_KINDS, ['indication', 'allocation', 'decision']);
  });

  test('a general provision needs no decision, but only where her choice says that it is one', async () => {
    const { of } = await chosen('general');
    const { of: plain } = await chosen('wmo');
    const general = { general_provision: true };
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'wmo', general)), DONE);
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'jeugdwet', general)), DONE);
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'zvw', general)), CHECK);
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(of, 'wmo')), CHECK);
    assert.equal(await tryInsert(member, 'delivery', deliveryOf(plain, 'wmo', general)), REFERENCE);
  });
});

test('a crisis: a reason, at most fourteen days, and not a day longer', async () => {
  const { of } = await chosen('private');
  const crisis = (change: Row = {}): Row => ({
    organisation_id: of.organisationId,
    id: newId(),
    person_id: of.personId,
    reason: 'Gevallen, alleen thuis',
    starts_on: '2026-03-10',
    ends_on: '2026-03-24',
    decided_by: newId(),
    decided_at: '2026-03-10T09:00:00Z',
    ...change,
  });
  assert.equal(await tryInsert(member, 'crisis_exception', crisis({ reason: 'kort     ' })), CHECK);
  assert.equal(await tryInsert(member, 'crisis_exception', crisis({ ends_on: '2026-03-25' })), CHECK);
  assert.equal(
    await tryInsert({ kind: 'customer', person: of.personId }, 'crisis_exception', crisis()),
    RIGHTS,
  );
  const declared = crisis();
  assert.equal(await tryInsert(member, 'crisis_exception', declared), DONE);
  const under = (change: Row = {}) =>
    deliveryOf(of, 'wlz', {
      offer_id: null,
      choice_proof_id: null,
      proof_from: null,
      proof_until: null,
      crisis_id: declared.id,
      crisis_from: '2026-03-10',
      crisis_until: '2026-03-24',
      ...change,
    });
  const tries: [Row, string][] = [
    [{}, DONE],
    [{ day: '2026-03-24' }, DONE],
    [{ day: '2026-03-25' }, CHECK],
    [{ day: '2026-03-25', crisis_until: '2026-03-31' }, REFERENCE],
    [{ person_id: newId() }, REFERENCE],
    [{ crisis_id: newId() }, REFERENCE],
    [{ crisis_id: null }, CHECK],
  ];
  for (const [change, state] of tries)
    assert.equal(await tryInsert(member, 'delivery', under(change)), state);
});
