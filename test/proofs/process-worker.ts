// One worker of processes-killed.test.ts, a process of its own so that it can be killed: does what is due, and does
// the steps that wait for somebody, as fast as it can, until it is killed or nothing is left.
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import { openDoor } from '../../src/platform/database/door.ts';
import type { ServiceActs } from '../../src/serve/processes/process.ts';
import { completeTask } from '../../src/serve/processes/store/complete-task.ts';
import { fireDueTimers } from '../../src/serve/processes/store/do-due.ts';
import { openTasks } from '../../src/serve/processes/store/tasks.sql.ts';

const [url = '', organisation = '', memberId = '', began = '0', speed = '1'] = process.argv.slice(2);
const member: Member = {
  kind: 'member',
  organisation,
  member: memberId,
  name: 'Joris',
  office: 'front',
  roles: ['contact'],
};
/** All workers share one clock, that runs faster than ours: minutes of back-off are over in a moment. */
const now = (): Date => new Date(Number(began) + (Date.now() - Number(began)) * Number(speed));

const acts: ServiceActs = {
  /** Leaves one row for each time it was really done. Fails now and then, after it wrote. */
  tellen: async (tx, { caseId, personId, instanceId, element }, at) => {
    await tx
      .insertInto('case_event')
      .values({
        organisation_id: organisation,
        id: newId(),
        case_id: caseId,
        person_id: personId,
        at,
        kind: 'geteld',
        data: JSON.stringify({ instanceId, element }),
      })
      .execute();
    if (Math.random() < 0.03) throw new Error('nu even niet');
    return { geteld: true };
  },
};

const door = openDoor(url, { max: 4 });
const doSteps = async (): Promise<void> => {
  const tasks = await door.transaction(member, (tx) => openTasks(tx, organisation, {}, 30));
  for (const { id } of tasks.sort(() => Math.random() - 0.5).slice(0, 8)) {
    const outcome = Math.random() < 0.5 ? 'ja' : 'nee';
    await door.transaction(member, (tx) => completeTask(tx, member, id, { outcome }, now()));
  }
};

console.log('works');
for (;;) {
  await Promise.all([
    fireDueTimers(door, organisation, now(), acts),
    fireDueTimers(door, organisation, now(), acts),
    doSteps(),
  ]);
  await new Promise((done) => setTimeout(done, 5));
}
