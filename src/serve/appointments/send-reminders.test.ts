import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import type { Site } from '../../platform/http/site.ts';
import { cancelAppointment, wantOther } from './change-appointment.ts';
import { confirmTime } from './confirm-time.ts';
import { je } from './je.nl.ts';
import { sendNextReminder, sendReminders } from './send-reminders.ts';
import { momentOf } from './slots.rules.ts';
import { httpSms, type SendSms } from './sms.ts';
import { tellCustomers } from './tell-customer.ts';
import { customerOf, makeWorld, NOW, span, type World } from './test-meeting.sql.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const SITE: Site = {
  name: 'De Voordeur',
  sub: '',
  demo: false,
  deskOrganisation: '',
  phone: '(0123) 45 67 89',
  address: [],
  supporter: { name: '', phone: '' },
  publicOrigin: 'https://voordeur.example',
};
const sender = { site: SITE, from: 'post@voordeur.example' };

const mails = () =>
  world.db.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    tx.selectFrom('mail').selectAll().orderBy('created_at').execute(),
  );
const mailsTo = async (to: string) => (await mails()).filter(({ recipient }) => recipient === to);

/** An agreed time with a reminder by this channel; each on a day of its own. */
const DAYS = [16, 17, 20, 21, 22, 23, 24, 28, 29, 30];
const agreed = async (remindBy: 'email' | 'sms' | 'none', email?: string) => {
  const day = DAYS.shift();
  const her = await customerOf(world, email);
  const times = [span(`2026-04-${day}`, '10:00'), span(`2026-04-${day}`, '14:00')];
  const of = await her.proposed({ times });
  const [first] = await her.times(of);
  assert.ok(first);
  const at = { organisation: her.organisation, id: of.id };
  const yes = { by: 'customer', member: null, remindBy } as const;
  await her.asHer((tx) => confirmTime(tx, at, first.id, yes, NOW));
  return { ...her, of, at, first, due: addHours(addDays(first.startsAt, -1), 1) };
};

const remind = (organisation: string, now: Date, sms?: SendSms) =>
  world.db.door.transaction({ kind: 'job', name: 'test', organisation }, (tx) =>
    sendNextReminder(tx, organisation, { ...sender, sms }, now),
  );
const tell = (organisation: string, now = NOW) =>
  world.db.door.transaction({ kind: 'job', name: 'test', organisation }, (tx) =>
    tellCustomers(tx, organisation, sender, now),
  );
const header = (file: string | null, name: string): string | undefined =>
  new RegExp(`^${name}:(.*)$`, 'm').exec(file ?? '')?.[1]?.trim();

test('one reminder by mail, whichever of two processes comes first, and not at night', async () => {
  const { organisation, due, first } = await agreed('email', 'riet@post.example');
  assert.equal(await remind(organisation, addDays(due, -3)), false, 'not before it is due');
  assert.equal(await remind(organisation, momentOf('2026-04-15', '22:00')), false, 'nobody is woken');
  await Promise.all([remind(organisation, due), remind(organisation, due)]);
  await remind(organisation, addHours(due, 1));
  const sent = await mailsTo('riet@post.example');
  assert.equal(sent.length, 1);
  assert.match(sent[0]?.subject ?? '', /Herinnering/);
  assert.doesNotMatch(
    `${sent[0]?.subject} ${sent[0]?.body}`,
    /Kennismaken|douchen/,
    'nothing of what it is about',
  );
  assert.ok(first.startsAt > due);
});

test('a reminder of a time that was moved or cancelled does not go out', async () => {
  const moved = await agreed('email', 'moved@post.example');
  await moved.asHer((tx) => wantOther(tx, moved.at, null, NOW));
  const cancelled = await agreed('email', 'cancelled@post.example');
  const no = { by: 'customer', member: null, words: null } as const;
  await cancelled.asHer((tx) => cancelAppointment(tx, cancelled.at, no, NOW));
  await remind(moved.organisation, addDays(cancelled.due, 0));
  assert.deepEqual(await mailsTo('moved@post.example'), []);
  assert.deepEqual(await mailsTo('cancelled@post.example'), []);
});

test('mails with a calendar file: the same UID, a higher SEQUENCE, taken away when it does not go on', async () => {
  const { organisation, asHer, at, of } = await agreed('none', 'jo@post.example');
  await Promise.all([tell(organisation), tell(organisation)]);
  await asHer((tx) => wantOther(tx, at, 'Liever vrijdag', NOW));
  await tell(organisation);
  await tell(organisation);
  const sent = await mailsTo('jo@post.example');
  assert.deepEqual(
    sent.map(({ calendar }) => ['METHOD', 'SEQUENCE', 'STATUS', 'UID'].map((name) => header(calendar, name))),
    [
      ['REQUEST', '0', 'CONFIRMED', `${of.id}@aanzet`],
      ['CANCEL', '1', 'CANCELLED', `${of.id}@aanzet`],
    ],
  );
  assert.match(sent[0]?.calendar ?? '', /SUMMARY:Afspraak met/);
  assert.doesNotMatch(sent[0]?.calendar ?? '', /Kennismaken/);
});

