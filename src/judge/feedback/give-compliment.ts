import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Receiver } from './compliment.ts';
import { insertCompliment } from './compliments.sql.ts';
import { readReceiver, receiverValue } from './receiver.rules.ts';
import { receiversFor } from './receivers.ts';

export type Given = { kind: 'done'; to: Receiver } | { kind: 'refused'; why: 'nobody' };

/**
 * A kind word arrives. With a name it is hers, to be read back and erased; without one nothing of her is kept.
 * @param name empty: without a name
 */
export const giveCompliment = async (
  tx: Tx,
  person: string,
  { to, body, name }: { to: string; body: string; name: string },
  now: Date,
): Promise<Given> => {
  const receiver = readReceiver(to);
  const line =
    receiver &&
    (await receiversFor(tx, person)).find((one) => receiverValue(one.to) === receiverValue(receiver));
  if (!line) return { kind: 'refused', why: 'nobody' };
  const from = name === '' ? null : { person, name };
  await insertCompliment(tx, line.to, { from, body, month: dayOf(now).slice(0, 7) });
  return { kind: 'done', to: line.to };
};
