import type { Tx } from '../database/door.ts';
import type { KnownDevice } from './known-device.ts';
import { digitsFor, LIMITS, type Limit, SHORT_DIGITS } from './limits.rules.ts';
import { countAttempt } from './throttle.ts';

export type Asker = {
  email: string;
  network: string;
  /** of this browser, when it has one */
  device?: KnownDevice | undefined;
  /** to keep a question; else to sign in */
  keeps: boolean;
  /** whether anybody signs in with this e-mail */
  known: boolean;
};
export type MayAsk =
  /** mail: whether it leaves; the page is the same */
  { kind: 'yes'; digits: number; mail: boolean } | { kind: 'no' };

/** May a code be asked here and now, how long is it, and does it leave? Each row of the table of limits, in order. */
export const mayAsk = async (tx: Tx, asker: Asker, now: Date): Promise<MayAsk> => {
  const { email, network, device, keeps, known } = asker;
  const within = async (key: string, limit: Limit): Promise<boolean> =>
    (await countAttempt(tx, key, limit.minutes, now)) <= limit.often;

  if (device?.knows(email)) {
    const hers = `known:${device.id}:${email}`;
    const may =
      (await within(hers, LIMITS.askKnown)) && (await within(`daily:${hers}`, LIMITS.askKnownDaily));
    return may ? { kind: 'yes', digits: SHORT_DIGITS, mail: true } : { kind: 'no' };
  }
  // What is refused here is not counted on: else a stranger's network would use up what all may ask together.
  const here = `ask:${email}:${network}`;
  if (!(await within(here, LIMITS.askHere)) || !(await within(`daily:${here}`, LIMITS.askHereDaily)))
    return { kind: 'no' };
  if (keeps && !(await within(`keep:${network}`, LIMITS.keepHere))) return { kind: 'no' };
  const mail = known || keeps || (await within(`ask:unknown:${network}`, LIMITS.askUnknown));
  const nth = await countAttempt(tx, `ask:${email}`, LIMITS.askAnywhere.minutes, now);
  if (nth > LIMITS.askAnywhere.often) return { kind: 'no' };
  return { kind: 'yes', digits: digitsFor(nth), mail };
};
