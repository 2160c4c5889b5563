import { addDays } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { endOfDay } from '../../cases/index.ts';
import { firstOf } from './order.rules.ts';
import { appointmentsToMeet, promisesToKeep, stepsToDo, tasksOfMembers, tasksOfTeam } from './todo.sql.ts';
import type { Kind, Todo, Wanted, Whose } from './todo.ts';

const AHEAD_DAYS = 1;

/**
 * The first things to do, by the moment that was promised or that a law sets. Each source reads no further than the
 * page reaches, over an index of its own.
 * @param team all of a team, taken or not; otherwise what one does oneself, and what nobody took in one's own cases
 */
export const readTodo = async (
  tx: Tx,
  whose: Whose,
  { team, ...wanted }: Wanted & { team: boolean },
  now: Date,
): Promise<{ todo: Todo[]; more: boolean }> => {
  const { kinds, office, lateBefore, after } = wanted;
  const part = { lateBefore, after, limit: wanted.limit + 1 };
  // Nobody twice: each has a list of her own.
  const members = [...new Set(whose.members)];
  const ours = team ? { ...whose, members } : { ...whose, members, teams: [] };
  // An office is of steps of processes alone.
  const asked = (kind: Kind): boolean => kinds.includes(kind) && (kind === 'task' || office === undefined);
  const none = Promise.resolve([]);
  const [steps, tasks, promises, appointments] = await Promise.all([
    asked('step') ? stepsToDo(tx, ours, part) : none,
    asked('task') ? (team ? tasksOfTeam : tasksOfMembers)(tx, ours, { ...part, office }) : none,
    asked('promise') ? promisesToKeep(tx, ours, part) : none,
    asked('appointment')
      ? appointmentsToMeet(tx, ours, { ...part, until: endOfDay(dayOf(addDays(now, AHEAD_DAYS))) })
      : none,
  ]);
  const of =
    (kind: Kind) =>
    (one: Omit<Todo, 'kind'>): Todo => ({ ...one, kind });
  const { some, more } = firstOf(
    [
      steps.map(of('step')),
      tasks.map(of('task')),
      promises.map(of('promise')),
      appointments.map(
        ({ endsAt, ...one }): Todo => ({
          ...one,
          kind: 'appointment',
          ...(endsAt < now ? { past: true as const } : {}),
        }),
      ),
    ],
    wanted.limit,
  );
  return { todo: some, more };
};
