import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { rawAs } from '../../../test/databases/raw.ts';
import { giveProvider } from '../../../test/setup/desk-organisation.ts';
import { asOperator, NOW, type OperatorServer, operatorServer } from '../../../test/setup/operator-server.ts';
import type { TestServer, TestVisitor } from '../../../test/setup/test-server.ts';
import { until } from '../../../test/setup/until.ts';
import { routes as all } from '../../app.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { OWNER_COLUMNS } from '../../platform/database/owner-check.rules.ts';
import { openSender, startJobs } from '../../platform/jobs/jobs.ts';
import { createLog } from '../../platform/log/log.ts';
import { queueMail } from '../../platform/mail/outbox.ts';

const at = paths.installation;
const log = createLog('silent');

let server: TestServer;
let operatorWith: OperatorServer['operatorWith'];
let operator: TestVisitor;
let provider: string;
before(async () => {
  ({ server, operatorWith } = await operatorServer());
  provider = await giveProvider(server.door, 'Kwikstaart');
  operator = await operatorWith('eerste@beheer.example');
  await plantCustomer();
});
after(() => server.close());

const PLANTED = ['Zwaantje', 'Plantinga', 'zwaantje', '0612345678', 'Geheimstraat'];
const plantCustomer = async (): Promise<void> => {
  const person = newId();
  await server.door.transaction({ kind: 'customer', person }, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        person_id: person,
        name: 'Zwaantje Plantinga',
        email: 'zwaantje@plantinga.example',
        phone: '0612345678',
        street: 'Geheimstraat 9',
        postcode: '1234 AB',
        city: 'Teststad',
        birth_year: 1941,
        language: 'nl',
        text_size: 'normal',
        scheme: 'light',
        entered_by: null,
        created_at: NOW,
        shared_with: [server.site.deskOrganisation],
      })
      .execute();
    await tx
      .insertInto('sign_in_name')
      .values({
        email: 'zwaantje@plantinga.example',
        kind: 'person',
        person_id: person,
        organisation_id: null,
        member_id: null,
        created_at: NOW,
      })
      .execute();
    const letter = { subject: 'Voor Zwaantje', body: 'Dag Zwaantje Plantinga', kind: 'notice' as const };
    await queueMail(tx, { to: 'zwaantje@plantinga.example', ...letter }, NOW);
  });
  await server.door.transaction({ kind: 'job', name: 'test' }, (tx) =>
    tx.updateTable('mail').set({ state: 'given-up', attempts: 12, last_error: 'EENVELOPE' }).execute(),
  );
};

const pages = (): string[] => [
  at.state(),
  at.details(),
  at.access(),
  at.trouble(),
  at.space(),
  at.policies(),
  at.policies({ zoek: 'vragen' }),
  at.organisations(),
  at.organisation({ organisation: provider }),
];

describe('the pages of an operator', () => {
  test('are for operators, with a second factor', async () => {
    const bare = await operatorWith('tweede@beheer.example', false);
    const member = server.visitor();
    await server.signIn({ kind: 'person', person: newId() }, member);
    for (const page of pages()) {
      assert.match((await server.visitor().get(page)).location ?? '', /^\/aanmelden/, page);
      assert.equal((await member.get(page)).status, 403, page);
      assert.equal(
        new URL((await bare.get(page)).location ?? '', 'http://x').pathname,
        paths.signIn.secondFactor(),
        page,
      );
      assert.equal((await operator.get(page)).status, 200, page);
    }
  });

  test('show nothing of a customer, not even while her mail fails', async () => {
    for (const page of pages()) {
      const { html } = await operator.get(page);
      for (const word of PLANTED) assert.ok(!html.includes(word), `${word} on ${page}`);
      assert.ok(!html.includes('plantinga.example'), `her own domain on ${page}`);
    }
  });

  test('neither does the database, to who asks as operator', async () => {
    const tables = Object.entries(OWNER_COLUMNS).filter(([, owners]) => owners.includes('person_id'));
    assert.ok(tables.length > 15);
    for (const [table] of tables) {
      const seen: { rows: unknown[] } = await rawAs(server.db.appUrl, asOperator, (query) =>
        query(`select * from ${table}`),
      );
      assert.deepEqual(seen.rows, [], table);
    }
  });

  test('say what asks for somebody, in one sentence', async () => {
    const { text } = await operator.get(at.state());
    assert.match(text, /(Eén ding vraagt|\d dingen vragen) uw aandacht/);
    assert.match(text, /1 bericht kwam na drie dagen proberen niet aan/);
    assert.match(text, /Nog nooit bewezen/);
    assert.match(text, /bijgewerkt tot en met \d{4}_/);
  });

  test('list every route of the product once, by who may', async () => {
    const { text } = await operator.get(at.policies());
    assert.match(text, new RegExp(`${all.length} pagina’s en handelingen`));
    for (const { pattern, policy } of all) {
      assert.ok(text.includes(pattern), pattern);
      assert.ok(text.includes(policy.sentence.nl), policy.name);
    }
    const found = await operator.get(at.policies({ zoek: 'keuzekaart' }));
    assert.match(found.text, /\/vragen\/:id\/keuzekaart/);
    assert.doesNotMatch(found.text, /\/aanbieders\/:slug/);
    assert.match((await operator.get(at.policies({ zoek: 'xyzzy' }))).text, /Niets gevonden/);
  });

  test('show what takes room', async () => {
    const { text } = await operator.get(at.space());
    assert.match(text, /De database is \d+([.,]\d)? MB groot/);
    assert.match(text, /Van klanten: vragen, keuzes, profielen/);
  });
});

