import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, TUESDAY } from '../../../test/databases/region.ts';
import type { TestVisitor } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { routes as contactRoutes } from '../contact/index.ts';
import { asMember, type Desk, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk(contactRoutes);
});
after(() => desk.server.close());

const begin = async () => {
  const { server, region } = desk;
  server.setNow(TUESDAY);
  const asked: Asked = await ask(server.door, region, server.clock());
  const her = server.visitor();
  await server.signIn({ kind: 'person', person: asked.person }, her);
  const host = await asMember(server, region.desk.staff.host);
  const [of] = await server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    casesOfQuestion(tx, asked.person, asked.question),
  );
  assert.ok(of);
  // The host signs in again: nobody stays signed in for days.
  const later = async (now: Date) => {
    server.setNow(now);
    const { host: member } = region.desk.staff;
    await server.signIn({ kind: 'member', organisation: member.organisation, member: member.member }, host);
  };
  return { her, host, caseId: of.id, id: asked.question, later };
};
/** The values of all boxes, buttons and hidden fields of one name. */
const valuesOf = (html: string, name: string): string[] =>
  [...html.matchAll(/<(?:input|button)[^>]*>/g)].flatMap(([tag]) =>
    tag.includes(`name="${name}"`) ? [/value="([^"]+)"/.exec(tag)?.[1] ?? ''] : [],
  );
const lastOf = (location: string | undefined): string => location?.split('?')[0]?.split('/').at(-1) ?? '';

const propose = async (host: TestVisitor, caseId: string, fields: Record<string, string | string[]> = {}) => {
  const page = await host.get(paths.work.appointments({ case: caseId }));
  assert.equal(page.status, 200, page.text.slice(0, 300));
  const [met = ''] = valuesOf(page.html, 'met');
  return host.post(paths.work.appointments({ case: caseId }), {
    met,
    minuten: '60',
    over: 'Kennismaken',
    plek: 'location',
    adres: 'Kade 1, Meerstad',
    tijd: valuesOf(page.html, 'tijd').slice(0, 2),
    ...fields,
  });
};

test('times are proposed on the case, she chooses one on her page, and it stands on both', async () => {
  const { her, host, caseId, id } = await begin();
  const proposed = await propose(host, caseId);
  assert.equal(proposed.status, 303, proposed.text);
  const appointment = lastOf(proposed.location);
  const status = await her.get(paths.question.status({ id }));
  assert.match(status.text, /U bent aan zet host stelt een afspraak voor\. Kies een tijd/);
  assert.doesNotMatch(status.text, /Wat vragen wij van u/, 'asked once, where it says whose move it is');
  const page = await her.get(paths.question.appointment({ id, appointment }));
  assert.match(page.text, /Welke tijd past u\?.*Zoek de route.*andere website/);
  const [tijd = ''] = valuesOf(page.html, 'tijd');
  const chosen = await her.post(paths.question.confirmTime({ id, appointment }), {
    tijd,
    herinnering: 'letter',
  });
  assert.equal(chosen.location, paths.question.appointment({ id, appointment }, { gelukt: 'gekozen' }));
  const agreed = await her.get(chosen.location ?? '');
  assert.match(agreed.text, /Uw afspraak staat vast: \w+ \d+ \w+.*U krijgt een brief/);
  const now = await her.get(paths.question.status({ id }));
  assert.match(now.text, /Wat is afgesproken\?.*Afspraak met host\. Op locatie/);
  assert.doesNotMatch(now.text, /Wat vragen wij van u/);
  assert.match(
    (await host.get(paths.work.case({ case: caseId }))).text,
    /Afspraken .* op locatie Afgesproken/,
  );
  const agenda = await host.get(paths.work.agenda());
  assert.match(agenda.text, /10:00 Een klant Op locatie\. Kennismaken/);
});

