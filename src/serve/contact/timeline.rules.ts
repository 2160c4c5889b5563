import type { QuestionEvent } from '../../ask/questions/index.ts';
import type { CaseEvent } from '../cases/index.ts';

/** What happened, as the key of a sentence; in this order where the moments are the same. */
export const MOMENTS = [
  'asked',
  'opened',
  'confirmed',
  'changed',
  'kept',
  'offers',
  'compared',
  'proposal-seen',
  'shared',
  'unshared',
  'none',
  'talk',
  'nothing',
  'declined',
  'switched',
  'stopped',
  'reopened',
  'chose',
  'contact-proposed',
  'accepted',
  'no-room',
  'contact-declined',
  'escalated',
  'asked-again',
  'contact-accepted',
  'introduced',
  'handover-offered',
  'handover-accepted',
  'handover-kept',
  'handover-objected',
  'contact-passed',
  'alarm-accepted',
  'team-joined',
  'team-left',
  'next-step',
  'waiting',
  'crisis',
  'crisis-ended',
  'planned',
  'delivered',
  'delivery-cancelled',
  'times-proposed',
  'times-wanted',
  'time-agreed',
  'meeting-cancelled',
  'met',
  'not-met',
  'we-missed',
  'finished',
  'emergency',
  'emergency-justified',
  'emergency-not-justified',
] as const;
export type MomentKey = (typeof MOMENTS)[number];

/** One line of the past; who and where as ids, filled in with names by the screen. */
export type Past = {
  at: Date;
  by: 'you' | 'us';
  key: MomentKey;
  organisation: string | null;
  member: string | null;
  other: string | null;
  /** who did it for her, by name */
  helper: string | null;
  /** a reason or a step, in somebody's own words */
  quote: string | null;
  count: number | null;
  day: string | null;
};

