import { ATTEST, type ShareHolder as Holder, type Quarter, type ShareAnswer } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import { makeKeys, type Us } from './make-keys.ts';
import { changeQuarter, findQuarter } from './quarters.sql.ts';

export type Share =
  | { kind: 'share'; text: string }
  /** taken before: nobody shows it again */
  | { kind: 'taken' }
  /** it waits at the collector, which runs apart and hands it out itself */
  | { kind: 'elsewhere' }
  | { kind: 'waits'; why: string };

/** Shows one holder its share of the sealing key, until it says that it has it. Neither it nor its ticket is kept here. */
export const showShare = async (of: Attesting, us: Us, quarter: Quarter, holder: Holder): Promise<Share> => {
  const made = await makeKeys(of, us, quarter);
  if (made.kind !== 'ready') return { kind: 'waits', why: made.kind === 'waits' ? made.why : made.kind };
  const ticket = made.tickets[holder];
  if (ticket === undefined) return { kind: made.waiting.includes(holder) ? 'elsewhere' : 'taken' };
  const { organisation } = us;
  const told = await askCollector<ShareAnswer>(of, us, ATTEST.share, {
    organisation,
    quarter,
    holder,
    ticket,
  });
  if (told.kind === 'ok') return { kind: 'share', text: told.answer.share };
  if (told.kind === 'away') return { kind: 'waits', why: told.why };
  return told.reason === 'share-gone' ? { kind: 'taken' } : { kind: 'waits', why: told.reason };
};

/** From now on the collector has forgotten it. @returns whether the collector heard it */
export const shareTaken = async (
  of: Attesting,
  us: Us,
  quarter: Quarter,
  holder: Holder,
): Promise<boolean> => {
  const { organisation } = us;
  const told = await askCollector(of, us, ATTEST.sharesReceived, { organisation, quarter, who: [holder] });
  if (told.kind !== 'ok') return false;
  const job = { kind: 'job', organisation, name: 'verdict-share' } as const;
  await of.transactionAs(job, async (tx) => {
    const known = await findQuarter(tx, organisation, quarter);
    const waiting = (known?.waiting ?? []).filter((one) => one !== holder);
    await changeQuarter(tx, organisation, quarter, { waiting });
  });
  return true;
};
