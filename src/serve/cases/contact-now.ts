import { absencesFrom, type Colleague, membersByIds, whoAnswers } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { alarmsOfPerson } from './alarms.sql.ts';
import type { Case, CaseEvent } from './case.ts';
import { openHandoversOfPerson } from './handovers.sql.ts';
import type { Fit } from './propose-contact.rules.ts';

/** What a customer should know of her contact today, beside the name. */
export type ContactNow = {
  /** she is away; who answers instead, and from which day she is back */
  away: { until: string | null; by: Colleague | undefined } | undefined;
  /** a colleague was asked to take her place; until that one says yes nothing changes */
  handover: { id: string; to: Colleague; reason: string; answerBy: Date } | undefined;
  /** her contact left; this one is there, and did not say yes yet */
  passed: { from: Colleague | undefined; answerBy: Date } | undefined;
  /** why this one was asked to be her contact */
  because: { because: string; fits: Fit[]; missed: Fit[] } | undefined;
};
const NOTHING_NEW: ContactNow = {
  away: undefined,
  handover: undefined,
  passed: undefined,
  because: undefined,
};

/**
 * @param of the case of her contact, and the events of her cases as she reads them. Actor: the person.
 * A handful of small queries; none where nobody works on her question any more.
 */
export const contactNow = async (
  tx: Tx,
  person: string,
  {
    of,
    proposed,
    events,
  }: { of: Case | undefined; proposed: Case | undefined; events: readonly CaseEvent[] },
  now: Date,
): Promise<ContactNow> => {
  const because = proposed && whyAsked(events, proposed);
  if (!of || of.closedAt) return { ...NOTHING_NEW, because };
  const { organisationId: organisation, id, contactId } = of;
  const day = dayOf(now);
  const [absences, [offer], alarms] = await Promise.all([
    absencesFrom(tx, organisation, day),
    openHandoversOfPerson(tx, person, [id]),
    alarmsOfPerson(tx, person, [id]),
  ]);
  const answers = whoAnswers(contactId, absences, day);
  const alarm = alarms.find(({ why }) => why === 'left');
  const by = answers.kind === 'covered' ? answers.by : null;
  const ids = [by, offer?.toMemberId, alarm?.fromMemberId].filter((one) => typeof one === 'string');
  const known = await membersByIds(tx, organisation, ids);
  const to = known.get(offer?.toMemberId ?? '');
  return {
    away: answers.kind === 'here' ? undefined : { until: answers.until, by: known.get(by ?? '') },
    handover: offer && to && { id: offer.id, to, reason: offer.reason, answerBy: offer.answerBy },
    passed: alarm && { from: known.get(alarm.fromMemberId ?? ''), answerBy: alarm.answerBy },
    because,
  };
};

const whyAsked = (events: readonly CaseEvent[], { id, contactId }: Case): ContactNow['because'] => {
  const asked = events.findLast(
    ({ caseId, kind, data }) => caseId === id && kind === 'contact-proposed' && data['contact'] === contactId,
  );
  if (!asked) return undefined;
  const fitsIn = (value: unknown): Fit[] =>
    Array.isArray(value) ? value.filter((one): one is Fit => FITS.some((fit) => fit === one)) : [];
  const { because, fits, missed } = asked.data;
  return {
    because: typeof because === 'string' ? because : 'organisation',
    fits: fitsIn(fits),
    missed: fitsIn(missed),
  };
};

const FITS: readonly Fit[] = ['language', 'wish', 'room'];
