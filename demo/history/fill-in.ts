import { capital, clock, longDay } from '../../src/platform/language/dates.ts';
import { messages } from '../data/reasons.ts';
import type { MessageData, MessageMoment } from '../data/types.ts';
import { daysLater, type Story } from './story.ts';

type Names = { contact: string; provider: string };

/** A message as people write them, with the names and days of this story. */
export const say = (
  story: Story,
  from: MessageData['from'],
  moment: MessageMoment,
  at: Date,
  names: Names,
): string => {
  const fitting = messages.filter((m) => m.from === from && m.moment === moment);
  const chosen = fitting.length > 0 ? story.random.weighted(fitting, (m) => m.weight) : undefined;
  const soon = daysLater(at, story.random.int(1, 4));
  const text = (chosen?.text ?? 'Dank u wel.')
    .replaceAll('{naam}', story.person.shortName)
    .replaceAll('{contact}', names.contact.split(' ')[0] ?? names.contact)
    .replaceAll('{aanbieder}', names.provider)
    .replaceAll('{dag}', longDay(soon, 'nl'))
    .replaceAll('{tijd}', clock(new Date(soon.setUTCHours(story.random.int(8, 15), 0, 0, 0)), 'nl'));
  return capital(
    text.replace(/([.?] )(\p{Ll})/gu, (_, end: string, letter: string) => end + letter.toUpperCase()),
  );
};
