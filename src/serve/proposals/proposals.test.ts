import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import type { Member } from '../../platform/database/actors.ts';
import { makeProposal, withdrawProposal } from './make-proposal.ts';
import { nl } from './nl.ts';
import { proposalForms } from './proposal-forms.ts';
import { proposalsFor } from './proposals.sql.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const content = {
  product: 'Twee keer per week douchen',
  price: 'Niets',
  place: 'Bij u thuis',
  promotion: 'Altijd dezelfde',
  personnel: 'Amina',
  priceEur: 0,
};

/** A question that the provider may read, and one that it may not. */
const asked = async (shared: boolean) => {
  const one = await ask(db.door, region);
  if (shared)
    await db.door.transaction({ kind: 'customer', person: one.person }, (tx) =>
      tx
        .updateTable('question')
        .set({ shared_with: [region.desk.id, region.provider.id] })
        .where('person_id', '=', one.person)
        .execute(),
    );
  const propose = (member: Member, offerId: string | undefined) =>
    db.door.transaction(member, (tx) =>
      makeProposal(
        tx,
        member,
        { ...one, offerId: offerId ?? '', content, validUntil: '2026-04-01' },
        TUESDAY,
      ),
    );
  const hers = () =>
    db.door.transaction({ kind: 'customer', person: one.person }, (tx) =>
      proposalsFor(tx, one.person, one.question),
    );
  return { one, propose, hers };
};

test('a provider proposes on a shared question, and she sees it', async () => {
  const { propose, hers } = await asked(true);
  const made = await propose(region.provider.staff.amina, region.provider.offers.private);
  assert.equal(made.kind, 'done');
  assert.deepEqual(
    (await hers()).map((one) => [one.content.personnel, one.validUntil]),
    [['Amina', '2026-04-01']],
  );
});

test('not on a question that was not shared, nor with an offer of another, nor one that nobody has', async () => {
  const { propose } = await asked(false);
  const { amina } = region.provider.staff;
  assert.deepEqual(await propose(amina, region.provider.offers.private), {
    kind: 'refused',
    why: 'not-shared',
  });
  const { propose: shared } = await asked(true);
  assert.deepEqual(await shared(amina, region.other.offers.private), { kind: 'refused', why: 'no-offer' });
  assert.deepEqual(await shared(amina, amina.member), { kind: 'refused', why: 'no-offer' });
});

test('it can be taken back, by its own organisation', async () => {
  const { one, propose, hers } = await asked(true);
  const { amina } = region.provider.staff;
  const made = await propose(amina, region.provider.offers.private);
  assert.ok(made.kind === 'done');
  const take = (member: Member) =>
    db.door.transaction(member, (tx) =>
      withdrawProposal(tx, member, { ...one, id: made.proposal.id }, TUESDAY),
    );
  assert.deepEqual(await take(region.other.staff.amina), { kind: 'refused', why: 'no-proposal' });
  assert.equal((await take(amina)).kind, 'done');
  assert.deepEqual(
    (await hers()).map((each) => each.withdrawnAt),
    [TUESDAY],
  );
});

test('the form reads an amount as people write it, and wants a last day that is near', () => {
  const form = proposalForms.propose(nl.errors, TUESDAY);
  const typed = {
    ...content,
    offer: region.provider.offers.private,
    priceEur: '€ 21,80',
    until: '2026-04-01',
  };
  assert.equal(form.parse(typed).content.priceEur, 21.8);
  assert.equal(form.parse({ ...typed, priceEur: '' }).content.priceEur, null);
  for (const until of ['2026-03-10', '2027-03-10', 'morgen'])
    assert.equal(form.safeParse({ ...typed, until }).success, false);
});
