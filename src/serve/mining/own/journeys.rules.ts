import type { Accepted, Journey, Meeting } from '../figures/contact-changes.rules.ts';
import type { OwnEvent, OwnHandover } from './own-event.ts';

// Events by which somebody becomes who she deals with; the others of us she does not meet.
const AS: Readonly<Record<string, Meeting['as']>> = {
  opened: 'host',
  reopened: 'host',
  crisis: 'host',
  'contact-accepted': 'contact',
  'handover-accepted': 'contact',
  'contact-passed': 'contact',
  'we-wrote': 'other',
};

const meetingOf = ({ at, activity, memberId, contact }: OwnEvent): Meeting | undefined => {
  const as = AS[activity];
  const member = as === 'other' ? memberId : (contact ?? memberId);
  return as && member ? { at: at.getTime(), member, as } : undefined;
};

const acceptedOf = ({ from, to, offeredAt, answeredAt }: OwnHandover): Accepted => ({
  from,
  to,
  toldAt: offeredAt.getTime(),
  acceptedAt: answeredAt.getTime(),
});

/** Adds what happened in one case to the journey of its question. A question may have several cases here, one after another. */
export const addToJourney = (
  journey: Journey | undefined,
  events: readonly OwnEvent[],
  handovers: readonly OwnHandover[],
): Journey => {
  const delivered = events.find(({ activity }) => activity === 'delivered')?.at.getTime();
  const earliest = [journey?.deliveredAt, delivered].filter((at) => at !== undefined);
  return {
    meetings: [...(journey?.meetings ?? []), ...events.flatMap((event) => meetingOf(event) ?? [])].sort(
      (a, b) => a.at - b.at,
    ),
    accepted: [...(journey?.accepted ?? []), ...handovers.map(acceptedOf)],
    deliveredAt: earliest.length > 0 ? Math.min(...earliest) : undefined,
  };
};
