import { z } from 'zod';
import { REASON_LEAST, REASON_MOST } from './emergency.rules.ts';
import { VERDICTS, WHYS } from './emergency.ts';
import type { Words } from './words.ts';

export const askForm = (w: Words['errors']) =>
  z.object({
    why: z.enum(WHYS, w.why),
    reason: z.string(w.reason).trim().min(REASON_LEAST, w.reason).max(REASON_MOST, w.long),
  });
export type Asked = z.output<ReturnType<typeof askForm>>;

export const judgeForm = (w: Words['errors']) =>
  z.object({
    verdict: z.enum(VERDICTS, w.verdict),
    words: z.string(w.words).trim().min(3, w.words).max(REASON_MOST, w.long),
  });
export type Judged = z.output<ReturnType<typeof judgeForm>>;
