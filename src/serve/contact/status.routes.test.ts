import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type Asked,
  ask,
  choose,
  makeRegion,
  type Region,
  staffOf,
  TUESDAY,
} from '../../../test/databases/region.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { addEvent, type QuestionState, setQuestionState } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  acceptChoice,
  acceptContact,
  type Case,
  endChoice,
  finishCase,
  sayNoRoom,
  setNextStep,
  setWaiting,
} from '../cases/index.ts';
import { planDelivery } from '../deliveries/index.ts';
import { routes, sendMessage } from './index.ts';

let server: TestServer;
let region: Region;
before(async () => {
  server = await testServer(routes, { database: await freshDatabase(), now: addHours(TUESDAY, 2) });
  region = await makeRegion(server.door);
});
after(() => server.close());

const as = async ({ person }: Asked, language: Language = 'nl'): Promise<TestVisitor> => {
  const who = server.visitor();
  await server.signIn({ kind: 'person', person }, who);
  if (language === 'en') who.cookies.set('voorkeur', 'en.normal.light');
  return who;
};
const hers = <T>({ person }: Asked, work: (tx: Tx) => Promise<T>): Promise<T> =>
  server.door.transaction({ kind: 'customer', person }, work);
const inState = (asked: Asked, state: QuestionState) =>
  hers(asked, (tx) => setQuestionState(tx, { personId: asked.person, id: asked.question }, state, TUESDAY));
const chosen = async (asked: Asked): Promise<Case> => {
  const of = await choose(server.door, asked, region.provider, 'private');
  await inState(asked, 'chosen');
  const data = { organisation: region.provider.id, reason: 'Dichtbij' };
  await hers(asked, (tx) => addEvent(tx, { ...asked, kind: 'chose', data }, TUESDAY));
  return of;
};
const taken = async (asked: Asked): Promise<Case> => {
  const of = await chosen(asked);
  const contact = staffOf(region.provider, of.contactId);
  await server.door.transaction(contact, (tx) => acceptChoice(tx, contact, of.id, TUESDAY));
  await server.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, TUESDAY));
  return of;
};
const byContact = async (asked: Asked, work: (tx: Tx, of: Case, now: Date) => Promise<{ kind: string }>) => {
  const of = await taken(asked);
  const done = await server.door.transaction(staffOf(region.provider, of.contactId), (tx) =>
    work(tx, of, TUESDAY),
  );
  assert.equal(done.kind, 'done');
};
const contactOf = (of: Case) => staffOf(region.provider, of.contactId);
const plan = (asked: Asked) =>
  byContact(asked, (tx, of, now) =>
    planDelivery(
      tx,
      contactOf(of),
      of.id,
      { start: '2026-03-12', weekdays: [], weeks: 1, what: 'Hulp bij douchen', funding: 'private' },
      now,
    ),
  );

const table: [string, (asked: Asked) => Promise<unknown>, RegExp, RegExp][] = [
  [
    'asked',
    (a) => inState(a, 'asked'),
    /U bent aan zet Kijk of wij uw vraag goed begrepen/,
    /your move Check that we/,
  ],
  ['understood', async () => {}, /U bent aan zet Bekijk het aanbod/, /your move Look at the offers/],
  ['talking', (a) => inState(a, 'talking'), /U wilde eerst overleggen/, /You wanted to talk first/],
  ['resting', (a) => inState(a, 'resting'), /Uw vraag rust U liet/, /Your question rests You let/],
  [
    'chosen',
    chosen,
    /Wij zijn aan zet kwikstaart laat vóór woensdag 11 maart, 10 uur weten/,
    /kwikstaart lets you know before/,
  ],
  [
    'room',
    async (a) => {
      const of = await chosen(a);
      await server.door.transaction(contactOf(of), (tx) => acceptChoice(tx, contactOf(of), of.id, TUESDAY));
    },
    /kwikstaart heeft ruimte voor u\. Vóór woensdag 11 maart, 10 uur weet u/,
    /kwikstaart has room for you/,
  ],
  [
    'taken',
    taken,
    /Wij zijn aan zet (amina|joris) neemt vóór dinsdag 10 maart, 18 uur contact met u op/,
    /gets in touch with you before/,
  ],
  [
    'waiting',
    (a) =>
      byContact(a, (tx, of, now) =>
        setWaiting(
          tx,
          contactOf(of),
          of.id,
          { place: 3, expectedOn: '2026-04-01', meanwhile: 'Uw dochter kan helpen.' },
          now,
        ),
      ),
    /U bent nummer 3 op de lijst.*rond 1 april.*Uw dochter kan helpen/,
    /You are number 3 on the list.*around 1 April/,
  ],
  [
    'planned',
    plan,
    /De eerste keer is donderdag 12 maart.*Wanneer komt de hulp\?.*Donderdag 12 maart/,
    /The first time is Thursday/,
  ],
  [
    'a step of hers',
    (a) =>
      byContact(a, (tx, of, now) =>
        setNextStep(tx, contactOf(of), of.id, { text: 'U kiest een dag', by: null, turn: 'customer' }, now),
      ),
    /U bent aan zet U kiest een dag\./,
    /your move U kiest een dag\./,
  ],
  [
    'served',
    (a) => byContact(a, (tx, of, now) => finishCase(tx, contactOf(of), of.id, now)),
    /Alles van deze vraag is gedaan\. Heeft u nog een vraag\?/,
    /Do you have another question\?/,
  ],
  [
    'no room',
    async (a) => {
      const of = await chosen(a);
      await server.door.transaction(contactOf(of), (tx) =>
        sayNoRoom(tx, contactOf(of), of.id, { reason: 'Ons team is vol.' }, TUESDAY),
      );
    },
    /U bent aan zet kwikstaart heeft geen ruimte voor u\..*De reden: “Ons team is vol\.”.*Bekijk het andere aanbod/,
    /kwikstaart has no room for you/,
  ],
  [
    'declined',
    async (a) => {
      await chosen(a);
      await inState(a, 'understood');
      await hers(a, (tx) => endChoice(tx, { ...a, why: 'declined' }, TUESDAY));
    },
    /U zag af van kwikstaart\. Het andere aanbod staat weer klaar/,
    /You declined kwikstaart/,
  ],
  [
    'stopped',
    async (a) => {
      await inState(a, 'stopped');
      await hers(a, (tx) => endChoice(tx, { ...a, why: 'stopped' }, TUESDAY));
    },
    /Deze vraag is gestopt U stopte/,
    /This question has stopped/,
  ],
];

