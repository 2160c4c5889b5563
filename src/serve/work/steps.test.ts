import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, staffOf } from '../../../test/databases/region.ts';
import { publishLibrary } from '../../../test/setup/publish-library.ts';
import { paths } from '../../paths.ts';
import { acceptContact } from '../cases/index.ts';
import { routes as contact } from '../contact/index.ts';
import { openTasks, stepWords } from '../processes/index.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk(contact);
  const { door, clock } = desk.server;
  await publishLibrary(door, desk.region.provider.staff.manager, clock());
});
after(() => desk.server.close());

const accepted = async (funding = 'zvw') => {
  const { door } = desk.server;
  const asked = await ask(door, desk.region);
  const of = await choose(door, asked, desk.region.provider, funding);
  const contact = staffOf(desk.region.provider, of.contactId);
  await door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, desk.server.clock()));
  const tasks = () =>
    door.transaction(contact, (tx) => openTasks(tx, of.organisationId, { caseId: of.id }, 9));
  const [first] = await tasks();
  return { asked, of, contact, visitor: await asMember(desk.server, contact), tasks, task: first?.id ?? '' };
};
const w = stepWords.nl;

test('the case shows its step; what came of it is chosen, and the next step comes', async () => {
  const { of, visitor, tasks, task } = await accepted();
  const at = { case: of.id, task };
  const page = await visitor.get(paths.work.case(at));
  assert.ok(
    page.text.includes('Bellen om kennis te maken') && page.text.includes('We bellen u om kennis te maken'),
  );
  assert.ok(page.html.includes(paths.work.stepDone(at)));

  const nothing = await visitor.post(paths.work.stepDone(at), {});
  assert.equal(nothing.status, 422);
  assert.ok(nothing.text.includes(w.errors.outcome));

  const done = await visitor.post(paths.work.stepDone(at), { outcome: 'gesproken' });
  assert.equal(done.location, paths.work.case(at, { gelukt: 'stap-gedaan' }));
  assert.deepEqual(
    (await tasks()).map(({ element }) => element),
    ['Indicatie'],
  );
  const again = await visitor.post(paths.work.stepDone(at), { outcome: 'gesproken' });
  assert.ok(again.text.includes(w.errors.gone));
});

test('who does it is said, changed and given back', async () => {
  const { of, contact, visitor, tasks, task } = await accepted();
  const at = { case: of.id, task };
  await visitor.post(paths.work.stepWho(at), { to: contact.member });
  assert.equal((await tasks())[0]?.memberId, contact.member);
  const { amina } = desk.region.provider.staff;
  await visitor.post(paths.work.stepWho(at), { to: amina.member });
  assert.equal((await tasks())[0]?.memberId, amina.member);
  await visitor.post(paths.work.stepWho(at), { doe: 'terug' });
  assert.equal((await tasks())[0]?.memberId, null);
  const stranger = desk.region.other.staff.manager;
  assert.equal((await visitor.post(paths.work.stepWho(at), { to: stranger.member })).status, 422);
});

test('not needed asks for a reason, which stays when it is too short; it is for who answers for the case', async () => {
  const { of, visitor, tasks, task } = await accepted();
  const at = { case: of.id, task };
  const short = await visitor.post(paths.work.stepSkip(at), { reason: 'x' });
  assert.equal(short.status, 422);
  assert.ok(short.text.includes(w.errors.reason));
  assert.match(short.html, /<textarea[^>]*>x<\/textarea>/);
  const done = await visitor.post(paths.work.stepSkip(at), { reason: 'Zij spraken elkaar gisteren al.' });
  assert.equal(done.location, paths.work.case(at, { gelukt: 'stap-niet-nodig' }));
  assert.deepEqual(
    (await tasks()).map(({ element }) => element),
    ['Indicatie'],
  );
  assert.match((await visitor.get(paths.work.case(at))).text, /niet nodig: Zij spraken elkaar gisteren al/);
});

test('a step of one case is not done by the address of another, nor by a stranger', async () => {
  const [one, two] = [await accepted(), await accepted()];
  const crossed = { case: one.of.id, task: two.task };
  const answer = await one.visitor.post(paths.work.stepDone(crossed), { outcome: 'gesproken' });
  assert.ok(answer.status === 422 || answer.status === 403, String(answer.status));
  assert.equal((await two.tasks())[0]?.element, 'Kennismaken');
  const stranger = await asMember(desk.server, desk.region.other.staff.manager);
  for (const path of [paths.work.stepDone, paths.work.stepSkip, paths.work.stepWho])
    assert.equal(
      (await stranger.post(path({ case: one.of.id, task: one.task }), { outcome: 'gesproken' })).status,
      404,
    );
});

test('one more process begins by hand, and takes the message it waits for', async () => {
  const { of, visitor, tasks } = await accepted();
  const at = { case: of.id };
  assert.equal((await visitor.post(paths.work.beginProcess(at), {})).status, 422);
  await visitor.post(paths.work.beginProcess(at), { process: 'ziekenhuis-naar-huis' });
  const ward = (await tasks()).find(({ element }) => element === 'Afdeling');
  assert.ok(ward);
  await visitor.post(paths.work.stepDone({ ...at, task: ward.id }), {});
  assert.ok((await visitor.get(paths.work.case(at))).text.includes(w.message('ontslagdag')));
  await visitor.post(paths.work.processMessage(at), { name: 'ontslagdag' });
  const open = (await tasks()).map(({ element }) => element);
  assert.ok(
    open.includes('Hulpmiddelen') && open.includes('Medicijnen') && open.includes('Naasten'),
    String(open),
  );
});

test('the customer reads the steps in plain words, answers her own, and reads who looked', async () => {
  const { asked, of, visitor, tasks, task } = await accepted('wmo');
  const her = desk.server.visitor();
  await desk.server.signIn({ kind: 'person', person: asked.person }, her);
  const at = paths.question.status({ id: asked.question });
  const first = await her.get(at);
  assert.ok(first.text.includes(w.forCustomer.title));
  assert.ok(first.text.includes('We schrijven u dat uw melding binnen is'));
  await visitor.post(paths.work.stepDone({ case: of.id, task }), {});
  const [hers] = await tasks();
  const step = paths.question.step({ id: asked.question, task: hers?.id ?? '' });
  const page = await her.get(at);
  assert.ok(page.html.includes(step) && page.text.includes(w.forCustomer.you));
  assert.equal((await her.post(step, { outcome: 'geen' })).location, `${at}?gelukt=stap`);
  assert.ok((await her.get(at)).text.includes('We komen praten over wat u nodig heeft'));
  assert.equal((await her.post(step, { outcome: 'geen' })).location, at);
  const looks = await logOf(desk.server, asked.person);
  assert.ok(
    looks.some((line) => line.action === 'U' && line.object === 'case'),
    JSON.stringify(looks.at(-1)),
  );
});
