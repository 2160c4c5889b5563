import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveDeskHost, giveProvider, memberOf } from '../../../test/setup/desk-organisation.ts';
import { testServer } from '../../../test/setup/test-server.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Door } from '../../platform/database/door.ts';
import { findCard } from '../people/index.ts';
import { askQuestion } from './ask-question.ts';
import { questionEvents } from './events.sql.ts';
import { findSharedQuestion } from './questions.sql.ts';
import { shareOnRequest, takeBack } from './share-on-request.ts';
import { sharedLines, sharesOf } from './shares.sql.ts';

const NOW = new Date('2026-03-10T09:00:00Z');

const asked = async (door: Door, desk: string, text = 'Ik wil hulp bij het douchen.') => {
  const person = newId();
  const actor = { kind: 'customer', person } as const;
  const asking = { person, isNew: true, text, language: 'nl', network: 'n', deskOrganisation: desk } as const;
  const result = await door.transaction(actor, (tx) => askQuestion(tx, asking, NOW));
  assert.ok(result.kind === 'asked');
  return { actor, person, question: result.question };
};

/** What the organisation's own member sees of it. */
const seen = (door: Door, organisation: string, person: string, question: string) =>
  door.transaction(memberOf(organisation), async (tx) => ({
    question: await findSharedQuestion(tx, organisation, person, question),
    listed: (await sharedLines(tx, organisation, 10)).length,
    // Without a where on the share: row-level security alone.
    rows: await tx.selectFrom('question').select('id').where('person_id', '=', person).execute(),
  }));

test('asking shares with the desk alone, where a host is the contact at once', async () => {
  await using server = await testServer([]);
  const { door, site } = server;
  const host = await giveDeskHost(door, site.deskOrganisation);
  const provider = await giveProvider(door, 'De Tureluur');
  const { actor, person, question } = await asked(door, site.deskOrganisation);
  const desk = await seen(door, site.deskOrganisation, person, question.id);
  assert.equal(desk.question?.text, question.text);
  assert.equal(desk.listed, 1);
  assert.deepEqual(await seen(door, provider, person, question.id), {
    question: undefined,
    listed: 0,
    rows: [],
  });
  await door.transaction(actor, async (tx) => {
    const work = await tx.selectFrom('customer_case').selectAll().where('person_id', '=', person).execute();
    assert.deepEqual(
      work.map((one) => [one.kind, one.contact_id, one.title]),
      [['desk', host, question.title]],
    );
    const kinds = (await questionEvents(tx, person, question.id)).map(({ kind }) => kind);
    assert.deepEqual(kinds.sort(), ['asked', 'shared']);
  });
});

test('sharing shows one organisation one question; taking it back closes it again', async () => {
  await using server = await testServer([]);
  const { door, site } = server;
  await giveDeskHost(door, site.deskOrganisation);
  const provider = await giveProvider(door, 'De Tureluur');
  const { actor, person, question } = await asked(door, site.deskOrganisation);
  const sharing = { organisation: provider, desk: site.deskOrganisation };
  await door.transaction(actor, (tx) => shareOnRequest(tx, question, sharing, NOW));
  const during = await seen(door, provider, person, question.id);
  assert.equal(during.question?.id, question.id);
  assert.deepEqual(during.question?.sharedWith, [provider], 'with whom else she shares stays hers');
  assert.ok(await door.transaction(memberOf(provider), (tx) => findCard(tx, provider, person)));

  const shared = { ...question, sharedWith: [...question.sharedWith, provider] };
  const taken = await door.transaction(actor, (tx) => takeBack(tx, shared, sharing, NOW));
  assert.deepEqual(taken, { kind: 'done' });
  assert.deepEqual(await seen(door, provider, person, question.id), {
    question: undefined,
    listed: 0,
    rows: [],
  });
  const shares = await door.transaction(actor, (tx) => sharesOf(tx, person, question.id));
  assert.deepEqual(
    shares.map((share) => [share.organisationId, share.withdrawnAt]),
    [
      [site.deskOrganisation, null],
      [provider, NOW],
    ],
  );
});

test('the desk stops its work when it may no longer read, and begins again when it may', async () => {
  await using server = await testServer([]);
  const { door, site } = server;
  const desk = site.deskOrganisation;
  await giveDeskHost(door, desk);
  const { actor, person, question } = await asked(door, desk);
  const open = () =>
    door.transaction(actor, (tx) =>
      tx
        .selectFrom('customer_case')
        .select('id')
        .where('person_id', '=', person)
        .where('closed_at', 'is', null)
        .execute(),
    );
  await door.transaction(actor, (tx) => takeBack(tx, question, { organisation: desk, desk }, NOW));
  assert.deepEqual(await open(), []);
  assert.equal((await seen(door, desk, person, question.id)).question, undefined);
  await door.transaction(actor, (tx) =>
    shareOnRequest(tx, { ...question, sharedWith: [] }, { organisation: desk, desk }, NOW),
  );
  assert.equal((await open()).length, 1);
  assert.equal((await seen(door, desk, person, question.id)).question?.id, question.id);
});