for (const [name, bring, nl, en] of table)
  test(`the page of a question: ${name}`, async () => {
    const asked = await ask(server.door, region);
    await bring(asked);
    const at = paths.question.status({ id: asked.question });
    const dutch = await (await as(asked)).get(at);
    assert.equal(dutch.status, 200);
    assert.match(dutch.text, nl);
    assert.match(dutch.text, /Waar is mijn vraag\?/);
    const english = await (await as(asked, 'en')).get(at);
    assert.match(english.text, en);
    for (const { text } of [dutch, english]) assert.doesNotMatch(text, /[{}]|undefined|null|\[object/);
    assert.doesNotMatch(dutch.text, /\b(your|the|and|contact gets)\b/i);
  });

test('another person’s question is as if it did not exist', async () => {
  const [mine, other] = [await ask(server.door, region), await ask(server.door, region)];
  const who = await as(other);
  for (const at of [paths.question.status, paths.question.looks, paths.question.switch])
    assert.equal((await who.get(at({ id: mine.question }))).status, 404);
  assert.equal(
    (await who.post(paths.question.messages({ id: mine.question }), { bericht: 'Hallo' })).status,
    404,
  );
  assert.equal((await who.get(paths.question.status({ id: 'geen-id' }))).status, 404);
});

test('a promise that was broken is said, with the number to call', async () => {
  const asked = await ask(server.door, region);
  await chosen(asked);
  server.setNow(addDays(TUESDAY, 2));
  const { text } = await (await as(asked)).get(paths.question.status({ id: asked.question }));
  server.setNow(addHours(TUESDAY, 2));
  assert.match(
    text,
    /Een belofte lukte niet op tijd.*U zou vóór woensdag 11 maart, 10 uur weten wie uw vaste contact is/,
  );
  assert.match(text, /host (zou vóór|neemt)/, 'and what the host promised');
});

test('a message goes to the host until a contact said yes, and shows whose move it is', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked);
  const at = { id: asked.question };
  const sent = await who.post(paths.question.messages(at), {
    bericht: 'Kan het ook ’s avonds?\nIk werk <b>overdag</b>.',
  });
  assert.equal(sent.location, paths.question.status(at, { gelukt: 'bericht' }));
  const page = await who.get(sent.location ?? '');
  assert.match(page.text, /Uw bericht is verstuurd/);
  assert.match(page.text, /Wij zijn aan zet host beantwoordt uw bericht vóór woensdag 11 maart, 10 uur/);
  assert.match(page.text, /U kunt ondertussen gewoon verder/);
  assert.match(page.html, /Kan het ook ’s avonds\?<br\/?>Ik werk &lt;b>overdag&lt;\/b>\./);
  const desk = region.desk.staff.host;
  await server.door.transaction(desk, async (tx) => {
    const of = await tx
      .selectFrom('customer_case')
      .select('id')
      .where('organisation_id', '=', region.desk.id)
      .where('question_id', '=', asked.question)
      .executeTakeFirstOrThrow();
    const to = { organisation: region.desk.id, caseId: of.id, person: asked.person, channel: 'web' } as const;
    await sendMessage(
      tx,
      { ...to, sender: 'member', member: desk.member, body: 'Ja, dat kan.' },
      addHours(TUESDAY, 3),
    );
  });
  const answered = await who.get(paths.question.status(at));
  assert.match(answered.text, /U bent aan zet Bekijk het aanbod/);
  assert.match(answered.text, /U heeft een nieuw bericht/);
  assert.doesNotMatch((await who.get(paths.question.status(at))).text, /nieuw bericht/, 'it was read');
});

test('an empty or too long message stays on the page, with what was typed', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked);
  const to = paths.question.messages({ id: asked.question });
  const empty = await who.post(to, { bericht: '  ' });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /Schrijf eerst uw bericht/);
  const long = await who.post(to, { bericht: 'a'.repeat(4001) });
  assert.equal(long.status, 422);
  assert.match(long.text, /te lang: 4001 tekens\. Er passen er 4000/);
  assert.match(long.html, /<textarea[^>]*>a{4001}</);
});

test('when nobody works on it any more a message is refused in words, and kept', async () => {
  const asked = await ask(server.door, region);
  await inState(asked, 'stopped');
  await hers(asked, (tx) => endChoice(tx, { ...asked, why: 'stopped' }, TUESDAY));
  const who = await as(asked);
  const answer = await who.post(paths.question.messages({ id: asked.question }), {
    bericht: 'Toch nog iets',
  });
  assert.equal(answer.status, 422);
  assert.match(answer.text, /Aan deze vraag werkt nu niemand.*“Toch nog iets”/);
});

test('choosing something else leads to the offers', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked);
  const { location } = await who.get(paths.question.switch({ id: asked.question }));
  assert.equal(location, paths.question.compare({ id: asked.question }));
});

test('nobody is let in without being known', async () => {
  const answer = await server.visitor().get(paths.question.status({ id: newId() }));
  assert.match(answer.location ?? '', /aanmelden/);
});
