import { recordAccessAs } from '../../govern/access-log/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type MyQuestions, readQuestions } from './read-questions.ts';

/**
 * Her questions, with those she asked as who she proved to be too: each read in a transaction that entered as the
 * person who asked it, so that row-level security knows one person at a time. In one list, the newest first.
 */
export const allOfHers = async (visit: Visit, own: MyQuestions): Promise<MyQuestions> => {
  const all = [own];
  for (const person of visit.also) {
    const actor = { kind: 'customer', person } as const;
    all.push(
      await visit.transactionAs(actor, async (tx) => {
        await recordAccessAs(visit, actor, tx, { person, action: 'R', object: 'question', purpose: 'own' });
        return readQuestions(tx, person, visit.now);
      }),
    );
  }
  if (all.length === 1) return own;
  const merged = <V>(of: (mine: MyQuestions) => ReadonlyMap<string, V>): Map<string, V> =>
    new Map(all.flatMap((mine) => [...of(mine)]));
  return {
    lines: all
      .flatMap(({ lines }) => lines)
      .sort((a, b) => b.question.askedAt.getTime() - a.question.askedAt.getTime()),
    names: {
      organisations: merged(({ names }) => names.organisations),
      members: merged(({ names }) => names.members),
      teams: merged(({ names }) => names.teams),
    },
    // One way back in leads to all of it.
    mayBeLost: all.every(({ mayBeLost }) => mayBeLost),
  };
};