test('what is wrong stands beside its field, with what was typed', async () => {
  const { host, caseId } = await begin();
  const refused = await propose(host, caseId, {
    over: '',
    tijd: [],
    plek: 'phone',
    adres: '',
    dag1: 'morgen',
    uur1: '25.00',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /De tijden zijn nog niet voorgesteld/);
  assert.match(refused.text, /Schrijf waar het over gaat.*Schrijf een dag zoals/);
  assert.match(refused.html, /value="morgen"/);
  const one = await propose(host, caseId, { tijd: [], dag1: '12-3-2026', uur1: '14.30' });
  assert.match(one.text, /Stel twee tot vijf tijden voor/);
});

test('none fits, moving, cancelling: without a reason, and never a dead end', async () => {
  const { her, host, caseId, id } = await begin();
  const appointment = lastOf((await propose(host, caseId)).location);
  const at = { id, appointment };
  await her.post(paths.question.moveAppointment(at), { wensen: 'Alleen in de ochtend' });
  assert.match(
    (await her.get(paths.question.appointment(at))).text,
    /host zoekt andere tijden voor u\. U hoort dat vóór/,
  );
  assert.match(
    (await her.get(paths.question.status({ id }))).text,
    /Wij zijn aan zet host stelt u vóór .* andere tijden voor/,
  );
  const staff = await host.get(paths.work.appointment({ case: caseId, appointment }));
  assert.match(staff.text, /Andere tijden nodig.*“Alleen in de ochtend”/);
  const more = await host.get(paths.work.moreTimes({ case: caseId, appointment }));
  const again = await host.post(paths.work.moreTimes({ case: caseId, appointment }), {
    met: valuesOf(more.html, 'met')[0] ?? '',
    minuten: '60',
    over: 'Kennismaken',
    plek: 'home',
    tijd: valuesOf(more.html, 'tijd').slice(2, 4),
  });
  assert.equal(again.status, 303, again.text);
  const times = await her.get(paths.question.appointment(at));
  await her.post(paths.question.confirmTime(at), {
    tijd: valuesOf(times.html, 'tijd')[0] ?? '',
    herinnering: 'none',
  });
  const file = await her.request(paths.question.calendarFile(at));
  assert.match(file.headers.get('content-type') ?? '', /text\/calendar/);
  assert.match(await file.text(), /METHOD:PUBLISH[\s\S]*STATUS:CONFIRMED/);
  const over = await her.post(paths.question.cancelAppointment(at));
  assert.match((await her.get(over.location ?? '')).text, /De afspraak gaat niet door/);
  assert.match(
    await (await her.request(paths.question.calendarFile(at))).text(),
    /METHOD:CANCEL[\s\S]*SEQUENCE:1/,
  );
});

test('nobody came: she says it, and it stands over what a colleague writes', async () => {
  const { her, host, caseId, id, later } = await begin();
  const agreed = await propose(host, caseId, { akkoord: 'ja', tijd: [], dag1: '13-3-2026', uur1: '15.00' });
  const appointment = lastOf(agreed.location);
  assert.match(agreed.location ?? '', /gelukt=afgesproken/);
  await later(addDays(TUESDAY, 5));
  const told = await her.post(paths.question.nobodyCame({ id, appointment }), {
    wat: 'not-come',
    woorden: 'Ik zat klaar',
  });
  assert.equal(told.status, 303, told.text);
  assert.match(
    (await her.get(paths.question.appointment({ id, appointment }))).text,
    /Dat spijt ons.*niet bij u/,
  );
  assert.match((await her.get(paths.question.status({ id }))).text, /Wij kwamen niet/);
  const staff = await host.post(paths.work.outcome({ case: caseId, appointment }), { hoe: 'went' });
  assert.match(staff.text, /Dat kan nu niet meer/);
  assert.match(staff.text, /er kwam niemand. Dat blijft staan/);
});

test('a free promise: she sees it, it is kept by what was done, and her no is heard', async () => {
  const { her, host, caseId, id, later } = await begin();
  const none = await host.post(paths.work.promises({ case: caseId }), { wat: '', dag: '' });
  assert.match(none.text, /Schrijf wat u belooft/);
  const made = await host.post(paths.work.promises({ case: caseId }), {
    wat: 'Ik stuur u de folder',
    dag: '13-3-2026',
  });
  assert.equal(made.status, 303, made.text);
  assert.match(
    (await her.get(paths.question.status({ id }))).text,
    /“Ik stuur u de folder” Vóór vrijdag 13 maart, 18 uur/,
  );
  assert.match(
    (await host.get(paths.work.promises({ case: caseId }))).text,
    /nog geen bericht of gesprek van ons/,
  );
  await later(addDays(TUESDAY, 1));
  await host.post(paths.work.message({ case: caseId }), { body: 'Hier is de folder.' });
  const page = await host.get(paths.work.promises({ case: caseId }));
  const promise = /beloften\/([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? '';
  const bewijs = /<option value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? '';
  const shown = await host.post(paths.work.promise({ case: caseId, promise }), { bewijs });
  assert.equal(shown.status, 303, shown.text);
  assert.match((await her.get(paths.question.status({ id }))).text, /“Ik stuur u de folder” Gedaan, op tijd/);
  await her.post(paths.question.promise({ id, promise }), { gebeurd: 'nee' });
  assert.match((await host.get(paths.work.promises({ case: caseId }))).text, /zei: dit is niet gebeurd/);
  const before = await host.post(paths.work.promise({ case: caseId, promise }), { bewijs });
  assert.match(before.text, /Dat was voordat de klant nee zei/);
  await her.post(paths.question.promise({ id, promise }), { gebeurd: 'ja' });
  assert.match((await her.get(paths.question.status({ id }))).text, /U zei: dit is gebeurd/);
});

test('moved with her yes keeps the old one; moved alone is broken', async () => {
  const { her, host, caseId, id } = await begin();
  await host.post(paths.work.promises({ case: caseId }), { wat: 'Ik bel de gemeente', dag: '12-3-2026' });
  const promiseIn = (html: string) => /beloften\/([0-9a-f-]{36})\/verzetten/.exec(html)?.[1] ?? '';
  const first = promiseIn((await host.get(paths.work.promises({ case: caseId }))).html);
  const unsaid = await host.post(paths.work.movePromise({ case: caseId, promise: first }), {
    dag: '16-3-2026',
    akkoord: 'ja',
  });
  assert.match(unsaid.text, /Schrijf op wat de klant zei/);
  await host.post(paths.work.movePromise({ case: caseId, promise: first }), {
    dag: '16-3-2026',
    akkoord: 'ja',
    woorden: 'Maandag is ook goed.',
  });
  assert.match((await her.get(paths.question.status({ id }))).text, /Verzet, nadat u ja zei/);
  const second = promiseIn((await host.get(paths.work.promises({ case: caseId }))).html);
  await host.post(paths.work.movePromise({ case: caseId, promise: second }), {
    dag: '17-3-2026',
    akkoord: 'nee',
  });
  assert.match(
    (await her.get(paths.question.status({ id }))).text,
    /Door ons verzet\. Dat telt als niet nagekomen/,
  );
});

test('not content: one tap, her contact does not read it, the coach answers in time', async () => {
  const { her, host, caseId, id } = await begin();
  const coach = await asMember(desk.server, desk.region.desk.staff.coach);
  const form = await her.get(paths.question.unhappy({ id }));
  assert.match(form.text, /De leidinggevende van host.*Onafhankelijk Steunpunt/);
  const empty = await her.post(paths.question.unhappy({ id }), {});
  assert.match(empty.text, /Kies wie dit mag lezen.*Schrijf eerst wat er niet goed ging/);
  await her.post(paths.question.unhappy({ id }), {
    wie: 'coach',
    wat: 'Ik werd twee keer niet teruggebeld.',
  });
  const status = await her.get(paths.question.status({ id }));
  assert.match(status.text, /U krijgt antwoord op wat u ons vertelde Vóór/);
  assert.match(status.text, /alleen voor u en de leidinggevende/);
  const contact = await host.get(paths.work.case({ case: caseId }));
  assert.doesNotMatch(contact.text, /twee keer niet teruggebeld|onvrede/i);
  assert.equal((await host.get(paths.work.unhappy())).status, 403);
  const list = await coach.get(paths.work.unhappy());
  const message = /onvrede\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? '';
  assert.match((await coach.get(paths.work.unhappyOne({ message }))).text, /twee keer niet teruggebeld/);
  const sent = await coach.post(paths.work.unhappyOne({ message }), {
    antwoord: 'Dat had niet mogen gebeuren.',
  });
  assert.equal(sent.status, 303, sent.text);
  assert.match(
    (await her.get(paths.question.status({ id }))).text,
    /Dat had niet mogen gebeuren.*|Gedaan, op tijd/,
  );
  assert.doesNotMatch((await host.get(paths.work.case({ case: caseId }))).text, /niet mogen gebeuren/);
  const stranger = await asMember(desk.server, desk.region.provider.staff.coach);
  assert.equal((await stranger.get(paths.work.unhappyOne({ message }))).status, 404);
});

test("another's appointment and promise are as if they did not exist", async () => {
  const one = await begin();
  const other = await begin();
  const appointment = lastOf((await propose(one.host, one.caseId)).location);
  const id = other.id;
  assert.equal((await other.her.get(paths.question.appointment({ id, appointment }))).status, 404);
  assert.equal((await other.her.get(paths.question.appointment({ id: one.id, appointment }))).status, 404);
  assert.equal((await other.her.post(paths.question.cancelAppointment({ id, appointment }))).status, 404);
  const joris = await asMember(desk.server, desk.region.provider.staff.joris);
  assert.equal((await joris.get(paths.work.appointment({ case: one.caseId, appointment }))).status, 404);
});

test('a letter is printed once, and leaves the list', async () => {
  const { her, host, caseId, id, later } = await begin();
  const appointment = lastOf(
    (
      await propose(host, caseId, {
        tijd: [],
        dag1: '23-3-2026',
        uur1: '10.00',
        dag2: '24-3-2026',
        uur2: '11.00',
      })
    ).location,
  );
  const page = await her.get(paths.question.appointment({ id, appointment }));
  await her.post(paths.question.confirmTime({ id, appointment }), {
    tijd: valuesOf(page.html, 'tijd')[0] ?? '',
    herinnering: 'letter',
  });
  await later(addDays(TUESDAY, 7));
  const list = await host.get(paths.work.toPrint());
  const reminder = /te-printen\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? '';
  const letter = await host.post(paths.work.printReminder({ reminder }));
  assert.match(letter.text, /Beste Mevrouw De Wit.*maandag 23 maart, 10 uur/);
  assert.doesNotMatch(letter.text, /Kennismaken|douchen/);
  assert.doesNotMatch((await host.get(paths.work.toPrint())).html, new RegExp(reminder));
});
