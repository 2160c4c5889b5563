import { hash } from 'node:crypto';
import { ATTEST, LEAST_SAMPLE, phaseOf, type Quarter } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import type { Us } from './make-keys.ts';
import { samplesOf } from './sample.sql.ts';

/**
 * What the council drew, into the public log before the quarter closes; and after it what was said. Safe to repeat. The
 * council's words go as their hash: they may say who chose them.
 */
export const tellSample = async (of: Attesting, us: Us, quarter: Quarter, day: string): Promise<void> => {
  const { organisation } = us;
  const samples = await of.transactionAs({ kind: 'job', organisation, name: 'sample' }, (tx) =>
    samplesOf(tx, organisation),
  );
  const sample = samples.find((one) => one.quarter === quarter);
  if (!sample) return;
  const { frame: mark, words, total, size, counted } = sample;
  if (phaseOf(quarter, day) === 'redeeming') {
    const drawn = { mark, words: hash('sha256', words, 'base64url'), total, size };
    await askCollector(of, us, ATTEST.sample, { organisation, quarter, ...drawn });
  } else if (counted && size >= LEAST_SAMPLE)
    await askCollector(of, us, ATTEST.sampleTold, { organisation, quarter, ...counted });
};
