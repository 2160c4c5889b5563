import type { Tx } from '../../platform/database/door.ts';
import { type ReportPart, type ReportWords, voiceOf } from './report.ts';

export const reportWords = async (tx: Tx, organisation: string, year: number): Promise<ReportWords[]> => {
  const rows = await tx
    .selectFrom('quality_report_words')
    .innerJoin('member', (on) =>
      on
        .onRef('member.organisation_id', '=', 'quality_report_words.organisation_id')
        .onRef('member.id', '=', 'quality_report_words.written_by'),
    )
    .select(['part', 'body', 'member.name as by', 'written_on'])
    .where('quality_report_words.organisation_id', '=', organisation)
    .where('member.organisation_id', '=', organisation)
    .where('year', '=', year)
    .execute();
  return rows.map(({ part, body, by, written_on }) => ({
    part: part as ReportPart,
    body,
    by,
    writtenOn: written_on,
  }));
};

export const putReportWords = (
  tx: Tx,
  organisation: string,
  { year, part, body, by, on }: { year: number; part: ReportPart; body: string; by: string; on: string },
): Promise<unknown> =>
  tx
    .insertInto('quality_report_words')
    .values({
      organisation_id: organisation,
      year,
      voice: voiceOf(part),
      part,
      body,
      written_by: by,
      written_on: on,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'year', 'part'])
        .doUpdateSet({ body, written_by: by, written_on: on }),
    )
    .execute();
