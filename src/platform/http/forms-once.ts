import { setTimeout as pause } from 'node:timers/promises';
import { keyring } from '../crypto/sealed.ts';
import { hashOf } from '../crypto/secrets.ts';
import type { Actor } from '../database/actors.ts';
import { type Door, markAtCommit } from '../database/door.ts';
import type { Answer } from './answer.ts';
import type { Form } from './form.ts';

/** What was answered the first time. `unknown`: it came in before, and nobody knows how it ended. */
export type Earlier =
  | { kind: 'answered'; to: string; cookies: string[] }
  | { kind: 'answered-page'; html: string; status: number; cookies: string[] }
  | { kind: 'unknown'; since: Date };
type Kept = Exclude<Earlier, { kind: 'unknown' }>;

/** The same form is being handled at this moment, by this process or another. */
export class FormRepeated extends Error {
  readonly earlier: () => Promise<Earlier>;
  constructor(earlier: () => Promise<Earlier>) {
    super('a form that came in twice');
    this.earlier = earlier;
  }
}

export type Once = {
  /** the door, that leaves a mark in the same transaction as what the form does */
  transaction: Door['transaction'];
  earlier(): Promise<Earlier | undefined>;
  keep(answer: Answer, cookies: string[]): Promise<void>;
};

const WAIT_MS = 5_000;
const LOOK_MS = 50;
const RECENT_MS = 30_000;
const isRecent = (at: Date, now: Date): boolean => now.getTime() - at.getTime() < RECENT_MS;
/** A page that stayed open on a shared computer must not sign anyone in again. */
const COOKIES_MS = 2 * 60_000;

/**
 * A form that is sent twice (pressed twice, or sent again when no answer came) does its work once and is answered the
 * same. Its mark is kept with the first transaction that writes; the same mark again makes that transaction fail.
 * Other words in the same form are another form. docs/decisions/0010-forms-once.md
 */
export const formOnce = (door: Door, path: string, sent: Form['sent'], now: Date): Once => {
  if (!sent) return { transaction: door.transaction, earlier: async () => undefined, keep: async () => {} };
  const lookup = hashOf(`${sent.key}\n${path}\n${sent.content}`);
  const as: Actor = { kind: 'visitor', carrying: lookup };
  const seal = keyring(sent.key);
  let marked = false;

  const found = async (): Promise<Earlier | undefined> => {
    const [row] = await door.glance<{ at: Date; answer: string | null }>(
      as,
      'select at, answer from answered_form where lookup = $1',
      [lookup],
    );
    if (!row) return undefined;
    if (row.answer === null) return { kind: 'unknown', since: row.at };
    const kept = JSON.parse(seal.open(row.answer, lookup)) as Kept;
    return now.getTime() - row.at.getTime() < COOKIES_MS ? kept : { ...kept, cookies: [] };
  };
  const earlier = async (): Promise<Earlier | undefined> => {
    const until = performance.now() + WAIT_MS;
    let seen = await found();
    // Who came in long ago is no longer being answered.
    while (seen?.kind === 'unknown' && isRecent(seen.since, now) && performance.now() < until) {
      await pause(LOOK_MS);
      seen = await found();
    }
    return seen;
  };

  return {
    async transaction(actor, work) {
      const own = marked;
      try {
        return await door.transaction(actor, (tx) => {
          const mark = tx.insertInto('answered_form').values({ lookup, at: now, answer: null });
          if (!own)
            markAtCommit(tx, mark, () => {
              marked = true;
            });
          return work(tx);
        });
      } catch (error) {
        if (own || !isTaken(error)) throw error;
        throw new FormRepeated(async () => (await earlier()) ?? { kind: 'unknown', since: now });
      }
    },
    earlier,
    async keep(given, cookies) {
      if (!marked) return;
      const kept = keptOf(given, cookies);
      const answer = kept && seal.seal(JSON.stringify(kept), lookup);
      await door.transaction(as, async (tx) => {
        if (answer === undefined) await tx.deleteFrom('answered_form').where('lookup', '=', lookup).execute();
        else await tx.updateTable('answered_form').set({ answer }).where('lookup', '=', lookup).execute();
      });
    },
  };
};

/** Something that has to be put right first was not done: sent again, it is looked at again. */
const keptOf = (answer: Answer, cookies: string[]): Kept | undefined => {
  if (answer.kind === 'redirect') return { kind: 'answered', to: answer.to, cookies };
  if (answer.kind === 'html' && answer.status === 200)
    return { kind: 'answered-page', html: answer.html, status: answer.status, cookies };
  return undefined;
};

/** On Citus the name of a table or constraint gets a number behind it. */
const isTaken = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint?.startsWith('answered_form_key') === true;
};
