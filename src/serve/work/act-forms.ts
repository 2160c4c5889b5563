import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import type { Act } from './possible-acts.rules.ts';

type At = { case: string };

/** Where the form of each act goes. */
export const ACTIONS: Readonly<Record<Exclude<Act, 'choose'>, (at: At) => string>> = {
  'accept-contact': paths.work.acceptContact,
  'decline-contact': paths.work.declineContact,
  'accept-handover': paths.work.answerHandover,
  'decline-handover': paths.work.answerHandover,
  'offer-handover': paths.work.handover,
  'withdraw-handover': paths.work.withdrawHandover,
  'accept-alarm': paths.work.acceptAlarm,
  'join-team': paths.work.joinTeam,
  'leave-team': paths.work.leaveTeam,
  'accept-choice': paths.work.acceptChoice,
  'no-room': paths.work.noRoom,
  'next-step': paths.work.next,
  wait: paths.work.wait,
  ground: paths.work.ground,
  plan: paths.work.plan,
  deliver: paths.work.done,
  'cancel-delivery': paths.work.cancel,
  finish: paths.work.finish,
  crisis: paths.work.crisis,
  message: paths.work.message,
  call: paths.work.message,
  called: paths.work.message,
  letter: paths.work.letter,
};

/** An act that was not done: what was typed stays, beside what is wrong with it. */
export type Refused = { act: Act; errors: FieldError[]; typed: Typed };

// Names of lists in the forms of other slices, as their boxes are named.
const FIELDS: Readonly<Record<string, string>> = { deliveries: 'delivery', weekdays: 'weekday' };
const plainField = (field: string): string => {
  const first = field.split('.')[0] ?? '';
  return FIELDS[first] ?? first;
};

/** One page holds many forms: a field is named after its act, so that each id stands once. */
export const anchorOf = (act: Act, field: string): string =>
  field === '' ? act : `${act}-${plainField(field)}`;

export const errorIn = (refused: Refused | undefined, act: Act, field: string): string | undefined =>
  refused?.act === act ? refused.errors.find((error) => plainField(error.field) === field)?.text : undefined;
