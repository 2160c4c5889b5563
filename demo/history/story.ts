import { type Access, lineOf } from '../../src/govern/access-log/index.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import type { OfferData } from '../data/types.ts';
import { idOf, type Random } from '../random.ts';
import type { DemoPerson } from './people.ts';
import type { PersonRows } from './rows.ts';

/** One question of one person, while its history is being told. */
export type Story = {
  person: DemoPerson;
  question: string;
  title: string;
  rows: PersonRows;
  random: Random;
  /** nothing in the history lies after this moment */
  today: Date;
  count: number;
  /** what she chooses, when it is among what fits */
  favourite?: OfferData | undefined;
};

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR);
export const daysLater = (at: Date, days: number): Date => later(at, days * 24);
export const day = (at: Date): string => dayOf(at);

/** The next moment within office hours, 8 to 17 on weekdays (UTC is near enough for a demo). */
export const inOffice = (at: Date, random: Random): Date => {
  const moment = new Date(at);
  if (moment.getUTCHours() >= 16) moment.setTime(moment.getTime() + DAY);
  if (moment.getUTCHours() >= 16 || moment.getUTCHours() < 7)
    moment.setUTCHours(random.int(7, 10), random.int(0, 59));
  while (moment.getUTCDay() % 6 === 0) moment.setTime(moment.getTime() + DAY);
  return moment;
};

export const isPast = (story: Story, at: Date): boolean => at < story.today;

/** Ids that are the same in every demo: the n-th thing of this kind in this question. */
export const nextId = (story: Story, kind: string): string => {
  story.count += 1;
  return idOf(story.question, kind, story.count);
};

export const event = (story: Story, kind: string, at: Date, data: Record<string, unknown> = {}): void => {
  story.rows.question_event.push({
    person_id: story.person.id,
    id: nextId(story, 'event'),
    question_id: story.question,
    at,
    kind,
    data: JSON.stringify(data),
  });
};

type CaseOf = { organisation: string; id: string };

export const caseEvent = (
  story: Story,
  of: CaseOf,
  kind: string,
  at: Date,
  member: string | null,
  data: Record<string, unknown> = {},
): void => {
  story.rows.case_event.push({
    organisation_id: of.organisation,
    id: nextId(story, 'case-event'),
    case_id: of.id,
    person_id: story.person.id,
    at,
    kind,
    member_id: member,
    data: JSON.stringify(data),
  });
};

export const promise = (
  story: Story,
  of: CaseOf,
  what: string,
  made: Date,
  due: Date,
  done: Date | null,
  member: string,
): void => {
  const kept = done && done <= due && isPast(story, done) ? done : null;
  const broken = !kept && isPast(story, due) ? due : null;
  story.rows.promise.push({
    organisation_id: of.organisation,
    id: nextId(story, 'promise'),
    case_id: of.id,
    person_id: story.person.id,
    member_id: member,
    what,
    made_at: made,
    due_at: due,
    kept_at: kept,
    broken_at: broken,
    dropped_at: null,
    kind: null,
    subject_id: null,
    evidence: kept ? 'act' : null,
    evidence_id: null,
    moved_to: null,
    agreed: null,
    said: null,
    said_at: null,
  });
};

type Looker = { organisation: string; member: string; name: string; profession: string };

export const look = (
  story: Story,
  at: Date,
  who: Looker,
  action: Access['action'],
  object: Access['object'],
  purpose: Access['purpose'],
): void => {
  const actor = { kind: 'member', office: 'front', roles: [], ...who } as const;
  const relation = object === 'question' ? 'desk' : 'contact';
  const of = { person: story.person.id, id: story.question, action, object, purpose, relation } as const;
  story.rows.access_log.push(lineOf(nextId(story, 'look'), actor, { at, point: 'web' }, of));
};

export const message = (
  story: Story,
  of: CaseOf,
  around: Date,
  sender: 'customer' | 'member',
  member: string | null,
  body: string,
): void => {
  const at = inOffice(around, story.random);
  if (!isPast(story, at)) return;
  story.rows.message.push({
    organisation_id: of.organisation,
    id: nextId(story, 'message'),
    case_id: of.id,
    person_id: story.person.id,
    sender,
    member_id: member,
    body,
    channel: 'web',
    mail_id: null,
    sent_at: at,
    written_by: null,
    to_whom: null,
    read_at: isPast(story, daysLater(at, 1)) ? daysLater(at, 1) : null,
  });
};

export const share = (story: Story, organisation: string, why: string, at: Date): void => {
  const { person, question, rows } = story;
  rows.share.push({
    person_id: person.id,
    id: nextId(story, 'share'),
    question_id: question,
    organisation_id: organisation,
    why,
    given_at: at,
    withdrawn_at: null,
  });
  rows.shared_question.push({
    organisation_id: organisation,
    person_id: person.id,
    question_id: question,
    since: at,
    until: null,
  });
};
