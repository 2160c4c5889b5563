import { dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Appointment } from './appointment.ts';
import type { FileWords } from './calendar-file.ts';
import type { Words } from './nl.ts';
import { type Form, wordsTo } from './words.ts';

/** What is told of an appointment outside of her page: when, with whom and how, and never what it is about. */
export type Told = { subject: string; body: string };
export type Sort = 'proposed' | 'again' | 'confirmed' | 'moved' | 'cancelled' | 'reminder';

type From = {
  of: Appointment;
  member: string;
  link: string;
  site: string;
  phone: string | null;
  language: Language;
  form: Form;
};

const first = (name: string): string => name.split(' ')[0] ?? name;

/** Where she has to be, short. */
export const whereOf = ({ place, address }: Pick<Appointment, 'place' | 'address'>, w: Words): string =>
  place === 'location' && address ? address : w.place[place];

export const mailOf = (sort: Sort, { of, member, link, site, phone, language, form }: From): Told => {
  const w = wordsTo(language, form);
  const when = of.startsAt ? dayAndClock(of.startsAt, language) : '';
  const values = { when, who: first(member), where: whereOf(of, w).toLowerCase() };
  const place = { ...values, where: of.place === 'location' ? values.where && whereOf(of, w) : values.where };
  const said = w.mail[sort];
  return {
    subject: fill(said.subject, { ...place, day: of.startsAt ? longDay(of.startsAt, language) : '' }),
    body: [
      w.mail.hello,
      // Whom it was with may work here no longer: the time says it as well.
      fill(sort === 'cancelled' && when ? w.mail.lost : said.text, place),
      sort === 'proposed' || sort === 'again' ? `${w.mail.choose}\n${link}` : `${w.mail.change}\n${link}`,
      phone ? fill(w.mail.call, { phone }) : undefined,
      fill(w.mail.bye, { site }),
    ]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  };
};

/** Short enough for one or two text messages; without any word of care. */
export const smsOf = ({ of, member, link, language, form }: Omit<From, 'site' | 'phone'>): string => {
  const w = wordsTo(language, form);
  const when = of.startsAt ? dayAndClock(of.startsAt, language) : '';
  return fill(w.mail.sms, { when, who: first(member), link });
};

export const fileWords = (
  of: Appointment,
  { member, language, form }: Pick<From, 'member' | 'language' | 'form'>,
): FileWords => {
  const w = wordsTo(language, form);
  return { title: fill(w.file.title, { who: first(member) }), where: whereOf(of, w), note: w.file.note };
};

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
