import type { Quarter, QuarterState } from '../../protocol/index.ts';
import { phaseOf } from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { closeQuarter } from './close-quarter.ts';
import { destroyQuarter } from './destroy-quarter.ts';
import { readAttestors, readQuarters } from './quarters.sql.ts';

type OnePlace = { organisation: string; name: string; quarter: Quarter; state: QuarterState };

/** Reference rows are read in nobody's name. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** All quarters of all organisations, and how far each is. */
export const allQuarters = async ({ door }: Pick<CollectorParts, 'door'>): Promise<OnePlace[]> => {
  const all: OnePlace[] = [];
  for (const { organisation, name } of await door.transaction(NOBODY, readAttestors)) {
    const quarters = await door.transaction(organisation, (tx) => readQuarters(tx, organisation));
    for (const { quarter, state } of quarters) all.push({ organisation, name, quarter, state });
  }
  return all;
};

/** Closes what is due, by the calendar; nobody has to think of it. @returns how many */
export const closeDue = async (
  parts: Pick<CollectorParts, 'door' | 'today' | 'quarterKeys' | 'signer'>,
): Promise<number> => {
  let closed = 0;
  for (const { organisation, quarter, state } of await allQuarters(parts)) {
    if (state !== 'running' || phaseOf(quarter, parts.today()) !== 'closed') continue;
    const done = await closeQuarter(parts, organisation, quarter);
    parts.quarterKeys.forget(organisation, quarter);
    parts.signer.forget(`${organisation}|${quarter}|`);
    if (done.kind === 'closed') closed += 1;
  }
  return closed;
};

/** Goes on with destroying where a machine stopped after an opening. @returns how many */
export const destroyOpened = async (parts: Pick<CollectorParts, 'door' | 'keys'>): Promise<number> => {
  let destroyed = 0;
  for (const { organisation, quarter, state } of await allQuarters(parts))
    if (state === 'opened' && (await destroyQuarter(parts, organisation, quarter))) destroyed += 1;
  return destroyed;
};
