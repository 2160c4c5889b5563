import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { someone } from '../../../test/setup/privacy-world.ts';
import { chooseOffer } from '../../ask/choices/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { askErasure } from './ask-erasure.ts';
import { runErasure } from './run-erasure.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const LATER = addDays(TUESDAY, 3);

test('what somebody else mailed about her goes whole: its words, and what came along', async () => {
  const her = await someone(db, region, 'Wolfskers', TUESDAY);
  const { person, question } = her;
  const chosen = await db.door.transaction({ kind: 'customer', person }, (tx) =>
    chooseOffer(
      tx,
      { person, question, offerId: region.provider.offers['private'] ?? '', reason: 'Dichtbij', by: 'self' },
      TUESDAY,
    ),
  );
  assert.ok(chosen.kind === 'chosen');
  const { id: caseId } = chosen.case;
  const organisation = region.provider.id;
  const job = { kind: 'job', name: 'any', organisation } as const;
  const mail = newId();
  await db.door.transaction(job, async (tx) => {
    await tx
      .insertInto('received_mail')
      .values({
        organisation_id: organisation,
        id: mail,
        case_id: caseId,
        state: 'waits',
        standing: 'other-sender',
        sender: 'zoon@elders.example',
        sender_name: 'De zoon',
        subject: 'Over moeder',
        body: 'Zie de brief',
        folded: '',
        size: 100,
        rejected: '[]',
        taken_at: TUESDAY,
      })
      .execute();
    await tx
      .insertInto('mail_attachment')
      .values({
        organisation_id: organisation,
        id: newId(),
        mail_id: mail,
        name: 'brief.txt',
        type: 'text/plain',
        size: 4,
        content: Buffer.from('Dag.'),
      })
      .execute();
  });
  const asked = await db.door.transaction({ kind: 'customer', person }, (tx) =>
    askErasure(tx, person, LATER),
  );
  assert.ok(asked.kind === 'asked', asked.kind);
  await runErasure(db.door, asked.erasure, LATER);
  const left = await db.door.transaction(job, async (tx) => ({
    files: await tx
      .selectFrom('mail_attachment')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('mail_id', '=', mail)
      .execute(),
    words: await tx
      .selectFrom('received_mail')
      .select(['body', 'case_id'])
      .where('organisation_id', '=', organisation)
      .where('id', '=', mail)
      .execute(),
  }));
  assert.deepEqual(left, { files: [], words: [{ body: '', case_id: null }] });
});
