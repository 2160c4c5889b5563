import { workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import { nextSteps } from '../data/reasons.ts';
import type { OfferData, StaffMember } from '../data/types.ts';
import { say } from './fill-in.ts';
import {
  caseEvent,
  event,
  inOffice,
  isPast,
  later,
  look,
  message,
  nextId,
  promise,
  type Story,
} from './story.ts';
import { DESK_ID, memberId, offerId, organisationId, reasonFor } from './world.ts';

export const nameOf = (s: StaffMember): string =>
  [s.firstName, s.infix, s.lastName].filter(Boolean).join(' ');

export type DeskCase = { organisation: string; id: string; host: StaffMember; read: Date };

/** The desk takes the question in: a host is the contact, and calls back within the promised time. */
export const openDesk = (story: Story, host: StaffMember, asked: Date, byPhone: boolean): DeskCase => {
  const of = { organisation: DESK_ID, id: nextId(story, 'case') };
  const due = workingDeadline(asked, 8);
  const read = byPhone
    ? asked
    : inOffice(later(asked, story.random.chance(0.95) ? story.random.int(0, 4) : 14), story.random);
  const past = isPast(story, read);
  const member = memberId(host.slug);
  caseEvent(story, of, 'opened', asked, null, {});
  promise(story, of, 'call-back', asked, due, read, member);
  if (past) {
    look(
      story,
      read,
      { organisation: DESK_ID, member, name: nameOf(host), profession: host.profession },
      'R',
      'question',
      'answer-question',
    );
    caseEvent(story, of, 'next-step', read, member, { text: nextSteps[0]?.text ?? '' });
    if (story.random.chance(0.35))
      message(
        story,
        of,
        later(read, 0.2),
        'member',
        member,
        say(story, 'host', 'welcome', read, { contact: nameOf(host), provider: '' }),
      );
  }
  return { ...of, host, read };
};

export type DeskEnd = {
  state: 'open' | 'introduced' | 'stopped' | 'served';
  turn: 'customer' | 'organisation' | 'nobody';
  closed: Date | null;
  why: string | null;
};

/** Who has called once keeps calling: most are in time, a few let a moment slip. */
const nextCall = (story: Story, read: Date): Date => {
  if (!isPast(story, read)) return workingDeadline(read, 4);
  const slipped = story.random.chance(0.15);
  return slipped
    ? workingDeadline(later(story.today, -96), story.random.int(1, 4))
    : workingDeadline(story.today, story.random.int(1, 24));
};

export const writeDesk = (story: Story, desk: DeskCase, opened: Date, end: DeskEnd): void => {
  const waiting = end.closed === null && end.turn === 'organisation';
  story.rows.customer_case.push({
    organisation_id: desk.organisation,
    id: desk.id,
    person_id: story.person.id,
    question_id: story.question,
    kind: 'desk',
    offer_id: null,
    choice_proof_id: null,
    team_id: null,
    title: story.title,
    state: end.state,
    turn: end.turn,
    contact_id: memberId(desk.host.slug),
    contact_active: true,
    contact_accepted_at: opened,
    next_step: waiting ? 'host-calls' : end.closed ? null : 'choose-again',
    next_by: waiting ? nextCall(story, desk.read) : null,
    wait_place: null,
    expected_on: null,
    meanwhile: null,
    opened_at: opened,
    changed_at: end.closed ?? (isPast(story, desk.read) ? desk.read : opened),
    closed_at: end.closed,
    closed_why: end.why,
    wish: null,
    wish_language: null,
  });
};

/** She looked at the offers, side by side; what was shown is kept for her. */
export const looked = (story: Story, shown: readonly OfferData[], at: Date): void => {
  event(story, 'confirmed', at);
  event(story, 'offers-seen', later(at, 0.05), { offers: shown.length });
  event(story, 'compared', later(at, 0.1), { offers: shown.length });
  for (const [place, offer] of shown.entries())
    story.rows.seen_offer.push({
      person_id: story.person.id,
      question_id: story.question,
      offer_id: offerId(offer.offerId),
      organisation_id: organisationId(offer.provider),
      offer_version: 1,
      place: place + 1,
      first_seen_at: later(at, 0.1),
      last_seen_at: later(at, 0.3),
    });
};

/** None of these, or first a talk: both are choices. */
export const choseNothing = (
  story: Story,
  kind: 'none' | 'talk' | 'nothing',
  seen: number,
  at: Date,
): void => {
  const reason =
    kind === 'nothing' ? null : reasonFor(kind === 'talk' ? 'talk-first' : 'none', 0.7, story.random);
  story.rows.choice.push({
    person_id: story.person.id,
    id: nextId(story, 'choice'),
    question_id: story.question,
    kind,
    organisation_id: null,
    offer_id: null,
    proposal_id: null,
    options_seen: seen,
    price_known: false,
    reason,
    chosen_by: 'self',
    chosen_at: at,
    shared_with: [DESK_ID],
  });
  event(story, kind, at, { reason });
};
