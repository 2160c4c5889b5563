import { findMember } from '../../govern/teams/index.ts';
import { addMinutes, type Clock } from '../../platform/clock/clock.ts';
import type { Job } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { retryAfterMinutes } from '../../platform/mail/retry.rules.ts';
import { findCase } from '../cases/index.ts';
import { findAppointment } from './appointments.sql.ts';
import { mailOf, smsOf } from './letters.ts';
import { afterQuiet, isQuiet, isStillUseful, mobileOf } from './reminder.rules.ts';
import { lockDueReminders, type Reminder, saveReminder } from './reminders.sql.ts';
import type { SendSms } from './sms.ts';
import { linkTo, reachOf, type Sender } from './tell-customer.ts';

/** How a reminder leaves. */
export type ReminderMeans = Sender & { sms: SendSms | undefined };

/**
 * Sends the reminder that is due first, once: a row that another process holds is left to it. Mail goes in the outbox
 * in this same transaction. A text message leaves while its row is held, as mail does from the outbox; should this
 * process end between the service's yes and ours, it is offered again with the same id. One a transaction: a service
 * that is slow holds no other, and what breaks off takes back only its own.
 * Actor: a job of the organisation. @param held is told which one it is @returns whether there was one
 */
export const sendNextReminder = async (
  tx: Tx,
  organisation: string,
  { sms, ...sender }: ReminderMeans,
  now: Date,
  held: (one: Reminder) => void = () => {},
): Promise<boolean> => {
  if (isQuiet(now)) return false;
  const [reminder] = await lockDueReminders(tx, organisation, now, 1);
  if (!reminder) return false;
  held(reminder);
  await send(tx, reminder, sms, sender, now);
  return true;
};

const MOST_AT_ONCE = 2000;

/** All that is due. One that breaks waits for its next try, and holds up no other. */
export const sendReminders = async (
  door: Pick<Door, 'transaction'>,
  actor: Job & { organisation: string },
  means: ReminderMeans,
  clock: Clock,
): Promise<unknown[]> => {
  const broken: unknown[] = [];
  for (let n = 0; n < MOST_AT_ONCE; n++) {
    const now = clock();
    const held: Reminder[] = [];
    try {
      const next = await door.transaction(actor, (tx) =>
        sendNextReminder(tx, actor.organisation, means, now, (one) => held.push(one)),
      );
      if (!next) break;
    } catch (error) {
      broken.push(error);
      const [one] = held;
      if (!one) break;
      await door.transaction(actor, (tx) => later(tx, one, error, now));
    }
  }
  return broken;
};

const send = async (
  tx: Tx,
  reminder: Reminder,
  sms: SendSms | undefined,
  { site }: Sender,
  now: Date,
): Promise<void> => {
  const of = await findAppointment(tx, { organisation: reminder.organisationId, id: reminder.appointmentId });
  const question = (await findCase(tx, reminder.organisationId, reminder.caseId))?.questionId;
  if (!of || !question || of.sequence !== reminder.sequence || !isStillUseful(of, now))
    return void (await saveReminder(tx, reminder, { state: 'dropped' }));
  const { email, phone, language, form } = await reachOf(tx, of);
  const member = (await findMember(tx, of.organisationId, of.memberId))?.name ?? '';
  const link = linkTo(site, question, of.id);
  const done = { state: 'done', done_at: now, attempts: reminder.attempts + 1 };
  if (reminder.channel === 'email' && email) {
    const told = mailOf('reminder', { of, member, link, site: site.name, phone: site.phone, language, form });
    await queueMail(tx, { to: email, ...told, kind: 'notice', automatic: true }, now);
    return void (await saveReminder(tx, reminder, done));
  }
  const to = mobileOf(phone);
  if (reminder.channel !== 'sms' || !to || !sms)
    return void (await saveReminder(tx, reminder, { state: 'given-up', last_error: 'no way to reach her' }));
  try {
    await sms({ id: reminder.id, to, text: smsOf({ of, member, link, language, form }) });
    await saveReminder(tx, reminder, done);
  } catch (error) {
    await later(tx, reminder, error, now);
  }
};

const later = async (tx: Tx, reminder: Reminder, error: unknown, now: Date): Promise<void> => {
  const attempts = reminder.attempts + 1;
  const wait = retryAfterMinutes(attempts);
  const last_error = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  await saveReminder(
    tx,
    reminder,
    wait === undefined
      ? { state: 'given-up', attempts, last_error }
      : { attempts, last_error, due_at: afterQuiet(addMinutes(now, wait)) },
  );
};
