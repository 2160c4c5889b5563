import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../paths.ts';
import { casesOfPerson } from '../cases/index.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

const TOLD = {
  text: 'Ik zoek iemand om mee te wandelen.',
  name: 'Truus de Vries',
  phone: '06 12 34 56 78',
  birthYear: '1941',
  postcode: '1234',
};
const caseIn = (location: string | undefined): string => /\/werk\/([^?]+)/.exec(location ?? '')?.[1] ?? '';

const personOf = async (caseId: string): Promise<string> => {
  const row = await desk.server.door.transaction(desk.host, (tx) =>
    tx
      .selectFrom('customer_case')
      .select('person_id')
      .where('organisation_id', '=', desk.host.organisation)
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow(),
  );
  return row.person_id;
};

test('what is missing stands beside its field, and what was typed is kept', async () => {
  const page = await desk.server.post(paths.work.intake(), { text: '', name: 'Truus', phone: '12' });
  assert.equal(page.status, 422);
  assert.match(page.html, /id="f-text-error"[\s\S]*Schrijf op wat de beller vraagt/);
  assert.match(page.html, /id="f-phone-error"[\s\S]*10 cijfers/);
  assert.match(page.html, /name="name"[^>]*value="Truus"/);
});

test('without e-mail, end to end: question, case, log, letter', async () => {
  const taken = await desk.server.post(paths.work.intake(), TOLD);
  const id = caseIn(taken.location);
  assert.match(taken.location ?? '', /gelukt=aangenomen$/);
  const shown = await desk.server.get(taken.location ?? '');
  assert.equal(shown.status, 200);
  assert.match(shown.text, /Truus de Vries/);
  assert.match(shown.text, /Ik zoek iemand om mee te wandelen/);
  assert.match(shown.text, /Gesteld aan de telefoon/);
  assert.match(shown.text, /Maak een brief met code/);

  const person = await personOf(id);
  const log = await logOf(desk.server, person);
  assert.ok(
    log.some(
      (one) =>
        one.actor === 'representative:desk' &&
        one.who === desk.host.name &&
        one.object === 'question' &&
        one.purpose === 'intake',
    ),
  );

  const letter = await desk.server.post(paths.work.letter({ case: id }));
  assert.equal(letter.status, 200);
  assert.match(letter.text, /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
  assert.ok(
    (await logOf(desk.server, person)).some(
      (one) => one.object === 'session' && one.member === desk.host.member,
    ),
  );
});

test('somebody we know is shown before she is written down twice', async () => {
  const check = await desk.server.post(paths.work.intake(), {
    ...TOLD,
    text: 'Nog een vraag: hulp bij koken.',
  });
  assert.equal(check.status, 200);
  assert.match(check.text, /Kennen we deze persoon al\?/);
  const person = /name="wie"[^>]*value="([0-9a-f-]{36})"/.exec(check.html)?.[1] ?? '';
  assert.ok((await logOf(desk.server, person)).some((one) => one.purpose === 'search'));
  const unanswered = await desk.server.post(paths.work.intake(), { ...TOLD, gezien: 'ja' });
  assert.equal(unanswered.status, 422);
  const taken = await desk.server.post(paths.work.intake(), {
    ...TOLD,
    text: 'Nog een vraag: hulp bij koken.',
    gezien: 'ja',
    wie: person,
  });
  assert.equal(await personOf(caseIn(taken.location)), person);
  const cases = await desk.server.door.transaction({ kind: 'customer', person }, (tx) =>
    casesOfPerson(tx, person),
  );
  assert.equal(cases.length, 2);
});

test('what cannot wait comes first, and stops nobody', async () => {
  const told = {
    ...TOLD,
    name: 'Kees Bakker',
    phone: '06 87 65 43 21',
    text: 'Mijn man ademt niet meer, bel 112',
  };
  const check = await desk.server.post(paths.work.intake(), told);
  assert.equal(check.status, 200);
  assert.match(check.text, /112/);
  const taken = await desk.server.post(paths.work.intake(), { ...told, gezien: 'ja', wie: 'nieuw' });
  assert.match(taken.location ?? '', /\/werk\//);
});

test('a number in the form opens nobody of another organisation', async () => {
  const stranger = await asMember(desk.server, desk.region.provider.staff.host);
  const truus = await personOf(
    caseIn((await desk.server.post(paths.work.intake(), { ...TOLD, gezien: 'ja', wie: 'nieuw' })).location),
  );
  const taken = await stranger.post(paths.work.intake(), { ...TOLD, gezien: 'ja', wie: truus });
  assert.match(taken.location ?? '', /^\/gedeelde-vragen\//);
  assert.ok(!(taken.location ?? '').includes(truus));
  assert.equal((await stranger.get(taken.location ?? '')).status, 200);
});
