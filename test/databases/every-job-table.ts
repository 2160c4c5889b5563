import { newId } from '../../src/platform/crypto/secrets.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { insertRow, rawAs } from './raw.ts';
import { type Asked, type House, TUESDAY } from './region.ts';

/** What only work in the background writes down: mail that came or went, and counts. */
export const fillJobTables = async (
  db: FreshDatabase,
  provider: House,
  asked: Asked,
  caseId: string,
): Promise<void> => {
  const at = TUESDAY;
  const job = { kind: 'job', name: 'erase', organisation: provider.id } as const;
  await rawAs(db.appUrl, job, async (query) => {
    const its = { organisation_id: provider.id, person_id: asked.person };
    const mail = newId();
    await insertRow(query, 'received_mail', {
      ...its,
      id: mail,
      case_id: caseId,
      state: 'threaded',
      standing: 'reply',
      sender: 'wit@example.test',
      sender_name: 'De Wit',
      subject: 'Re',
      body: 'Dag',
      folded: '',
      size: 100,
      rejected: '[]',
      taken_at: at,
    });
    await insertRow(query, 'mail_attachment', {
      ...its,
      id: newId(),
      mail_id: mail,
      name: 'brief.pdf',
      type: 'application/pdf',
      size: 5,
      content: Buffer.from('%PDF-'),
    });
    await insertRow(query, 'sent_mail', {
      ...its,
      id: newId(),
      case_id: caseId,
      internet_id: newId(),
      recipient: 'wit@example.test',
      with_content: false,
      sent_at: at,
    });
  });
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'erased_count', {
      organisation_id: provider.id,
      what: 'asked',
      detail: '',
      month: '2026-03',
      n: 1,
    }),
  );
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'route_figures', {
      organisation_id: provider.id,
      quarter: '2026-1',
      made_at: at,
      figures: '{}',
    }),
  );
  await rawAs(db.appUrl, job, (query) =>
    insertRow(query, 'answer_count', {
      organisation_id: provider.id,
      answer_id: newId(),
      month: '2026-03',
      what: 'read',
      n: 1,
    }),
  );
};