type Data = Readonly<Record<string, unknown>>;
const textIn = (data: Data, ...names: string[]): string | null => {
  const found = names.map((name) => data[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
};
// 'from' names a colleague in a handover, a day elsewhere.
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const dayIn = (data: Data): string | null => {
  const first: unknown = Array.isArray(data.days) ? data.days[0] : undefined;
  return [first, data.day, data.endsOn, data.expectedOn, data.from].find(isDay) ?? null;
};
const numberIn = (data: Data, name: string): number | null => {
  const value = data[name];
  return typeof value === 'number' ? value : null;
};

const HERS: Readonly<Partial<Record<string, MomentKey>>> = {
  asked: 'asked',
  confirmed: 'confirmed',
  changed: 'changed',
  kept: 'kept',
  'offers-seen': 'offers',
  compared: 'compared',
  'proposal-seen': 'proposal-seen',
  shared: 'shared',
  unshared: 'unshared',
  chose: 'chose',
  none: 'none',
  talk: 'talk',
  nothing: 'nothing',
  declined: 'declined',
  switched: 'switched',
  stopped: 'stopped',
};

// What she did herself is told by her own events: 'chosen', 'declined', 'stopped', 'switched' and 'ground' are left out.
const OURS: Readonly<Partial<Record<string, MomentKey>>> = {
  opened: 'opened',
  'contact-proposed': 'contact-proposed',
  accepted: 'accepted',
  'no-room': 'no-room',
  'contact-accepted': 'contact-accepted',
  'contact-declined': 'contact-declined',
  escalated: 'escalated',
  introduced: 'introduced',
  reopened: 'reopened',
  'handover-offered': 'handover-offered',
  'handover-accepted': 'handover-accepted',
  'handover-declined': 'handover-kept',
  'handover-lapsed': 'handover-kept',
  'handover-withdrawn': 'handover-kept',
  'handover-objected': 'handover-objected',
  'contact-passed': 'contact-passed',
  'alarm-accepted': 'alarm-accepted',
  'team-joined': 'team-joined',
  'team-left': 'team-left',
  'next-step': 'next-step',
  waiting: 'waiting',
  planned: 'planned',
  delivered: 'delivered',
  'delivery-cancelled': 'delivery-cancelled',
  crisis: 'crisis',
  'crisis-ended': 'crisis-ended',
  finished: 'finished',
};

/** What became of an appointment, by what its event says. */
const MET: Readonly<Partial<Record<string, MomentKey>>> = {
  proposed: 'times-proposed',
  wanted: 'times-wanted',
  confirmed: 'time-agreed',
  moved: 'time-agreed',
  passed: 'time-agreed',
  lost: 'not-met',
  cancelled: 'meeting-cancelled',
  went: 'met',
  'no-show': 'not-met',
  'not-come': 'we-missed',
  'too-late': 'we-missed',
};

const herMoment = ({ at, kind, data }: QuestionEvent): Past[] => {
  const key = HERS[kind];
  // Sharing with the desk is part of asking, and with whom she chose part of choosing.
  if (!key || (key === 'shared' && data.why !== 'asked')) return [];
  return [
    {
      at,
      by: key === 'offers' ? 'us' : 'you',
      key,
      organisation: textIn(data, 'organisation'),
      member: null,
      other: null,
      helper: textIn(data, 'helper'),
      quote: textIn(data, 'reason'),
      count: numberIn(data, 'offers'),
      day: null,
    },
  ];
};

const CASE_MEMBER: Readonly<Partial<Record<MomentKey, readonly string[]>>> = {
  opened: ['contact'],
  'contact-proposed': ['contact', 'member'],
  'contact-declined': ['from'],
  escalated: ['from', 'member'],
  'asked-again': ['from'],
  introduced: ['contact'],
  reopened: ['contact'],
  'handover-offered': ['from'],
  'handover-accepted': ['to'],
  'handover-kept': ['from'],
  'handover-objected': ['from'],
  'contact-passed': ['from'],
  'alarm-accepted': ['to'],
  'times-proposed': ['with'],
  'times-wanted': ['with'],
  'time-agreed': ['with'],
  'meeting-cancelled': ['with'],
  met: ['with'],
  'not-met': ['with'],
  'we-missed': ['with'],
};

// Where nobody else can be asked, the same colleague is.
const asksAgain = (data: Data): boolean => {
  const from = textIn(data, 'from', 'member');
  return from !== null && from === textIn(data, 'to');
};

const ourMoment =
  (contacts: ReadonlyMap<string, string>) =>
  (event: CaseEvent): Past[] => {
    const { at, kind, data, organisationId, memberId, caseId } = event;
    const told = kind === 'appointment' ? MET[textIn(data, 'act') ?? ''] : OURS[kind];
    if (!told) return [];
    const key = told === 'escalated' && asksAgain(data) ? 'asked-again' : told;
    return [
      {
        at,
        by: kind === 'appointment' && data.by === 'customer' ? 'you' : 'us',
        key,
        organisation: key === 'introduced' ? textIn(data, 'organisation') : organisationId,
        member:
          textIn(data, ...(CASE_MEMBER[key] ?? [])) ??
          (key === 'introduced' ? null : (memberId ?? contacts.get(caseId) ?? null)),
        other: key === 'introduced' ? memberId : textIn(data, 'to'),
        helper: null,
        quote: textIn(data, 'reason', 'text'),
        count: numberIn(data, 'place'),
        day: dayIn(data),
      },
    ];
  };

const TURNING: readonly MomentKey[] = ['asked', 'changed', 'chose', 'none', 'declined', 'stopped', 'no-room'];
/** Told once in each stretch between two turning points. */
const ONCE: readonly MomentKey[] = [
  'offers',
  'compared',
  'proposal-seen',
  'confirmed',
  'kept',
  'planned',
  'delivered',
];

const worthTelling = (all: readonly Past[], currentStep: string | null): Past[] => {
  let told = new Set<MomentKey>();
  return all.filter((moment, index) => {
    const { key, at, quote } = moment;
    const together = (...others: MomentKey[]) =>
      all.some((one) => others.includes(one.key) && one.at.getTime() === at.getTime());
    if (TURNING.includes(key)) told = new Set();
    if (key === 'compared' && told.has('offers')) return false;
    if (key === 'introduced' && !moment.member) return false;
    if (key === 'switched' && together('chose')) return false;
    // Ending a choice takes the sharing back with it: one act, told once.
    if (key === 'unshared' && together('declined', 'switched', 'stopped', 'chose')) return false;
    if (key === 'accepted' && together('contact-accepted')) return false;
    if (key === 'next-step' && (quote === null || quote === currentStep)) return false;
    if (key === 'next-step' && all.slice(index + 1).some((one) => one.key === key && one.quote === quote))
      return false;
    if (ONCE.includes(key) && told.has(key)) return false;
    told.add(key);
    return true;
  });
};

const rank = (key: MomentKey): number => MOMENTS.indexOf(key);

/**
 * Her own events and those of all her cases of one question as one past, oldest first. What is not known here
 * is left out: a newer version may write kinds that this one never heard of.
 * @param contacts who is the contact of each case, for events that name nobody
 * @param currentStep told as 'now', so not as past too
 */
export const pastOf = (
  question: readonly QuestionEvent[],
  cases: readonly CaseEvent[],
  contacts: ReadonlyMap<string, string>,
  currentStep: string | null,
): Past[] => {
  const all = [...question.flatMap(herMoment), ...cases.flatMap(ourMoment(contacts))];
  all.sort((a, b) => a.at.getTime() - b.at.getTime() || rank(a.key) - rank(b.key));
  return worthTelling(all, currentStep);
};
