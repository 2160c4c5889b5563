import { createHmac, randomBytes } from 'node:crypto';
import type { Tx } from '../../../platform/database/door.ts';
import type { Quarter } from '../own/quarter.rules.ts';
import { ocelOf } from './ocel.rules.ts';
import { ownSteps, type Pseudonym } from './own-steps.ts';
import { xesOf } from './xes.rules.ts';

export type ExportKind = 'xes' | 'ocel';
export type Exported = { body: string; people: Set<string> };

/** Another key for each file, kept nowhere: two files can't be laid beside each other to follow a person. */
const newPseudonyms = (): Pseudonym => {
  const key = randomBytes(32);
  const known = new Map<string, string>();
  return (kind, id) => {
    const name = `${kind}:${id}`;
    const given =
      known.get(name) ?? `${kind}-${createHmac('sha256', key).update(name).digest('hex').slice(0, 16)}`;
    known.set(name, given);
    return given;
  };
};

/** The event log of a quarter without names, and the persons it is about: for the access log, not for the file. */
export const exportLog = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  kind: ExportKind,
): Promise<Exported> => {
  const { cases, people } = await ownSteps(tx, organisation, quarter, newPseudonyms());
  return { body: kind === 'ocel' ? `${JSON.stringify(ocelOf(cases))}\n` : xesOf(cases), people };
};