describe('what went wrong', () => {
  test('mail is tried again, or let go and forgotten', async () => {
    const [mail] = await server.door.transaction(asOperator, (tx) =>
      tx
        .selectFrom('mail')
        .selectAll()
        .where('state', '=', 'given-up')
        .where('recipient', '<>', '')
        .execute(),
    );
    const bericht = mail?.id ?? '';
    assert.match((await operator.get(at.trouble())).text, /Naar een enkel adres.*EENVELOPE/s);
    const again = await operator.post(at.mail(), { bericht, doe: 'opnieuw' });
    assert.equal(again.location, at.trouble({ gelukt: 'again' }));
    await operator.post(at.mail(), { bericht, doe: 'los' });
    const row = await server.door.transaction(asOperator, (tx) =>
      tx.selectFrom('mail').selectAll().where('id', '=', bericht).executeTakeFirst(),
    );
    assert.deepEqual([row?.state, row?.recipient, row?.body], ['given-up', '', '']);
    assert.equal(
      (await operator.post(at.mail(), { bericht, doe: 'opnieuw' })).location,
      at.trouble({ gelukt: 'gone' }),
    );
  });

  test('a job that is tried again says when; one that failed is done once more, or let go', async () => {
    let works = false;
    const run = async (): Promise<void> => {
      if (!works) throw Object.assign(new Error('for Zwaantje'), { code: 'EHOSTDOWN' });
    };
    await using sender = new AsyncDisposableStack();
    const opened = await openSender(server.db.appUrl, log);
    sender.defer(() => opened.stop());
    const jobs = await startJobs(server.db.appUrl, [{ name: 'send-mail', run }], log);
    sender.defer(() => jobs.stop());
    const trouble = () => operator.get(at.trouble());
    await server.door.transaction(asOperator, (tx) =>
      queueMail(tx, { to: 'x@x.example', subject: 's', body: 'b', kind: 'notice' }, NOW),
    );
    await until('a failure', async () => /EHOSTDOWN/.test((await trouble()).text), 20_000);
    const { html, text } = await trouble();
    assert.ok(!html.includes('Zwaantje'), 'the text of an error may name anybody');
    assert.match(text, /Post versturen.*Vanzelf opnieuw/s);

    await asOwner("update jobs.job set state = 'failed', completed_on = now() where state = 'retry'");
    const waiting = await trouble();
    assert.match(waiting.text, /Wacht op u/);
    assert.match((await operator.get(at.state())).text, /1 taak is mislukt en wacht op u/);
    const taak = /name="taak" value="([^"]+)"/.exec(waiting.html)?.[1] ?? '';
    const job = { soort: 'send-mail', taak };
    works = true;
    const again = await operator.post(at.job(), { ...job, doe: 'opnieuw' });
    assert.equal(again.location, at.trouble({ gelukt: 'again' }));
    await until('the work is done', async () => !/EHOSTDOWN/.test((await trouble()).text), 20_000);
    const over = await operator.post(at.job(), { ...job, doe: 'opnieuw' });
    assert.equal(over.location, at.trouble({ gelukt: 'gone' }));
    await asOwner("update jobs.job set state = 'failed' where name = 'send-mail'");
    await operator.post(at.job(), { ...job, doe: 'los' });
    assert.doesNotMatch((await trouble()).html, new RegExp(taak));
  });
});

const asOwner = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server.db.ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};
