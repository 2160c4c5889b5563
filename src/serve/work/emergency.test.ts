import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose } from '../../../test/databases/region.ts';
import { ACCESS_HOURS, routes as emergencies } from '../../govern/emergency/index.ts';
import { paths } from '../../paths.ts';
import { addHours, addMinutes } from '../../platform/clock/clock.ts';
import { routes as contact } from '../contact/index.ts';
import { asMember, type Desk, logOf, openDesk, shareWith } from './test-desk.sql.ts';

const NIGHT = new Date('2026-03-10T02:00:00Z');
const RIET = { name: 'Riet Overdijk', email: 'riet@post.example', birthYear: 1941 };
const WHY = { why: 'call', reason: 'Zij belde ons in de nacht en klonk in de war.' };

let desk: Desk;
before(async () => {
  desk = await openDesk([...contact, ...emergencies]);
});
after(() => desk.server.close());

const chosen = async (card = RIET) => {
  desk.server.setNow(NIGHT);
  const asked = await ask(desk.server.door, desk.region);
  await shareWith(desk.server, asked, desk.region.provider.id, card);
  return { ...asked, of: await choose(desk.server.door, asked, desk.region.provider, 'private') };
};
const herself = async (person: string) => {
  const visitor = desk.server.visitor();
  await desk.server.signIn({ kind: 'person', person }, visitor);
  return visitor;
};
const mailTo = (email: string) =>
  desk.server.door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').selectAll().where('recipient', '=', email).orderBy('created_at').execute(),
  );
const accesses = (person: string) =>
  desk.server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx.selectFrom('emergency_access').selectAll().where('person_id', '=', person).execute(),
  );

test('in an emergency: asked with a reason, told, logged, over by itself, judged, and told again', async () => {
  const { of, person, question } = await chosen();
  const { marja, manager, coach } = desk.region.provider.staff;
  const at = { case: of.id };
  const night = await asMember(desk.server, marja);
  assert.equal((await night.get(paths.work.case(at))).status, 403);

  const silent = await night.post(paths.work.emergency(at), { why: 'call', reason: 'nood' });
  assert.equal(silent.status, 422);
  assert.match(silent.html, /id="f-reason-error"/);
  assert.match(silent.html, />nood</);
  assert.doesNotMatch(silent.text, /Riet|douchen/);
  assert.deepEqual(await accesses(person), []);

  const letIn = await night.post(paths.work.emergency(at), WHY);
  assert.equal(letIn.location, paths.work.case(at));
  const page = await night.get(paths.work.case(at));
  assert.equal(page.status, 200);
  assert.match(page.text, /Riet Overdijk/);
  assert.equal((await night.get(paths.work.customer({ person }))).status, 200);
  await night.post(paths.work.emergency(at), WHY);
  assert.equal((await accesses(person)).length, 1, 'asking again while it holds changes nothing');

  const [access] = await accesses(person);
  const log = await logOf(desk.server, person);
  assert.ok(log.some((look) => look.object === 'emergency' && look.id === access?.id && look.emergency));
  const looks = log.filter((look) => look.object === 'case' && look.relation === 'emergency');
  assert.ok(looks.length > 0 && looks.every((look) => look.emergency && !look.treated));
  assert.ok(looks.every((look) => look.reason === WHY.reason));

  const [mail] = await mailTo(RIET.email);
  assert.match(mail?.body ?? '', /met noodtoegang naar uw vraag gekeken/);
  for (const secret of ['Riet', 'marja', 'douchen', WHY.reason, of.id])
    assert.ok(!`${mail?.subject} ${mail?.body}`.includes(secret), secret);
  const riet = await herself(person);
  const hers = await riet.get(paths.question.status({ id: question }));
  assert.match(hers.text, /Marja keek mee met noodtoegang|marja keek mee met noodtoegang/i);
  assert.ok(hers.text.includes(WHY.reason));
  assert.match(hers.text, /met noodtoegang, tot 7 uur/);

  desk.server.setNow(addMinutes(addHours(NIGHT, ACCESS_HOURS), -1));
  assert.equal((await night.get(paths.work.case(at))).status, 200);
  desk.server.setNow(addHours(NIGHT, ACCESS_HOURS));
  assert.equal((await night.get(paths.work.case(at))).status, 403);
  assert.equal((await night.get(paths.work.customer({ person }))).status, 403);

  const boss = await asMember(desk.server, manager);
  assert.match((await boss.get(paths.work.today())).text, /Eén keer noodtoegang na te kijken/);
  assert.doesNotMatch((await night.get(paths.work.today())).text, /na te kijken/);
  const list = await boss.get(paths.manage.emergencies());
  assert.match(list.text, /marja keek met noodtoegang.*Riet Overdijk/);
  const id = access?.id ?? '';
  const open = await boss.post(paths.manage.emergency({ access: id }), { verdict: 'justified', words: '' });
  assert.equal(open.status, 422);
  assert.match(open.html, new RegExp(`id="f-words-${id}-error"`));
  const done = await boss.post(paths.manage.emergency({ access: id }), {
    verdict: 'justified',
    words: 'Zij was alleen en in de war.',
  });
  assert.match(done.location ?? '', /gelukt=nagekeken$/);
  assert.match((await boss.get(done.location ?? '')).text, /Terecht\. “Zij was alleen en in de war\.”/);
  assert.doesNotMatch((await boss.get(paths.work.today())).text, /na te kijken/);
  const again = await (await asMember(desk.server, coach)).post(paths.manage.emergency({ access: id }), {
    verdict: 'not-justified',
    words: 'Toch niet.',
  });
  assert.match(again.location ?? '', /gelukt=al$/);
  const told = await (await herself(person)).get(paths.question.status({ id: question }));
  assert.match(told.text, /keek na of dat mocht.*Dat was terecht\. “Zij was alleen en in de war\.”/);
  assert.equal((await mailTo(RIET.email)).length, 2);
});

