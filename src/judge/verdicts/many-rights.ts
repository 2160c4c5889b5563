import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/door.ts';
import { ATTEST, type IssueAnswer, type Quarter, type Want } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import { declareCounts } from './declare-counts.ts';
import { giveRights } from './give-rights.ts';
import { makeKeys, type Us } from './make-keys.ts';
import { planQuarter } from './plan-quarter.ts';
import { changeQuarter, findQuarter } from './quarters.sql.ts';
import { printOf } from './read-quarter.ts';
import { rightsIn, setRight } from './rights.sql.ts';
import type { Right } from './verdict.ts';

const jobOf = (organisation: string) => ({ kind: 'job', organisation, name: 'demo-verdicts' }) as const;

/** Plans a quarter and has its keys made. @returns whether anybody has care in it */
export const beginQuarter = async (of: Attesting, us: Us, quarter: Quarter): Promise<boolean> => {
  const job = jobOf(us.organisation);
  if (!(await of.transactionAs(job, (tx) => planQuarter(tx, us.organisation, quarter)))) return false;
  const made = await makeKeys(of, us, quarter);
  if (made.kind !== 'ready') throw new Error(`no keys for ${us.name}, ${quarter}: ${made.kind}`);
  return true;
};

/** Rights of all who had care, declared; and the council that typed the right fingerprint. */
export const attestQuarter = async (of: Attesting, us: Us, quarter: Quarter): Promise<Right[]> => {
  const { organisation } = us;
  const rights = await of.transactionAs(jobOf(organisation), async (tx: Tx) => {
    await giveRights(tx, organisation, quarter);
    const known = await findQuarter(tx, organisation, quarter);
    const print = known && printOf(known)?.replaceAll(' ', '');
    if (print) await changeQuarter(tx, organisation, quarter, { witnessed: print });
    return rightsIn(tx, organisation, quarter);
  });
  await declareCounts(of, us, quarter);
  return rights;
};

export type Blinded = { right: Right; blinded: string };

/** As many claims at once: kept first, as with one. @returns the signatures, by the id of the right */
export const issueMany = async (
  of: Attesting,
  us: Us,
  quarter: Quarter,
  some: readonly Blinded[],
): Promise<Map<string, string>> => {
  const job = jobOf(us.organisation);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
  const mark = (state: 'asked' | 'issued') =>
    of.transactionAs(job, async (tx) => {
      for (const { right, blinded } of some) await setRight(tx, right, state, hashOf(blinded));
    });
  await mark('asked');
  const wants = some.map(
    ({ right, blinded }): Want => ({ bucket: right.bucket, right: right.secret, blinded }),
  );
  const request = { organisation: us.organisation, quarter, wants };
  const told = await askCollector<IssueAnswer>(of, us, ATTEST.issue, request);
  if (told.kind !== 'ok') throw new Error(`nothing issued for ${us.name}: ${told.kind}`);
  await mark('issued');
  const signed = new Map(
    told.answer.signed.flatMap((one) => (one.kind === 'signed' ? [[one.right, one.signature] as const] : [])),
  );
  return new Map(
    some.flatMap(({ right }) => {
      const signature = signed.get(right.secret);
      return signature === undefined ? [] : [[right.id, signature] as const];
    }),
  );
};
