import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, staffOf } from '../../../../test/databases/region.ts';
import { publishLibrary } from '../../../../test/setup/publish-library.ts';
import { paths } from '../../../paths.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import { acceptContact } from '../../cases/index.ts';
import { routes as contact } from '../../contact/index.ts';
import { openTasks } from '../../processes/index.ts';
import { asMember, type Desk, logOf, openDesk } from '../test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk(contact);
  const { door, clock } = desk.server;
  await publishLibrary(door, desk.region.provider.staff.manager, clock());
});
after(() => desk.server.close());

/** A case whose contact said yes: its process stands at its first step, taken by nobody. */
const accepted = async () => {
  const { door } = desk.server;
  const asked = await ask(door, desk.region);
  const of = await choose(door, asked, desk.region.provider, 'zvw');
  const member = staffOf(desk.region.provider, of.contactId);
  await door.transaction(member, (tx) => acceptContact(tx, member, of.id, desk.server.clock()));
  const tasks = () =>
    door.transaction(member, (tx) => openTasks(tx, of.organisationId, { caseId: of.id }, 9));
  const [task] = await tasks();
  return { asked, of, member, visitor: await asMember(desk.server, member), tasks, task: task?.id ?? '' };
};

test('steps of cases and of processes stand in one list, with whose they are; filters leave out the rest', async () => {
  const { asked, visitor, member } = await accepted();
  const all = await visitor.get(paths.work.todo());
  assert.match(all.text, /Bellen om kennis te maken/);
  assert.match(all.text, /Stap/);
  assert.match(all.text, /nog van niemand/);
  const steps = await visitor.get(paths.work.todo({ wat: 'stappen' }));
  assert.doesNotMatch(steps.text, /nog van niemand/);
  assert.match((await visitor.get(paths.work.todo({ laat: 'ja' }))).text, /Hier is niets te doen/);
  assert.match((await visitor.get(paths.work.todo({ wat: 'beloften' }))).text, /Hier is niets te doen/);
  assert.ok(
    (await logOf(desk.server, asked.person)).some(
      (one) => one.member === member.member && one.object === 'case',
    ),
    'every customer in the list has a line in her log',
  );
});

test('what is ticked is taken, and given to everybody again', async () => {
  const { visitor, member, tasks, task } = await accepted();
  const none = await visitor.post(paths.work.todo(), { wie: member.member });
  assert.equal(none.status, 422);
  assert.match(none.text, /Kruis eerst een stap aan/);
  const taken = await visitor.post(paths.work.todo({ wat: 'werkproces' }), {
    stap: task,
    wie: member.member,
  });
  assert.equal(taken.location, paths.work.todo({ wat: 'werkproces', verdeeld: '1' }));
  assert.deepEqual(
    (await tasks()).map(({ memberId }) => memberId),
    [member.member],
  );
  assert.match((await visitor.get(taken.location ?? '')).text, /Eén stap is verdeeld/);
  await visitor.post(paths.work.todo(), { stap: task, wie: 'vrij' });
  assert.deepEqual(
    (await tasks()).map(({ memberId }) => memberId),
    [null],
  );
});

test('who does not help this customer changes nothing, and learns nothing', async () => {
  const { tasks, task } = await accepted();
  const stranger = await asMember(desk.server, desk.region.other.staff.host);
  assert.doesNotMatch((await stranger.get(paths.work.todo({ wie: 'team' }))).text, /Bellen om kennis/);
  const tried = await stranger.post(paths.work.todo(), {
    stap: task,
    wie: desk.region.other.staff.host.member,
  });
  assert.equal(tried.location, paths.work.todo({ verdeeld: '0', niet: '1' }));
  assert.deepEqual(
    (await tasks()).map(({ memberId }) => memberId),
    [null],
  );
});

test('an address that was tampered with shows everything, never an error', async () => {
  const { visitor } = await accepted();
  const strange = await visitor.get(`${paths.work.todo()}?na=2026_x&wat=%00&wie=%27&waar=kelder`);
  assert.equal(strange.status, 200);
  const bad = await visitor.post(paths.work.todo(), { stap: 'x', wie: 'niemand' });
  assert.equal(bad.status, 422);
});

test('what a colleague does in a case of another team is not hers to see', async () => {
  const { of } = await accepted();
  const { manager, amina, joris } = desk.region.provider.staff;
  const put = (values: { contact_id: string; team_id?: string }) =>
    desk.server.door.transaction(manager, (tx) =>
      tx
        .updateTable('customer_case')
        .set(values)
        .where('organisation_id', '=', of.organisationId)
        .where('id', '=', of.id)
        .execute(),
    );
  const visitor = await asMember(desk.server, joris);
  const seen = async () => (await visitor.get(paths.work.todo({ wie: 'team' }))).html.includes(of.id);
  await put({ contact_id: amina.member });
  assert.ok(await seen(), 'her own team');
  const team = newId();
  await desk.server.door.transaction(manager, (tx) =>
    tx.insertInto('team').values({ organisation_id: of.organisationId, id: team, name: 'Nacht' }).execute(),
  );
  await put({ contact_id: amina.member, team_id: team });
  assert.ok(!(await seen()), 'another team');
  await put({ contact_id: joris.member });
  assert.ok(await seen(), 'her own');
});
