import type { Tx } from '../../../platform/database/door.ts';
import type { InstanceState } from '../process.ts';
import { definitions } from '../store/definitions.sql.ts';
import { processOfCase } from '../store/process-of-case.ts';
import { type Step, stepsOf } from './case-steps.rules.ts';

/** One process of a case, as a list of steps. */
export type CaseProcess = {
  instanceId: string;
  parentId: string | null;
  key: string;
  version: number;
  name: string;
  state: InstanceState;
  steps: Step[];
};

const processesOf = async (tx: Tx, organisation: string, caseId: string): Promise<CaseProcess[]> =>
  (await processOfCase(tx, organisation, caseId)).map((view) => ({
    instanceId: view.instance.id,
    parentId: view.instance.parentId,
    key: view.instance.key,
    version: view.instance.version,
    name: view.model.name,
    state: view.instance.state,
    steps: stepsOf(view),
  }));

export type CaseProcesses = { all: CaseProcess[]; startable: { key: string; name: string }[] };

/** The processes of a case, oldest first, and which could begin. */
export const caseProcesses = async (tx: Tx, organisation: string, caseId: string): Promise<CaseProcesses> => {
  const all = await processesOf(tx, organisation, caseId);
  const known = await definitions(tx, organisation);
  const running = new Set(all.filter(isRunning).map(({ key }) => key));
  const open = known.filter(({ key, retiredAt }) => !retiredAt && !running.has(key));
  const startable = open
    .filter((one, at) => open.findIndex(({ key }) => key === one.key) === at)
    .map(({ key, name }) => ({ key, name }));
  return { all, startable };
};

const isRunning = ({ state }: Pick<CaseProcess, 'state'>): boolean =>
  state === 'running' || state === 'incident';

/** What runs for a customer: of the last of her cases in which a process is under way. */
export type CustomerProcess = { organisation: string; caseId: string; processes: CaseProcess[] };

export const customerProcess = async (
  tx: Tx,
  cases: readonly { organisationId: string; id: string; closedAt: Date | null }[],
): Promise<CustomerProcess | undefined> => {
  for (const { organisationId: organisation, id: caseId } of cases.filter((of) => !of.closedAt).reverse()) {
    const processes = (await processesOf(tx, organisation, caseId)).filter(isRunning);
    if (processes.some(({ steps }) => steps.some(({ plain }) => plain !== null)))
      return { organisation, caseId, processes };
  }
  return undefined;
};
