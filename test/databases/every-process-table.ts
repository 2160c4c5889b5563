import { saveOpening } from '../../src/govern/organisations/index.ts';
import { OFFICE_WEEK } from '../../src/platform/clock/working-time.rules.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { publishDefinition } from '../../src/serve/processes/store/publish-definition.ts';
import { startProcess } from '../../src/serve/processes/store/start-process.ts';
import { drawn } from '../setup/drawn-process.ts';

const STEPS = `
  s: startEvent > a
  a: userTask aanzet:plain="We bellen u" > e
  late: boundaryEvent+after=P5D attachedToRef="a" > e
  e: endEvent`;

/** A process that runs for this case: a definition, an instance, a token, a task, a timer and its events. */
export const fillProcessTables = async (
  tx: Tx,
  member: Member,
  { caseId, personId }: { caseId: string; personId: string },
  now: Date,
): Promise<void> => {
  const { organisation } = member;
  await publishDefinition(tx, member, { key: 'voorbeeld', xml: drawn(STEPS) }, now);
  await saveOpening(
    tx,
    organisation,
    { week: OFFICE_WEEK.week, closed: [] },
    { memberId: member.member, now },
  );
  await startProcess(tx, { organisation, caseId, personId, key: 'voorbeeld' }, now);
};
