import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, choose, makeRegion, staffOf } from '../../../test/databases/region.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { startJobs } from '../../platform/jobs/jobs.ts';
import { createLog } from '../../platform/log/log.ts';
import { acceptContact } from './answer-contact.ts';
import { caseEvents } from './case-events.sql.ts';
import { caseJobs } from './cases.jobs.ts';
import { casesOfQuestion } from './cases.sql.ts';

/** Long ago, so that every moment promised then has come, whatever this machine's clock says. */
const THEN = new Date('2020-03-10T09:00:00Z');

/** Until it is so, or the test's patience is over. */
const until = async (so: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(100)) if (await so()) return;
  assert.fail('it never came');
};

test('what is promised in a transaction is done by a job: the host introduces, an unanswered offer escalates', async () => {
  await using db = await freshDatabase({ max: 6 });
  const region = await makeRegion(db.door);
  const log = createLog('silent');
  const jobs = await startJobs(
    db.appUrl,
    caseJobs(db.door, () => addHours(THEN, 100), log),
    log,
  );
  try {
    const asked = await ask(db.door, region, THEN);
    const of = await choose(db.door, asked, region.provider, 'private', THEN);
    const events = () =>
      db.door.transaction(region.provider.staff.manager, async (tx) =>
        (await caseEvents(tx, of.organisationId, of.id)).map((event) => event.kind),
      );
    await until(async () => (await events()).includes('escalated'));

    const her = { kind: 'customer', person: asked.person } as const;
    const cases = () => db.door.transaction(her, (tx) => casesOfQuestion(tx, asked.person, asked.question));
    const proposed = (await cases()).find((one) => one.id === of.id);
    const contact = staffOf(region.provider, proposed?.contactId ?? '');
    const now = addHours(THEN, 101);
    const answer = await db.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, now));
    assert.equal(answer.kind, 'done');
    await until(async () => (await cases()).some((one) => one.kind === 'desk' && one.state === 'introduced'));
    const [said] = await db.door.transaction(her, (tx) =>
      tx.selectFrom('message').selectAll().where('person_id', '=', asked.person).execute(),
    );
    assert.match(
      said?.body ?? '',
      new RegExp(`^Dag, vanaf nu helpt ${contact.name} van kwikstaart u verder\\. Zij kent`),
    );
    const desk = (await cases()).find((one) => one.kind === 'desk');
    assert.deepEqual([said?.sender, said?.member_id, said?.case_id], ['member', desk?.contactId, desk?.id]);
  } finally {
    await jobs.stop();
  }
});
