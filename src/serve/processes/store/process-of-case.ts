import type { Tx } from '../../../platform/database/door.ts';
import type { Instance, ProcessView } from '../process.ts';
import { eventsOf } from './events.sql.ts';
import { instancesOfCase } from './find-instances.sql.ts';
import { modelOf } from './models.ts';
import { tasksOf, timersOf, tokensOf } from './standing.sql.ts';

const LEAVING: readonly string[] = ['left', 'skipped', 'passed', 'fired', 'received'];

const viewOf = async (tx: Tx, instance: Instance): Promise<ProcessView> => {
  const { organisationId: organisation, id, key, version } = instance;
  const [model, tokens, tasks, timers, events] = await Promise.all([
    modelOf(tx, { organisation, key, version }),
    tokensOf(tx, organisation, id),
    tasksOf(tx, instance),
    timersOf(tx, organisation, id),
    eventsOf(tx, organisation, id),
  ]);
  const done = events
    .filter(({ kind, reason }) => LEAVING.includes(kind) && reason !== 'retried')
    .map(({ kind, element, at, outcome, memberId, reason }) => ({
      element,
      at,
      outcome: outcome ?? null,
      memberId,
      skipped: kind === 'skipped' ? (reason ?? '') : null,
    }));
  return { instance, model, tokens, tasks, timers, done };
};

/** Every process of a case, oldest first: where it stands, what was done, what waits for whom. */
export const processOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<ProcessView[]> => {
  const instances = await instancesOfCase(tx, { organisation, caseId }, { open: false });
  return Promise.all(instances.map((instance) => viewOf(tx, instance)));
};
