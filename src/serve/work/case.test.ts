import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, choose, staffOf } from '../../../test/databases/region.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Case } from '../cases/index.ts';
import { sendMessage } from '../contact/index.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

const chosen = async (funding = 'private'): Promise<{ asked: Asked; of: Case; contact: TestVisitor }> => {
  const asked = await ask(desk.server.door, desk.region);
  const of = await choose(desk.server.door, asked, desk.region.provider, funding);
  return { asked, of, contact: await asMember(desk.server, staffOf(desk.region.provider, of.contactId)) };
};

test('a case of another organisation is not there, for any address', async () => {
  const { of } = await chosen();
  const stranger = await asMember(desk.server, desk.region.other.staff.manager);
  const at = { case: of.id };
  assert.equal((await stranger.get(paths.work.case(at))).status, 404);
  assert.equal((await stranger.get(paths.work.case({ case: 'geen-nummer' }))).status, 404);
  for (const path of [
    paths.work.noRoom,
    paths.work.finish,
    paths.work.message,
    paths.work.plan,
    paths.work.ground,
    paths.work.crisis,
  ])
    assert.equal(
      (
        await stranger.post(path(at), {
          reason: 'Omdat het moet kunnen.',
          body: 'Dag',
          what: 'Hulp',
          start: '11-3-2026',
          funding: 'wlz',
          kind: 'decision',
          reference: 'abc',
          decidedBy: 'CIZ',
          from: '1-3-2026',
          until: '12-3-2026',
        })
      ).status,
      404,
    );
  for (const path of [paths.work.choose, paths.work.letter])
    assert.equal((await stranger.post(path(at))).status, 404);
});

test('who is asked sees one green button, says yes, and plans', async () => {
  const { of, asked, contact } = await chosen();
  const page = await contact.get(paths.work.case({ case: of.id }));
  assert.equal(page.html.match(/nl-button--primary/g)?.length, 1);
  assert.match(page.text, /Wilt u het vaste contact zijn/);
  assert.match(page.text, /deelt de vraag nu niet met ons/);
  assert.ok(
    (await logOf(desk.server, asked.person)).some((one) => one.action === 'R' && one.object === 'case'),
  );

  const yes = await contact.post(paths.work.acceptContact({ case: of.id }));
  assert.match(yes.location ?? '', /gelukt=contact$/);
  const after = await contact.get(yes.location ?? '');
  assert.match(after.text, /U bent nu het vaste contact/);
  const planned = await contact.post(paths.work.plan({ case: of.id }), {
    what: 'Hulp bij douchen',
    start: '11-3-2026',
    weeks: '1',
    funding: 'private',
  });
  const withPlan = await contact.get(planned.location ?? '');
  assert.equal(withPlan.status, 200);
  assert.match(withPlan.text, /11 maart Hulp bij douchen Gepland/);
});

test('each refused act shows its sentence beside the field and keeps what was typed', async () => {
  const { of, contact } = await chosen('wmo');
  const at = { case: of.id };
  const no = await contact.post(paths.work.declineContact(at), { reason: 'x' });
  assert.equal(no.status, 422);
  assert.match(no.html, /id="f-decline-contact-reason-error"/);
  assert.match(no.html, /<textarea[^>]*id="f-decline-contact-reason"[^>]*>x</);
  assert.match(no.html, /href="#f-decline-contact-reason"/);
  await contact.post(paths.work.acceptContact(at));
  const refusals: [string, Record<string, string>, string][] = [
    [
      paths.work.next(at),
      { text: 'Wij bellen', turn: 'organisation', day: '14-3-2026' },
      'f-next-step-day-error',
    ],
    [paths.work.wait(at), { place: 'twee' }, 'f-wait-place-error'],
    [paths.work.handover(at), { reason: 'Met verlof' }, 'f-offer-handover-to-error'],
    [paths.work.message(at), { body: '' }, 'f-message-body-error'],
    [paths.work.message(at), { hoe: 'gesprek', body: 'Wij spraken' }, 'f-call-text-error'],
    [paths.work.ground(at), { funding: 'wmo', kind: 'decision', reference: '' }, 'f-ground-reference-error'],
    [paths.work.plan(at), { what: 'Hulp', weeks: '1', funding: 'wmo' }, 'f-plan-start-error'],
  ];
  for (const [path, fields, id] of refusals) {
    const page = await contact.post(path, fields);
    assert.equal(page.status, 422, path);
    assert.match(page.html, new RegExp(`id="${id}"`), path);
    for (const typed of Object.values(fields).filter((text) => text.length > 3))
      assert.ok(page.html.includes(typed), `${path}: ${typed}`);
  }
});

test('what the law asks is named, and planning waits for it', async () => {
  const { of, contact } = await chosen('wmo');
  const at = { case: of.id };
  await contact.post(paths.work.acceptContact(at));
  const page = await contact.get(paths.work.case(at));
  assert.match(page.text, /Nog vast te leggen voor Wmo \(gemeente\): .*toewijzing/);
  const refused = await contact.post(paths.work.plan(at), {
    what: 'Hulp',
    start: '11-3-2026',
    weeks: '1',
    funding: 'wmo',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /betaalt pas als dat is vastgelegd/);
});

test('an act read again leads to its case', async () => {
  const { of, contact } = await chosen();
  assert.equal(
    (await contact.get(paths.work.noRoom({ case: of.id }))).location,
    paths.work.case({ case: of.id }),
  );
});

test('a message of the customer goes on top, and an answer keeps the promise', async () => {
  const { of, asked, contact } = await chosen();
  await contact.post(paths.work.acceptContact({ case: of.id }));
  await desk.server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    sendMessage(
      tx,
      {
        organisation: of.organisationId,
        caseId: of.id,
        person: asked.person,
        body: `Mag het later? ${newId()}`,
        channel: 'web',
        sender: 'customer',
      },
      desk.server.clock(),
    ),
  );
  const list = await contact.get(paths.work.today());
  assert.match(list.text, /Antwoord : Hulp bij douchen|Antwoord/);
  assert.match((await contact.get(paths.work.case({ case: of.id }))).text, /schreef u/);
  const sent = await contact.post(paths.work.message({ case: of.id }), { body: 'Dat mag.' });
  assert.match(sent.location ?? '', /gelukt=bericht$/);
  assert.match((await contact.get(paths.work.case({ case: of.id }))).text, /Dat mag\./);
});

test('after a call the next step is there, with its day', async () => {
  const { of, contact } = await chosen();
  const at = { case: of.id };
  await contact.post(paths.work.acceptContact(at));
  const kept = await contact.post(paths.work.message(at), {
    hoe: 'gesprek',
    body: 'Wij spraken elkaar.',
    text: 'Joris komt kennismaken',
    day: '12-3-2026',
    turn: 'organisation',
  });
  assert.match(kept.location ?? '', /gelukt=gesprek$/);
  const page = await contact.get(paths.work.case(at));
  assert.match(page.text, /Joris komt kennismaken/);
  assert.match(page.text, /aan de telefoon/);
});
