import { ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import type { Tx } from '../../platform/database/door.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import type { Appointment, Span } from './appointment.ts';
import { appointmentsOfCase, timesOf } from './appointments.sql.ts';
import { type Proposal, proposeTimes } from './propose-times.ts';
import { momentOf } from './slots.rules.ts';

export const NOW = TUESDAY;
export const span = (day: string, clock: string, minutes = 60): Span => {
  const startsAt = momentOf(day, clock);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
};
export const TIMES = [span('2026-03-12', '10:00'), span('2026-03-13', '14:00')];

export type World = {
  db: FreshDatabase;
  region: Region;
  close(): Promise<void>;
};
export const makeWorld = async (max = 6): Promise<World> => {
  const db = await freshDatabase({ max });
  return { db, region: await makeRegion(db.door), close: () => db.close() };
};

/** A customer whose host at the desk wants to meet her. */
export const customerOf = async ({ db, region }: World, email?: string) => {
  const asked = await ask(db.door, region);
  const { person, question } = asked;
  const host = region.desk.staff.host;
  const organisation = region.desk.id;
  const her = { kind: 'customer', person } as const;
  const asHer = <T>(work: (tx: Tx) => Promise<T>) => db.door.transaction(her, work);
  const asHost = <T>(work: (tx: Tx) => Promise<T>) => db.door.transaction(host, work);
  const asJob = <T>(work: (tx: Tx) => Promise<T>) =>
    db.door.transaction({ kind: 'job', name: 'test', organisation }, work);
  if (email)
    await asHer((tx) => tx.updateTable('person').set({ email }).where('person_id', '=', person).execute());
  const [desk] = await asHer((tx) => casesOfQuestion(tx, person, question));
  if (!desk) throw new Error('no case');
  const caseId = desk.id;
  const propose = async (of: Partial<Proposal> = {}, again?: string) =>
    asHost((tx) => proposeTimes(tx, host, caseId, { ...PROPOSAL, member: host.member, ...of }, NOW, again));
  const proposed = async (of: Partial<Proposal> = {}): Promise<Appointment> => {
    const made = await propose(of);
    if (made.kind !== 'done') throw new Error(`not proposed: ${JSON.stringify(made)}`);
    return made.appointment;
  };
  const times = (of: Appointment) => asHost((tx) => timesOf(tx, of));
  const read = async (id: string): Promise<Appointment> => {
    const found = (await asHost((tx) => appointmentsOfCase(tx, organisation, caseId))).find(
      (one) => one.id === id,
    );
    if (!found) throw new Error('no such appointment');
    return found;
  };
  const promises = () => asHost((tx) => promisesOfCase(tx, organisation, caseId));
  return {
    person,
    question,
    organisation,
    caseId,
    host,
    asHer,
    asHost,
    asJob,
    propose,
    proposed,
    times,
    read,
    promises,
  };
};

const PROPOSAL = {
  about: 'Kennismaken',
  bring: null,
  place: 'home',
  address: null,
  travel: null,
  minutes: 60,
  times: TIMES,
  agreed: false,
  remindBy: null,
} as const;
