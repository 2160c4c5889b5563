import type { Actor } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { type Asked, askErasure } from './ask-erasure.ts';
import { type Copy, copyOf } from './copy.ts';
import { forgetName, namedBy } from './erase-own.sql.ts';
import { type ErasurePlan, planErasure } from './plan-erasure.ts';
import type { Enter } from './run-erasure.ts';

const as = (person: string): Actor => ({ kind: 'customer', person });

/** Reads or changes what she keeps as each person whom she proved to be too; each in a transaction of its own. */
const forEach = async <T>(
  visit: Visit,
  action: 'R' | 'D',
  work: (tx: Tx, person: string) => Promise<T>,
): Promise<T[]> => {
  const all: T[] = [];
  for (const person of visit.also)
    all.push(
      await visit.transactionAs(as(person), async (tx) => {
        const event = action === 'R' ? ({ event: 'export' } as const) : {};
        await recordAccessAs(visit, as(person), tx, {
          person,
          object: 'data',
          purpose: 'own',
          action,
          ...event,
        });
        return work(tx, person);
      }),
    );
  return all;
};

/** The copy of all that is hers, under whichever of her ways in it was written. */
export const copyOfAll = async (visit: Visit, own: Copy): Promise<Copy> => {
  const others = await forEach(visit, 'R', (tx, person) => copyOf(tx, person, visit.now));
  if (others.length === 0) return own;
  const all = [own, ...others];
  return {
    madeAt: own.madeAt,
    kinds: own.kinds.map(({ key }) => ({
      key,
      tables: all.flatMap(({ kinds }) => kinds.find((kind) => kind.key === key)?.tables ?? []),
    })),
    names: new Map(all.flatMap(({ names }) => [...names])),
    data: { ...(own.data as object), also: others.map(({ data }) => data) },
  };
};

/** What erasing would do to what she keeps as those persons. */
export const otherPlans = (visit: Visit): Promise<ErasurePlan[]> => forEach(visit, 'R', planErasure);

/** To her it is one. */
export const togetherPlan = (...all: readonly ErasurePlan[]): ErasurePlan => {
  const kinds = [...new Set(all.flatMap(({ goes }) => Object.keys(goes)))];
  return {
    goes: Object.fromEntries(
      kinds.map((kind) => [kind, all.reduce((sum, { goes }) => sum + (goes[kind] ?? 0), 0)]),
    ),
    kept: all.flatMap(({ kept }) => kept),
    running: all.flatMap(({ running }) => running),
    organisations: [...new Set(all.flatMap(({ organisations }) => organisations))],
  };
};

/** Promises to erase what she keeps as those persons too. @returns the erasures to run */
export const askForAll = async (visit: Visit): Promise<string[]> => {
  const asked: Asked[] = await forEach(visit, 'D', (tx, person) => askErasure(tx, person, visit.now));
  return asked.flatMap((one) => (one.kind === 'asked' ? [one.erasure] : []));
};

/** Whoever named her as herself too names nobody any more. Before her own rows go: they say who that is. */
export const forgetAliases = async (door: Enter, person: string): Promise<void> => {
  const named = await door.transaction(as(person), (tx) => namedBy(tx, person));
  for (const other of named) await door.transaction(as(other), (tx) => forgetName(tx, other, person));
};
