import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, TUESDAY } from '../../../test/databases/region.ts';
import { logOf } from '../../../test/setup/log-of.ts';
import { paths } from '../../paths.ts';
import { listMail } from '../mail/index.ts';
import { type DeskServer, deskServer } from './test-desk-server.ts';
import { headerOf, mailedTo, mime, RIET, withFiles } from './test-mail.sql.ts';

let desk: DeskServer;
before(async () => {
  desk = await deskServer(TUESDAY);
});
after(() => desk.close());

const waiting = async (organisation: string) =>
  desk.db.door.transaction({ kind: 'job', name: 'test', organisation }, (tx) =>
    listMail(tx, organisation, { states: ['waits'], limit: 50, offset: 0 }),
  );
const comesIn = async (raw: string, organisation: string): Promise<string> => {
  const before = new Set((await waiting(organisation)).map(({ id }) => id));
  desk.world.imap.append(raw);
  await desk.world.fetch();
  const found = (await waiting(organisation)).find(({ id }) => !before.has(id));
  assert.ok(found, 'it waits');
  return found.id;
};

test('the contact of the case attaches an answer from another address; its letter is downloaded, never shown', async () => {
  const { world, as } = desk;
  const reply = headerOf(await mailedTo(world), 'Reply-To');
  const letter = { name: 'brief.pdf', content: Buffer.from('%PDF-1.4 brief') };
  const raw = withFiles({ to: reply, from: 'zoon@elders.example', body: 'Namens moeder' }, [letter]);
  const id = await comesIn(raw, world.of.organisationId);
  const contact = await as(world.contact);
  const list = await contact.get(paths.work.post());
  assert.match(list.text, /Antwoord vanaf een ander adres/);
  const page = await contact.get(paths.work.mail({ mail: id }));
  assert.match(page.text, /De vraag is van Riet de Wit\. De e-mail komt van zoon@elders\.example\./);
  const file = /href="(\/vandaag\/post\/[^"]+\/bijlagen\/[^"]+)"/.exec(page.html)?.[1] ?? '';
  const got = await contact.request(file);
  assert.equal(got.headers.get('content-disposition'), 'attachment; filename="brief.pdf"');
  assert.equal(got.headers.get('content-type'), 'application/pdf');
  assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(await got.text(), '%PDF-1.4 brief');

  const done = await contact.post(paths.work.attachMail({ mail: id }), { zaak: world.of.id });
  assert.equal(done.status, 303);
  const again = await contact.post(paths.work.attachMail({ mail: id }), { zaak: world.of.id });
  assert.match(again.text, /Een collega deed dit al/);
  const shown = await contact.get(paths.work.case({ case: world.of.id }));
  assert.match(shown.text, /per e-mail Namens moeder brief\.pdf/);

  const her = await as({ kind: 'customer', person: world.person });
  const status = await her.get(paths.question.status({ id: world.of.questionId }));
  assert.match(status.text, /per e-mail Namens moeder/);
  const hers = /href="(\/bijlagen\/[^"]+)"/.exec(status.html)?.[1] ?? '';
  assert.equal((await her.request(hers)).status, 200);
  const stranger = await as({ kind: 'customer', person: desk.stranger });
  assert.equal((await stranger.request(hers)).status, 404, 'somebody else gets nothing');
  const log = await logOf(desk.db.door, world.person);
  assert.ok(
    log.some(({ actor, object, action }) => actor === 'member' && object === 'message' && action === 'U'),
  );
});

