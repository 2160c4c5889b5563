import { emergencyIn } from '../../ask/matching/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { sharedTexts } from './shared-texts.sql.ts';
import { openRows } from './today.sql.ts';
import type { Mine, Row } from './work-row.ts';

const NEWEST = 40;

/** Who may be in danger and was not called yet, among the newest questions: on top, whatever was promised. */
export const dangerRows = async (tx: Tx, { organisation, member, covers = [] }: Mine): Promise<Row[]> => {
  const rows = await openRows(
    tx,
    { organisation, contacts: [member, ...covers] },
    { turn: 'ours', step: 'host-calls', accepted: true, limit: NEWEST },
  );
  const texts = await sharedTexts(tx, organisation, rows);
  return rows
    .filter(({ questionId }) => emergencyIn(texts.get(questionId) ?? '').length > 0)
    .map((row) => ({ ...row, urgent: true }));
};
