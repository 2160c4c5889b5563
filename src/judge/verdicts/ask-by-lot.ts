import { boundsOf, type Quarter } from '../protocol/index.ts';
import type { Attesting } from './ask-collector.ts';
import { countSample, drawSample, readFrame } from './draw-sample.ts';
import type { SampleAnswer } from './lots.rules.ts';
import type { Us } from './make-keys.ts';
import { rightsIn } from './rights.sql.ts';
import { drawnIn, setSampleAnswer } from './sample.sql.ts';
import type { Right } from './verdict.ts';

/** A drawing told to its end, for the demo: drawn on the day after the quarter, answered by each herself, counted. */
export const askByLot = async (
  of: Attesting,
  { organisation }: Us,
  quarter: Quarter,
  words: string,
  says: (right: Right) => SampleAnswer | undefined,
): Promise<void> => {
  const job = { kind: 'job', organisation, name: 'demo-verdicts' } as const;
  const now = new Date(`${boundsOf(quarter).until}T12:00:00Z`);
  const drawn = await of.transactionAs(job, async (tx) => {
    const { frame } = await readFrame(tx, organisation, quarter);
    if ((await drawSample(tx, organisation, quarter, { frame, words }, now)) !== 'done') return [];
    const ids = await drawnIn(tx, organisation, quarter);
    return (await rightsIn(tx, organisation, quarter)).filter(({ id }) => ids.has(id));
  });
  if (drawn.length === 0) return;
  for (const right of drawn) {
    const answer = says(right);
    const { person, id } = right;
    if (answer)
      await of.transactionAs({ kind: 'customer', person }, (tx) =>
        setSampleAnswer(tx, person, id, answer, [quarter]),
      );
  }
  await of.transactionAs(job, (tx) => countSample(tx, organisation, quarter));
};
