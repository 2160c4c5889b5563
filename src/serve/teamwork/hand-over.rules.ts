import { z } from 'zod';
import type { Words } from './nl.ts';

/** Which cases, to whom, and why. */
export const handOverSchema = ({ handOver: w }: Words) =>
  z.object({
    van: z.guid(w.toError),
    case: z.array(z.guid(w.whichError), w.whichError).min(1, w.whichError).max(200, w.whichError),
    to: z.guid(w.toError),
    reason: z.string({ error: w.reasonError }).min(3, w.reasonError).max(600, w.reasonError),
  });
