import type { CaseKind, CaseState, StepKey, Turn } from './case.ts';

/** Where one question stands: its leading case, from the desk to what was chosen. */
export type Standing = {
  kind: CaseKind;
  state: CaseState;
  turn: Turn;
  contact: 'proposed' | 'accepted';
  handover: boolean;
  planned: number;
  done: boolean;
  step: StepKey | null;
};

export const CUSTOMER_ACTS = ['choose', 'decline', 'stop', 'switch', 'another-question'] as const;
export const ORGANISATION_ACTS = [
  'accept-choice',
  'no-room',
  'accept-contact',
  'decline-contact',
  'escalate',
  'offer-handover',
  'accept-handover',
  'decline-handover',
  'next-step',
  'wait',
  'plan',
  'deliver',
  'cancel-delivery',
  'finish',
] as const;
export type CustomerAct = (typeof CUSTOMER_ACTS)[number];
export type OrganisationAct = (typeof ORGANISATION_ACTS)[number];
export type Act = CustomerAct | OrganisationAct;

/** A question as it is asked: the desk's host is the contact. */
export const BEGIN: Standing = {
  kind: 'desk',
  state: 'open',
  turn: 'organisation',
  contact: 'accepted',
  handover: false,
  planned: 0,
  done: false,
  step: 'host-calls',
};

const HOLDING: readonly CaseState[] = ['asked', 'accepted', 'waiting', 'serving'];
const CLOSED: readonly CaseState[] = ['served', 'no-room', 'declined', 'stopped', 'switched', 'introduced'];

/** Does the customer's choice hold? Only she begins one; it ends by her, by 'no room', or when all is done. */
export const choiceHolds = (at: Pick<Standing, 'kind' | 'state'>): boolean =>
  at.kind === 'chosen' && HOLDING.includes(at.state);
export const isClosed = (state: CaseState): boolean => CLOSED.includes(state);

const closed = (at: Standing, state: CaseState, turn: Turn, step: StepKey | null): Standing => ({
  ...at,
  state,
  turn,
  step,
  handover: false,
  planned: 0,
});

/** Hers at any time: in one step, without a reason. */
const byCustomer = (at: Standing, act: CustomerAct): Standing | undefined => {
  const holds = choiceHolds(at);
  switch (act) {
    case 'choose':
      if (holds) return undefined;
      return { ...BEGIN, kind: 'chosen', state: 'asked', contact: 'proposed', step: 'organisation-answers' };
    case 'decline':
      return holds ? closed(at, 'declined', 'customer', 'choose-again') : undefined;
    case 'switch':
      return holds ? closed(at, 'switched', 'customer', 'choose-again') : undefined;
    case 'stop':
      return closed(at, isClosed(at.state) ? at.state : 'stopped', 'nobody', null);
    case 'another-question':
      return isClosed(at.state) ? BEGIN : undefined;
  }
};

const byOrganisation = (at: Standing, act: OrganisationAct): Standing | undefined => {
  if (isClosed(at.state)) return undefined;
  const ours: Standing = { ...at, turn: 'organisation' };
  const choosing = at.kind === 'chosen' && at.state === 'asked';
  const proposed = at.kind === 'chosen' && at.contact === 'proposed';
  const cares =
    at.kind === 'crisis' || (choiceHolds(at) && at.contact === 'accepted' && at.state !== 'asked');
  switch (act) {
    case 'accept-choice':
      return choosing ? { ...ours, state: 'accepted', step: 'contact-accepts' } : undefined;
    case 'no-room':
      return choosing ? closed(at, 'no-room', 'customer', 'choose-again') : undefined;
    case 'accept-contact':
      if (!proposed) return undefined;
      return { ...ours, state: choosing ? 'accepted' : at.state, contact: 'accepted', step: 'contact-calls' };
    case 'decline-contact':
    case 'escalate':
      return proposed ? { ...ours, step: choosing ? 'organisation-answers' : 'contact-accepts' } : undefined;
    case 'offer-handover':
      return !proposed && !at.handover ? { ...at, handover: true } : undefined;
    case 'accept-handover':
    case 'decline-handover':
      return at.handover ? { ...at, handover: false } : undefined;
    case 'next-step':
      return at.kind === 'crisis' || choosing ? undefined : ours;
    case 'wait':
      if (!choiceHolds(at) || choosing || at.planned > 0) return undefined;
      return at.state === 'serving' ? undefined : { ...ours, state: 'waiting', step: 'place-frees' };
    case 'plan':
      if (!cares) return undefined;
      return {
        ...ours,
        state: at.state === 'waiting' ? 'accepted' : at.state,
        planned: at.planned + 1,
        step: at.done ? 'next-delivery' : 'first-delivery',
      };
    case 'deliver':
      if (!cares || at.planned === 0) return undefined;
      return at.planned > 1
        ? { ...ours, state: 'serving', planned: at.planned - 1, done: true, step: 'next-delivery' }
        : { ...at, state: 'serving', planned: 0, done: true, turn: 'customer', step: 'another-question' };
    case 'cancel-delivery':
      return at.planned > 0 ? { ...at, planned: at.planned - 1 } : undefined;
    case 'finish':
      if (choosing || at.planned > 0) return undefined;
      return closed(at, 'served', 'customer', 'another-question');
  }
};

const isCustomerAct = (act: Act): act is CustomerAct => CUSTOMER_ACTS.some((known) => known === act);
export const actedBy = (act: Act): 'customer' | 'organisation' =>
  isCustomerAct(act) ? 'customer' : 'organisation';

/**
 * Where an act brings a question, or undefined where it can't be done.
 * The organisation may accept a choice or say that there is no room; it can't make, move or replace one.
 */
export const after = (at: Standing, act: Act): Standing | undefined =>
  isCustomerAct(act) ? byCustomer(at, act) : byOrganisation(at, act);
