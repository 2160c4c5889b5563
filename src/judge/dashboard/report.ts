/** The parts of a yearly report that are written: three by the organisation, one by its client council. */
export const REPORT_PARTS = ['opening', 'learned', 'next', 'reflection'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
export type Voice = 'organisation' | 'council';
export const voiceOf = (part: ReportPart): Voice => (part === 'reflection' ? 'council' : 'organisation');

export type ReportWords = { part: ReportPart; body: string; by: string; writtenOn: string };