test('new mail is for the desk: found by its sender, set aside with a reason, not without', async () => {
  const { world, as } = desk;
  const id = await comesIn(mime({ from: RIET, body: 'Iets nieuws' }), world.region.desk.id);
  const host = await as(world.region.desk.staff.host);
  const page = await host.get(paths.work.mail({ mail: id }));
  assert.match(page.text, /Riet de Wit Hulp bij douchen/, 'whom we know by that address');
  const bare = await host.post(paths.work.mailAside({ mail: id }), { reden: '' });
  assert.equal(bare.status, 422);
  assert.match(bare.text, /Schrijf waarom/);
  const aside = await host.post(paths.work.mailAside({ mail: id }), { reden: 'Dubbel gestuurd' });
  assert.equal(aside.status, 303);
  const settled = await host.get(paths.work.post({ lijst: 'afgehandeld' }));
  assert.match(settled.text, /Opzij gelegd/);
  const other = await as(world.contact);
  assert.equal((await other.get(paths.work.mail({ mail: id }))).status, 404, 'not of her organisation');
  const customer = await as({ kind: 'customer', person: world.person });
  assert.equal((await customer.get(paths.work.post())).status, 403, 'only who receives people');
});

test('a new question is made of it, with the usual form', async () => {
  const { world, as } = desk;
  const id = await comesIn(
    mime({ from: 'buurvrouw@elders.example', body: 'Wie helpt mijn buurman douchen?' }),
    world.region.desk.id,
  );
  const host = await as(world.region.desk.staff.host);
  const fields = {
    post: id,
    text: 'Wie helpt mijn buurman douchen?',
    name: 'De buurvrouw',
    email: 'buurvrouw@elders.example',
    channel: 'email',
  };
  const form = await host.post(paths.work.intake(), { ...fields, terug: 'ja' });
  assert.match(form.html, new RegExp(`name="post" value="${id}"`));
  const taken = await host.post(paths.work.intake(), {
    ...fields,
    phone: '06 12345678',
    postcode: '1234 AB',
    gezien: 'ja',
    wie: 'nieuw',
  });
  assert.equal(taken.status, 303);
  const of = await host.get(taken.location ?? '');
  assert.match(of.text, /Gesteld per e-mail/);
  assert.match(of.text, /per e-mail Wie helpt mijn buurman douchen/);
  assert.equal(
    (await waiting(world.region.desk.id)).some((one) => one.id === id),
    false,
  );
});

test('who does not stand to a case reads none of its mail, and puts none there', async () => {
  const { world, as } = desk;
  const { amina, marja, manager } = world.region.provider.staff;
  const { door } = desk.db;
  const other = await choose(door, await ask(door, world.region), world.region.provider, 'private');
  await door.transaction(manager, (tx) =>
    tx
      .updateTable('customer_case')
      .set({ contact_id: amina.member })
      .where('organisation_id', '=', world.of.organisationId)
      .where('id', 'in', [world.of.id, other.id])
      .execute(),
  );
  const reply = headerOf(await mailedTo(world), 'Reply-To');
  const letter = { name: 'brief.pdf', content: Buffer.from('%PDF-1.4 brief') };
  const raw = withFiles({ to: reply, from: 'dochter@elders.example', body: 'Over moeder' }, [letter]);
  const id = await comesIn(raw, world.of.organisationId);
  const colleague = await as(marja);
  const page = await colleague.get(paths.work.mail({ mail: id }));
  assert.match(page.text, /Over moeder/, 'what waits is for whoever receives people');
  const file = /href="(\/vandaag\/post\/[^"]+\/bijlagen\/[^"]+)"/.exec(page.html)?.[1] ?? '';
  const elsewhere = await colleague.post(paths.work.attachMail({ mail: id }), { zaak: other.id });
  assert.equal(elsewhere.status, 422, 'not to any case of the house');
  const done = await colleague.post(paths.work.attachMail({ mail: id }), { zaak: world.of.id });
  assert.equal(done.status, 303, 'to the case it was sent to');
  assert.equal((await colleague.get(paths.work.mail({ mail: id }))).status, 404);
  assert.equal((await colleague.request(file)).status, 404);
  assert.ok(!(await colleague.get(paths.work.post({ lijst: 'afgehandeld' }))).html.includes(id));
  const contact = await as(amina);
  assert.equal((await contact.request(file)).status, 200);
  assert.ok((await contact.get(paths.work.post({ lijst: 'afgehandeld' }))).html.includes(id));
});
