import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import type { Appointment } from './appointment.ts';

export type FileWords = {
  /** 'Afspraak met Amina': whoever looks into her calendar learns nothing of care */
  title: string;
  where: string;
  note: string;
};

type From = {
  words: FileWords;
  /** her own page of it */
  link: string;
  organizer: { name: string; email: string };
  /** left out for a file that she downloads herself */
  attendee?: { name: string; email: string } | undefined;
  now: Date;
};

/** Does a calendar have to take it away? */
export const takesAway = ({ state }: Pick<Appointment, 'state'>): boolean =>
  state === 'cancelled' || state === 'wanted';

/**
 * A calendar file of one agreed time (RFC 5545 and 5546). The same UID and a higher SEQUENCE move what stands in her
 * calendar, METHOD:CANCEL takes it away. Moments in UTC: no zone, no summer or winter to get wrong.
 * By mail it is a REQUEST to her who said yes already; downloaded it is PUBLISHed.
 * @throws when no time was ever agreed on
 */
export const calendarFile = (of: Appointment, { words, link, organizer, attendee, now }: From): string => {
  if (!of.startsAt || !of.endsAt) throw new Error('no time was agreed on');
  const away = takesAway(of);
  const method = attendee ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
  const calendar = ical({
    prodId: { company: 'Aanzet', product: 'Afspraken', language: 'NL' },
    method: away ? ICalCalendarMethod.CANCEL : method,
  });
  calendar.createEvent({
    id: `${of.id}@aanzet`,
    sequence: of.sequence,
    stamp: now,
    start: of.startsAt,
    end: of.endsAt,
    summary: words.title,
    location: words.where,
    description: words.note,
    url: link,
    status: away ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    organizer,
    attendees: attendee ? [{ ...attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }] : [],
  });
  return calendar.toString();
};
