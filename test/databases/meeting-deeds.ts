import type { Member } from '../../src/platform/database/actors.ts';
import type { Door, Tx } from '../../src/platform/database/door.ts';
import { calendarOf } from '../../src/serve/appointments/calendar.ts';
import { appointmentsOfPerson, confirmTime, isTaken, timesOf } from '../../src/serve/appointments/index.ts';
import { proposeTimes } from '../../src/serve/appointments/propose-times.ts';
import { freeTimes } from '../../src/serve/appointments/slots.rules.ts';
import type { Case } from '../../src/serve/cases/index.ts';

/** Times with a colleague who may be let go at this very moment. */
export const meets = async (
  tx: Tx,
  by: Member,
  { of, whom }: { of: Case; whom: string },
  now: Date,
): Promise<void> => {
  const calendar = await calendarOf(tx, { organisation: of.organisationId, member: whom }, now);
  if (!calendar) return;
  const told = { about: 'Kennismaken', bring: null, place: 'home', address: null, travel: null } as const;
  const times = freeTimes(calendar, { minutes: 30, days: 21, most: 3 }, now);
  await proposeTimes(
    tx,
    by,
    of.id,
    { ...told, member: whom, minutes: 30, times, agreed: false, remindBy: null },
    now,
  );
};

/** She says yes to the first time that she may choose; that another was first is an answer too. */
export const confirms = async (door: Door, of: Case, now: Date): Promise<void> => {
  const agreed = { by: 'customer', member: null, remindBy: 'email' } as const;
  await door
    .transaction({ kind: 'customer', person: of.personId }, async (tx) => {
      const one = (await appointmentsOfPerson(tx, of.personId, [of.id])).findLast(({ choosing }) => choosing);
      const [time] = one ? await timesOf(tx, one) : [];
      if (one && time)
        await confirmTime(tx, { organisation: of.organisationId, id: one.id }, time.id, agreed, now);
    })
    .catch((error: unknown) => {
      if (!isTaken(error)) throw error;
    });
};
