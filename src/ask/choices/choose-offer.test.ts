import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FreshDatabase } from '../../../test/setup/fresh-database.ts';
import { smallRegion, TUESDAY } from '../../../test/setup/small-region.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Customer } from '../../platform/database/actors.ts';
import { leavingIsFree } from '../offers/index.ts';
import { createPerson } from '../people/index.ts';
import { findQuestion, openQuestion } from '../questions/index.ts';
import { choicesOf } from './choices.sql.ts';
import { chooseNothing } from './choose-nothing.ts';
import { chooseOffer } from './choose-offer.ts';
import { declineChoice, stopQuestion } from './end-choice.ts';

let region: FreshDatabase;
before(async () => {
  region = await smallRegion(0);
});
after(() => region.close());

const asked = async () => {
  const actor: Customer = { kind: 'customer', person: newId() };
  const question = await region.door.transaction(actor, async (tx) => {
    const desk = await tx
      .selectFrom('organisation')
      .select('id')
      .where('kind', '=', 'region')
      .executeTakeFirstOrThrow();
    await createPerson(
      tx,
      { id: actor.person, name: 'Riet Bos', phone: '(0123) 11 22 33', sharedWith: [] },
      TUESDAY,
    );
    return openQuestion(
      tx,
      {
        person: actor.person,
        text: 'Ik wil hulp bij het douchen.',
        channel: 'web',
        deskOrganisation: desk.id,
      },
      TUESDAY,
    );
  });
  const offers = await region.door.transaction(actor, (tx) =>
    tx
      .selectFrom('published_offer')
      .select(['id', 'organisation_id', 'title'])
      .where('title', 'ilike', '%douche%')
      .orderBy('external_id')
      .execute(),
  );
  return { actor, question, of: { person: actor.person, question: question.id }, offers };
};
type Asked = Awaited<ReturnType<typeof asked>>;
const offerOf = ({ offers }: Asked, nth: number) => {
  const offer = offers[nth];
  assert.ok(offer, 'the demo region offers help with showering');
  return offer;
};
const choose = (a: Asked, offerId: string) =>
  region.door.transaction(a.actor, (tx) => chooseOffer(tx, { ...a.of, offerId, by: 'self' }, TUESDAY));
const casesOf = (a: Asked) =>
  region.door.transaction(a.actor, (tx) =>
    tx
      .selectFrom('customer_case')
      .selectAll()
      .where('person_id', '=', a.actor.person)
      .orderBy('opened_at')
      .execute(),
  );

test('choosing opens a case with a proposed contact, a proof and a share, all at once', async () => {
  const a = await asked();
  const offer = offerOf(a, 0);
  const result = await choose(a, offer.id);
  assert.equal(result.kind, 'chosen');
  const cases = await casesOf(a);
  const chosen = cases.find((c) => c.kind === 'chosen');
  assert.equal(chosen?.organisation_id, offer.organisation_id);
  assert.equal(chosen?.state, 'asked');
  assert.ok(chosen?.contact_id, 'a named contact is proposed');
  assert.equal(chosen?.contact_accepted_at, null);
  assert.equal(
    cases.find((c) => c.kind === 'desk')?.closed_at,
    null,
    'the host stays the contact until that person accepts',
  );
  const question = await region.door.transaction(a.actor, (tx) =>
    findQuestion(tx, a.of.person, a.of.question),
  );
  assert.ok(question?.sharedWith.includes(offer.organisation_id));
  assert.equal(question?.state, 'chosen');
});

test('how she chose and what leaving costs is written down for the klant-index', async () => {
  const a = await asked();
  const offer = offerOf(a, 0);
  const terms = await region.door.transaction(a.actor, (tx) =>
    tx
      .selectFrom('published_offer')
      .select(['price_eur', 'own_contribution', 'notice_days'])
      .where('id', '=', offer.id)
      .executeTakeFirstOrThrow(),
  );
  const chosen = await choose(a, offer.id);
  assert.ok(chosen.kind === 'chosen');
  const event = await region.door.transaction(a.actor, (tx) =>
    tx
      .selectFrom('case_event')
      .select('data')
      .where('organisation_id', '=', offer.organisation_id)
      .where('case_id', '=', chosen.case.id)
      .where('kind', '=', 'chosen')
      .executeTakeFirstOrThrow(),
  );
  const { seen } = event.data as { seen: unknown };
  const leaving = leavingIsFree({
    priceEur: terms.price_eur === null ? null : Number(terms.price_eur),
    ownContribution: terms.own_contribution as 'none' | null,
    noticeDays: terms.notice_days,
  });
  assert.deepEqual(seen, { options: 0, price: true, reason: false, by: 'self', leaving: leaving ?? null });
});