test('nobody judges herself, nor without being coach or manager, nor at another organisation', async () => {
  const { of, person } = await chosen({ ...RIET, name: 'Bep Smalland', email: 'bep@post.example' });
  const { manager, joris } = desk.region.provider.staff;
  const boss = await asMember(desk.server, manager);
  await boss.post(paths.work.emergency({ case: of.id }), WHY);
  const [access] = await accesses(person);
  const judgement = paths.manage.emergency({ access: access?.id ?? '' });
  const verdict = { verdict: 'justified', words: 'Dat mocht ik.' };
  assert.match((await boss.get(paths.manage.emergencies())).text, /Dit was u zelf/);
  await boss.post(judgement, verdict);
  assert.equal((await (await asMember(desk.server, joris)).post(judgement, verdict)).status, 403);
  const stranger = await asMember(desk.server, desk.region.other.staff.manager);
  assert.equal((await stranger.post(judgement, verdict)).status, 404);
  assert.doesNotMatch((await stranger.get(paths.manage.emergencies())).text, /Smalland/);
  assert.equal((await accesses(person))[0]?.verdict, null);
});

test('it opens that one case: not another customer, and no more acts than an emergency asks', async () => {
  const [one, other] = [await chosen(), await chosen({ ...RIET, name: 'Ans Holtland' })];
  const { marja } = desk.region.provider.staff;
  const night = await asMember(desk.server, marja);
  await night.post(paths.work.emergency({ case: one.of.id }), WHY);
  assert.equal((await night.get(paths.work.case({ case: other.of.id }))).status, 403);
  assert.equal((await night.get(paths.work.customer({ person: other.person }))).status, 403);
  const refuse = await night.post(paths.work.noRoom({ case: one.of.id }), { reason: 'Er is geen plek.' });
  assert.equal(refuse.status, 403);
  assert.doesNotMatch((await night.get(paths.work.case({ case: one.of.id }))).html, /geen-ruimte/);
});

test('asked for a customer it opens her page and what she asked here', async () => {
  const { of, person } = await chosen({ ...RIET, name: 'Dina Westerveen', email: 'dina@post.example' });
  const night = await asMember(desk.server, desk.region.provider.staff.marja);
  const asked = await night.post(paths.work.customerEmergency({ person }), { ...WHY, why: 'danger' });
  assert.equal(asked.location, paths.work.customer({ person }));
  assert.match((await night.get(asked.location ?? '')).text, /Dina Westerveen/);
  assert.equal((await night.get(paths.work.case({ case: of.id }))).status, 200);
  const stranger = await asMember(desk.server, desk.region.other.staff.manager);
  assert.equal((await stranger.post(paths.work.customerEmergency({ person }), WHY)).status, 404);
});

test('every page says until when, with the button that ends it at once', async () => {
  const { of, person, question } = await chosen({
    ...RIET,
    name: 'Mien Zuidema',
    email: 'mien@post.example',
  });
  const { marja, joris } = desk.region.provider.staff;
  const night = await asMember(desk.server, marja);
  await night.post(paths.work.emergency({ case: of.id }), WHY);
  const [access] = await accesses(person);
  const stop = paths.work.stopEmergency({ access: access?.id ?? '' });
  const pages = [paths.work.case({ case: of.id }), paths.work.customer({ person })];
  for (const at of [...pages, paths.sharedQuestion({ person, question })]) {
    const page = await night.get(at);
    assert.match(page.text, /U kijkt met noodtoegang, tot 7 uur\..*een coach of manager beoordeelt het/, at);
    assert.ok(page.html.includes(`action="${stop}"`), at);
  }
  assert.doesNotMatch((await night.get(paths.work.today())).text, /U kijkt met noodtoegang/);
  assert.equal((await (await asMember(desk.server, joris)).post(stop, {})).status, 404);

  desk.server.setNow(addMinutes(NIGHT, 20));
  const ended = await night.post(stop, {});
  assert.equal(ended.location, paths.work.today({ gelukt: 'noodtoegang-gestopt' }));
  assert.match((await night.get(ended.location ?? '')).text, /De noodtoegang is gestopt/);
  for (const at of pages) assert.equal((await night.get(at)).status, 403, at);
  const log = await logOf(desk.server, person);
  assert.equal(log.filter((look) => look.action === 'D' && look.id === access?.id).length, 1);
  assert.ok(log.some((look) => look.purpose === 'refused'));
  assert.match(
    (await (await herself(person)).get(paths.question.looks({ id: question }))).text,
    /Stopte de noodtoegang/,
  );
  await night.post(stop, {});
  assert.deepEqual((await accesses(person))[0]?.ended_at, addMinutes(NIGHT, 20));
});
