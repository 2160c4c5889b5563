import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FreshDatabase } from '../../../test/setup/fresh-database.ts';
import { smallRegion, TUESDAY } from '../../../test/setup/small-region.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Customer, Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { createPerson } from '../people/index.ts';
import { findSharedQuestion, openQuestion } from '../questions/index.ts';
import { chooseOffer } from './choose-offer.ts';
import { compare } from './compare.ts';
import { toConfirm } from './confirm.ts';
import { declineChoice, stopQuestion } from './end-choice.ts';
import { nl } from './nl.ts';
import { factsForHer } from './option-facts.ts';

let region: FreshDatabase;
before(async () => {
  region = await smallRegion(0);
});
after(() => region.close());

const later = (minutes: number): Date => new Date(TUESDAY.getTime() + minutes * 60_000);

const asked = async () => {
  const actor: Customer = { kind: 'customer', person: newId() };
  const hers = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => region.door.transaction(actor, work);
  const question = await hers(async (tx) => {
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
  const all = await hers((tx) =>
    tx
      .selectFrom('published_offer')
      .select(['id', 'organisation_id'])
      .where('title', 'ilike', '%douche%')
      .orderBy('external_id')
      .execute(),
  );
  const offers = all.filter(
    (one, index) => all.findIndex((other) => other.organisation_id === one.organisation_id) === index,
  );
  const of = { person: actor.person, question: question.id };
  const choose = (nth: number, now = TUESDAY) =>
    hers((tx) => chooseOffer(tx, { ...of, offerId: offers[nth]?.id ?? '', by: 'self' }, now));
  const sees = async (nth: number): Promise<boolean> => {
    const organisation = offers[nth]?.organisation_id ?? '';
    const member: Member = {
      kind: 'member',
      organisation,
      member: newId(),
      name: 'x',
      office: 'front',
      roles: ['contact'],
    };
    return (
      (await region.door.transaction(member, (tx) =>
        findSharedQuestion(tx, organisation, of.person, of.question),
      )) !== undefined
    );
  };
  const compared = async (ids: string[] = [], now = TUESDAY) => {
    const result = await hers((tx) => compare(tx, of, ids, nl.criteria, now));
    assert.ok(result);
    return result;
  };
  return { of, hers, offers, choose, sees, compared };
};

test('only whom she chose now sees her question; the case stays', async () => {
  const { of, hers, offers, choose, sees } = await asked();
  await choose(0);
  assert.deepEqual([await sees(0), await sees(1)], [true, false]);
  await choose(1, later(1));
  assert.deepEqual([await sees(0), await sees(1)], [false, true], 'switching takes it back');
  await hers((tx) => declineChoice(tx, { ...of, by: 'self' }, later(2)));
  assert.equal(await sees(1), false, 'declining takes it back');
  await choose(1, later(3));
  assert.equal(await sees(1), true, 'choosing again shares again');
  await hers((tx) => stopQuestion(tx, { ...of, by: 'self' }, later(4)));
  assert.equal(await sees(1), false, 'stopping takes it back');
  const kept = await hers((tx) =>
    tx
      .selectFrom('customer_case')
      .select('id')
      .where('organisation_id', '=', offers[1]?.organisation_id ?? '')
      .where('person_id', '=', of.person)
      .execute(),
  );
  assert.ok(kept.length > 0);
});

test('compared again: the set of the last time, with what she chose and turned from', async () => {
  const { of, hers, offers, choose, compared } = await asked();
  const [a, b, c] = offers.map((one) => one.id);
  assert.ok(a && b && c);
  const ids = (result: Awaited<ReturnType<typeof compared>>) =>
    new Set(result.options.map((option) => option.offer.id));
  await compared([a, b, c]);
  await compared([a, b], later(1));
  assert.deepEqual(ids(await compared([], later(2))), new Set([a, b]));
  await choose(0, later(3));
  await hers((tx) => declineChoice(tx, { ...of, by: 'self' }, later(4)));
  await choose(1, later(5));
  const again = await compared([], later(6));
  assert.deepEqual(ids(again), new Set([a, b]));
  assert.deepEqual(
    again.options.filter((option) => option.turnedFrom).map((option) => option.offer.id),
    [a],
  );
  assert.equal(again.chosen?.offerId, b);
  assert.ok(again.chosenName);
});

test('what was proposed is what she confirms: its words and its price', async () => {
  const { of, hers, offers } = await asked();
  const [offer] = offers;
  assert.ok(offer);
  const by: Member = {
    kind: 'member',
    organisation: offer.organisation_id,
    member: newId(),
    name: 'x',
    office: 'front',
    roles: ['contact'],
  };
  const content = {
    product: 'Elke dinsdag om negen uur',
    price: '',
    place: '',
    promotion: 'Een maand op proef',
    personnel: '',
    priceEur: 7,
  };
  await region.door.transaction(by, (tx) =>
    tx
      .insertInto('proposal')
      .values({
        organisation_id: offer.organisation_id,
        id: newId(),
        person_id: of.person,
        question_id: of.question,
        offer_id: offer.id,
        content: JSON.stringify(content),
        made_by: by.member,
        made_at: TUESDAY,
        valid_until: '2026-03-20',
        withdrawn_at: null,
      })
      .execute(),
  );
  const confirmed = await hers((tx) => toConfirm(tx, { ...of, offer: offer.id }, TUESDAY));
  assert.ok(confirmed?.proposal);
  const facts = factsForHer({ offer: confirmed.offer, proposal: confirmed.proposal, km: null }, 'nl');
  assert.equal(facts.find((fact) => fact.key === 'product')?.main, content.product);
  assert.equal(facts.find((fact) => fact.key === 'promotion')?.main, content.promotion);
  assert.match(facts.find((fact) => fact.key === 'price')?.main ?? '', /€\s7/);
});
