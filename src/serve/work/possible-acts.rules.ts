import { after, type Case, isClosed, type ORGANISATION_ACTS, type Standing } from '../cases/index.ts';

/** What a colleague can do on the page of a case. */
export const ACTS = [
  'accept-alarm',
  'accept-contact',
  'accept-handover',
  'accept-choice',
  'message',
  'call',
  'called',
  'choose',
  'deliver',
  'ground',
  'plan',
  'next-step',
  'no-room',
  'decline-contact',
  'decline-handover',
  'offer-handover',
  'withdraw-handover',
  'join-team',
  'leave-team',
  'wait',
  'cancel-delivery',
  'finish',
  'crisis',
  'letter',
] as const;
export type Act = (typeof ACTS)[number];

/** All that decides about it: where the case stands, and what this colleague may. */
export type Situation = {
  at: Standing;
  nextStep: string | null;
  may: {
    work: boolean;
    deliver: boolean;
    crisis: boolean;
    handOver: boolean;
    /** was asked to be the contact, or may say no for who is away */
    acceptContact: boolean;
    declineContact: boolean;
    acceptHandover: boolean;
    declineHandover: boolean;
    /** the desk, for a customer who is on the phone */
    actFor: boolean;
  };
  /** the customer wrote last */
  wrote: boolean;
  withoutEmail: boolean;
  withoutPhone: boolean;
  /** planned for today or before */
  dueDeliveries: number;
  missingGrounds: boolean;
  needsGrounds: boolean;
  /** what she may about who works in it; left out where that is not asked */
  teamwork?: { accept: boolean; withdraw: boolean; join: boolean; leave: boolean };
};

/** Where a case stands, read off its row and what hangs under it. */
export const standingFrom = (
  of: Pick<Case, 'kind' | 'state' | 'turn' | 'contactAcceptedAt'>,
  under: { handover: boolean; planned: number; done: number },
): Standing => ({
  kind: of.kind,
  state: of.state,
  turn: of.turn,
  contact: of.kind !== 'chosen' || of.contactAcceptedAt ? 'accepted' : 'proposed',
  handover: under.handover,
  planned: under.planned,
  done: under.done > 0,
  step: null,
});

/** The acts that make sense in this state, and that this colleague may do; all others stay out of sight. */
export const possibleActs = (now: Situation): Act[] => ACTS.filter((act) => isPossible(act, now));

const isPossible = (act: Act, situation: Situation): boolean => {
  const { at, may } = situation;
  const can = (one: (typeof ORGANISATION_ACTS)[number]): boolean => after(at, one) !== undefined;
  if (isClosed(at.state)) return false;
  switch (act) {
    case 'accept-alarm':
      return situation.teamwork?.accept ?? false;
    case 'withdraw-handover':
      return (situation.teamwork?.withdraw ?? false) && at.handover;
    case 'join-team':
      return situation.teamwork?.join ?? false;
    case 'leave-team':
      return situation.teamwork?.leave ?? false;
    case 'accept-contact':
      return can(act) && may.acceptContact;
    case 'decline-contact':
      return can(act) && may.declineContact;
    case 'accept-handover':
      return can(act) && may.acceptHandover;
    case 'decline-handover':
      return can(act) && may.declineHandover;
    case 'offer-handover':
      return can(act) && may.handOver;
    // Who says yes to being the contact says that there is room; one question at a time.
    case 'accept-choice':
      return can(act) && may.work && !may.acceptContact;
    case 'no-room':
    case 'next-step':
    case 'wait':
    case 'finish':
      return can(act) && may.work;
    case 'deliver':
      return can(act) && may.deliver && situation.dueDeliveries > 0;
    case 'plan':
    case 'cancel-delivery':
      return can(act) && may.deliver;
    case 'ground':
      return situation.needsGrounds && may.deliver && at.kind === 'chosen' && at.state !== 'asked';
    case 'crisis':
      return may.crisis && at.kind === 'desk' && situation.nextStep !== 'contact-accepts';
    case 'message':
    case 'call':
    case 'called':
      return may.work && at.contact === 'accepted';
    case 'choose':
      return may.actFor;
    case 'letter':
      return may.actFor && situation.withoutEmail;
  }
};

/** The one thing to do now: the only green button of the page. */
export const mainAct = (situation: Situation, possible: readonly Act[]): Act | undefined => {
  const { at, nextStep, wrote, dueDeliveries, missingGrounds } = situation;
  const calls = nextStep === 'host-calls' || nextStep === 'contact-calls';
  const caring = at.kind !== 'desk' && at.state !== 'waiting';
  const order: [Act, boolean][] = [
    ['accept-alarm', true],
    ['accept-contact', true],
    ['accept-handover', true],
    ['accept-choice', true],
    ['message', wrote],
    ['message', calls && situation.withoutPhone],
    ['call', calls],
    ['deliver', dueDeliveries > 0],
    ['choose', at.turn === 'organisation'],
    ['ground', missingGrounds && caring && at.planned === 0],
    ['plan', caring && at.planned === 0 && !at.done],
    ['next-step', at.turn === 'organisation' && at.planned === 0],
  ];
  return order.find(([act, holds]) => holds && possible.includes(act))?.[0];
};