test('who has no address is mailed nothing, and nothing keeps waiting for it', async () => {
  const { organisation } = await agreed('none');
  while ((await tell(organisation)) > 0);
  const before = (await mails()).length;
  await agreed('none');
  assert.equal(await tell(organisation), 1);
  assert.equal(await tell(organisation), 0);
  assert.equal((await mails()).length, before);
});

const smsService = async () => {
  const got: { body: string; auth: string | undefined; type: string | undefined; key: unknown }[] = [];
  let answer = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { authorization: auth, 'content-type': type, 'idempotency-key': key } = request.headers;
      got.push({ body, auth, type, key });
      response.writeHead(answer).end('ok');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    got,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    answers: (status: number) => {
      answer = status;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};

test("a text message by the operator's own service, once; while that is away it waits", async () => {
  const service = await smsService();
  const sms = httpSms({
    url: service.url,
    header: 'Authorization: Bearer abc:def',
    body: '{"to":"{to}","message":"{text}"}',
  });
  const { organisation, due } = await agreed('sms');
  service.answers(503);
  await remind(organisation, due, sms);
  service.answers(200);
  await remind(organisation, due, sms);
  assert.equal(service.got.length, 1, 'not before its next try');
  await Promise.all([
    remind(organisation, addHours(due, 1), sms),
    remind(organisation, addHours(due, 1), sms),
  ]);
  await remind(organisation, addHours(due, 2), sms);
  await service.close();
  assert.equal(service.got.length, 2);
  const [tried, sent] = service.got;
  assert.equal(tried?.key, sent?.key, 'the same id, so that the service can refuse a second one');
  assert.deepEqual([sent?.auth, sent?.type], ['Bearer abc:def', 'application/json']);
  const body = JSON.parse(sent?.body ?? '{}');
  assert.equal(body.to, '+31612345670');
  assert.match(body.message, /afspraak met/);
});

test('a form body is written as a form', async () => {
  const service = await smsService();
  const sms = httpSms({ url: service.url, header: undefined, body: 'to={to}&text={text}' });
  await sms({ id: 'x', to: '+31612345670', text: 'Dag & tot "straks"' });
  await service.close();
  const [got] = service.got;
  assert.equal(new URLSearchParams(got?.body).get('text'), 'Dag & tot "straks"');
  assert.equal(got?.type, 'application/x-www-form-urlencoded');
});

test('one reminder that breaks takes back no other, and comes again later', async () => {
  const [first, second] = [await agreed('sms'), await agreed('email', 'na-een-breuk@post.example')];
  const { organisation, due } = second;
  const broken: SendSms = () => {
    throw new Error('the text cannot be made');
  };
  const actor = { kind: 'job', name: 'test', organisation } as const;
  const failing: typeof world.db.door.transaction = (who, work) =>
    world.db.door.transaction(who, async (tx) => {
      const done = await work(tx);
      if (tries++ === 0) throw new Error('broken off before the commit');
      return done;
    });
  let tries = 0;
  const gone = await sendReminders({ transaction: failing }, actor, { ...sender, sms: broken }, () => due);
  assert.equal(gone.length, 1, 'said, not hidden');
  assert.equal((await mailsTo('na-een-breuk@post.example')).length, 1, 'the other went out');
  const left = await world.db.door.transaction(actor, (tx) =>
    tx
      .selectFrom('appointment_reminder')
      .select(['state', 'attempts'])
      .where('organisation_id', '=', organisation)
      .where('appointment_id', '=', first.of.id)
      .execute(),
  );
  assert.deepEqual(left, [{ state: 'waiting', attempts: 1 }]);
});

test('who asked for je gets her mails with je, and with u again when she does not share that any more', async () => {
  const { organisation, person, asHer, due } = await agreed('email', 'sam@post.example');
  const card = { name: '', phone: null, email: null, postcode: null, birth_year: null, since: NOW };
  const saying = (guest: string | null) =>
    asHer((tx) =>
      tx
        .insertInto('customer_card')
        .values({ organisation_id: organisation, person_id: person, ...card, guest })
        .onConflict((on) => on.columns(['organisation_id', 'person_id']).doUpdateSet({ guest }))
        .execute(),
    );
  await saying(JSON.stringify({ form: 'je' }));
  await tell(organisation);
  await saying(null);
  while (await remind(organisation, due));
  const [agreedOn, reminder] = await mailsTo('sam@post.example');
  assert.match(agreedOn?.body ?? '', /^Hallo,\n\nJe afspraak met .* staat vast: .*bij jou thuis/);
  assert.match(reminder?.body ?? '', /U heeft een afspraak met/);
});

test('what is written with je says nowhere u', () => {
  const texts = (of: unknown): string[] =>
    typeof of === 'string'
      ? [of]
      : typeof of === 'object' && of !== null
        ? Object.values(of).flatMap(texts)
        : [];
  const sent = texts([
    je.place,
    je.mail,
    je.file,
    je.print.subject,
    je.print.text,
    je.print.bring,
    je.print.cannot,
  ]);
  assert.ok(sent.length > 20);
  for (const text of sent) assert.doesNotMatch(text, /\b[uU]w?\b/, text);
});