test('a transaction that fails halfway leaves nothing of a choice', async () => {
  const a = await asked();
  const offer = offerOf(a, 0);
  const broken = region.door.transaction(a.actor, async (tx) => {
    await chooseOffer(tx, { ...a.of, offerId: offer.id, by: 'self' }, TUESDAY);
    throw new Error('power cut');
  });
  await assert.rejects(broken, /power cut/);
  assert.equal((await casesOf(a)).filter((c) => c.kind === 'chosen').length, 0);
  assert.deepEqual(await region.door.transaction(a.actor, (tx) => choicesOf(tx, a.of)), []);
});

test('choosing something else ends the former choice by itself, in the same step', async () => {
  const a = await asked();
  const [first, second] = [
    offerOf(a, 0),
    a.offers.find((o) => o.organisation_id !== offerOf(a, 0).organisation_id),
  ];
  assert.ok(second);
  await choose(a, first.id);
  await choose(a, second.id);
  const chosen = (await casesOf(a)).filter((c) => c.kind === 'chosen');
  assert.deepEqual(chosen.map((c) => c.state).sort(), ['asked', 'switched']);
  const kinds = (await region.door.transaction(a.actor, (tx) => choicesOf(tx, a.of))).map((c) => c.kind);
  assert.deepEqual(kinds.toSorted(), ['choose', 'choose', 'switch']);
});

test('the same offer twice is one choice', async () => {
  const a = await asked();
  await choose(a, offerOf(a, 0).id);
  assert.equal((await choose(a, offerOf(a, 0).id)).kind, 'already');
});

test('declining brings the other options back; stopping ends all, from every state', async () => {
  const a = await asked();
  await choose(a, offerOf(a, 0).id);
  await region.door.transaction(a.actor, (tx) => declineChoice(tx, { ...a.of, by: 'self' }, TUESDAY));
  const state = () =>
    region.door
      .transaction(a.actor, (tx) => findQuestion(tx, a.of.person, a.of.question))
      .then((q) => q?.state);
  assert.equal(await state(), 'understood');
  assert.equal((await choose(a, offerOf(a, 0).id)).kind, 'chosen');
  await region.door.transaction(a.actor, (tx) => stopQuestion(tx, { ...a.of, by: 'self' }, TUESDAY));
  assert.equal(await state(), 'stopped');
  assert.deepEqual(
    (await casesOf(a)).filter((c) => c.closed_at === null),
    [],
    'nothing stays open with anybody',
  );
});

test('none, talk and nothing are kept as choices', async () => {
  const a = await asked();
  for (const kind of ['none', 'talk', 'nothing'] as const)
    assert.equal(
      await region.door.transaction(a.actor, (tx) =>
        chooseNothing(tx, { ...a.of, kind, by: 'self' }, TUESDAY),
      ),
      'done',
    );
  assert.equal((await region.door.transaction(a.actor, (tx) => choicesOf(tx, a.of))).length, 3);
});

test('what is not hers, retired or unknown is not chosen', async () => {
  const [a, b] = [await asked(), await asked()];
  const offer = offerOf(a, 0);
  const foreign = await region.door.transaction(b.actor, (tx) =>
    chooseOffer(tx, { ...a.of, offerId: offer.id, by: 'self' }, TUESDAY),
  );
  assert.equal(foreign.kind, 'gone');
  assert.equal((await choose(a, newId())).kind, 'gone');
  await region.door.transaction({ kind: 'operator' }, (tx) =>
    tx.updateTable('published_offer').set({ retired_at: TUESDAY }).where('id', '=', offer.id).execute(),
  );
  assert.equal((await choose(a, offer.id)).kind, 'retired');
});
