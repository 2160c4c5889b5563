import { findCard, findPerson } from '../../ask/people/index.ts';
import { findMember } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Site } from '../../platform/http/site.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { findCase } from '../cases/index.ts';
import type { Appointment } from './appointment.ts';
import { calendarFile } from './calendar-file.ts';
import { lockUntold, markTold } from './due-work.sql.ts';
import { fileWords, mailOf, type Sort } from './letters.ts';

export type Sender = { site: Site; from: string };
const BATCH = 20;

/** What changed, seen from what she was mailed before: 'confirmed/1/0'. */
export const sortOf = ({ state, sequence, confirmedAt, told }: Appointment): Sort | undefined => {
  const [before, , number] = (told ?? '').split('/');
  switch (state) {
    case 'proposed':
      return before ? 'again' : 'proposed';
    case 'confirmed':
      if (before === 'confirmed' && Number(number) === sequence) return 'again';
      return before === 'confirmed' ? 'moved' : 'confirmed';
    case 'wanted':
    case 'cancelled':
      return confirmedAt || state === 'cancelled' ? 'cancelled' : undefined;
    default:
      return undefined;
  }
};

/**
 * Mails her about what she was not told yet, with the calendar file where there is one; who has no address finds it
 * on her page. In one transaction with the mark that she was told: one mail, however many processes look.
 * Actor: a job of the organisation. @returns how many were looked at
 */
export const tellCustomers = async (
  tx: Tx,
  organisation: string,
  sender: Sender,
  now: Date,
): Promise<number> => {
  const untold = await lockUntold(tx, organisation, BATCH);
  for (const of of untold) {
    const sort = sortOf(of);
    if (sort) await tell(tx, of, sort, sender, now);
    await markTold(tx, of);
  }
  return untold.length;
};

const tell = async (
  tx: Tx,
  of: Appointment,
  sort: Sort,
  { site, from }: Sender,
  now: Date,
): Promise<void> => {
  const reach = await reachOf(tx, of);
  const question = (await findCase(tx, of.organisationId, of.caseId))?.questionId;
  if (!reach.email || !question) return;
  const member = (await findMember(tx, of.organisationId, of.memberId))?.name ?? '';
  const { language, form } = reach;
  const link = linkTo(site, question, of.id);
  const told = mailOf(sort, { of, member, link, site: site.name, phone: site.phone, language, form });
  const withFile = of.confirmedAt !== null && of.startsAt !== null && sort !== 'again';
  const calendar = withFile
    ? calendarFile(of, {
        words: fileWords(of, { member, language, form }),
        link,
        organizer: { name: site.name, email: from },
        attendee: { name: reach.name, email: reach.email },
        now,
      })
    : undefined;
  await queueMail(
    tx,
    { to: reach.email, ...told, kind: 'notice', automatic: true, ...(calendar ? { calendar } : {}) },
    now,
  );
};

export const linkTo = (site: Site, question: string, appointment: string): string =>
  `${site.publicOrigin}${paths.question.appointment({ id: question, appointment })}`;

/** How this organisation reaches her: by her own row as long as she shares it, else by the card. */
export const reachOf = async (
  tx: Tx,
  { organisationId, personId }: Pick<Appointment, 'organisationId' | 'personId'>,
) => {
  const person = await findPerson(tx, personId);
  const card = await findCard(tx, organisationId, personId);
  return {
    name: person?.name ?? card?.name ?? '',
    email: person?.email ?? card?.email ?? null,
    phone: person?.phone ?? card?.phone ?? null,
    language: person?.language ?? ('nl' as const),
    /** as she shares it with this organisation */
    form: card?.guest?.form ?? null,
    person,
  };
};
