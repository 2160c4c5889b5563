import { leavingIsFree, priceIsKnown } from '../../src/ask/offers/index.ts';
import { workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import type { OfferData, QuestionData, StaffMember } from '../data/types.ts';
import { nameOf } from './desk.ts';
import { say } from './fill-in.ts';
import {
  caseEvent,
  day,
  daysLater,
  event,
  inOffice,
  isPast,
  later,
  look,
  message,
  nextId,
  promise,
  type Story,
  share,
} from './story.ts';
import {
  characterOf,
  contactsFor,
  fundingOf,
  isGeneralProvision,
  memberId,
  offerId,
  organisationId,
  organisationOf,
  reasonFor,
  teamId,
} from './world.ts';

export type Chosen = {
  organisation: string;
  id: string;
  proof: string;
  offer: OfferData;
  contact: StaffMember;
  at: Date;
  /** when the contact accepted; in the future = not yet */
  accepted: Date;
  generalProvision: boolean;
};

/** A free choice: shared with this provider alone, a proof, a case, and a contact asked to accept in time. */
export const choose = (
  story: Story,
  offer: OfferData,
  question: QuestionData,
  seen: number,
  at: Date,
  refused = false,
): Chosen => {
  const { random, person, rows } = story;
  const organisation = organisationId(offer.provider);
  const character = characterOf(offer.provider);
  const contact = random.pick(contactsFor(offer));
  const of = { organisation, id: nextId(story, 'case') };
  const reason = reasonFor('choose', 0.65, random);
  const due = workingDeadline(at, organisationOf(offer.provider).acceptHours);
  const inTime = random.chance(character.keepsPromises);
  const quick = inOffice(
    new Date(
      at.getTime() +
        (due.getTime() - at.getTime()) * Math.min(0.95, character.speed * (0.4 + random.next() * 0.5)),
    ),
    random,
  );
  const accepted = inTime
    ? new Date(Math.min(quick.getTime(), due.getTime()))
    : inOffice(later(due, random.int(3, 50)), random);
  const handover = nextId(story, 'handover');
  const by = person.enteredByDesk ? 'desk' : 'self';
  rows.choice.push({
    person_id: person.id,
    id: nextId(story, 'choice'),
    question_id: story.question,
    kind: 'choose',
    organisation_id: organisation,
    offer_id: offerId(offer.offerId),
    proposal_id: null,
    options_seen: seen,
    price_known: priceIsKnown(offer),
    reason,
    chosen_by: by,
    chosen_at: at,
    shared_with: [organisation],
  });
  share(story, organisation, 'choice', at);
  event(story, 'shared', at, { organisation, why: 'choice' });
  event(story, 'chose', at, { offer: offerId(offer.offerId), title: offer.title, organisation, reason });
  caseEvent(story, of, 'chosen', at, null, {
    reason,
    seen: {
      options: seen,
      price: priceIsKnown(offer),
      reason: reason !== null,
      by,
      leaving: leavingIsFree(offer) ?? null,
    },
  });
  caseEvent(story, of, 'contact-proposed', at, null, { contact: memberId(contact.slug) });
  const done = !refused && isPast(story, accepted) ? accepted : null;
  promise(story, of, 'contact', at, due, done, memberId(contact.slug));
  rows.handover.push({
    organisation_id: organisation,
    id: handover,
    case_id: of.id,
    person_id: person.id,
    kind: 'first-contact',
    from_member_id: null,
    to_member_id: memberId(contact.slug),
    reason: 'Eerste contact na een keuze',
    offered_at: at,
    answer_by: due,
    answered_at: done,
    outcome: done ? 'accepted' : null,
    escalated_at: !inTime && !refused && isPast(story, due) ? due : null,
    to_active: true,
    together_id: null,
  });
  if (!inTime && !refused && isPast(story, due))
    caseEvent(story, of, 'escalated', due, null, { to: memberId(contact.slug) });
  if (done) {
    look(
      story,
      done,
      { organisation, member: memberId(contact.slug), name: nameOf(contact), profession: contact.profession },
      'R',
      'case',
      'contact',
    );
    caseEvent(story, of, 'accepted', done, memberId(contact.slug), {});
    caseEvent(story, of, 'contact-accepted', done, memberId(contact.slug), {});
    if (random.chance(0.6))
      message(
        story,
        of,
        later(done, 0.5),
        'member',
        memberId(contact.slug),
        say(story, 'contact', 'introduction', done, {
          contact: nameOf(contact),
          provider: organisationOf(offer.provider).name,
        }),
      );
    if (random.chance(0.3))
      message(
        story,
        of,
        later(done, 5),
        'customer',
        null,
        say(story, 'customer', 'introduction', done, {
          contact: nameOf(contact),
          provider: organisationOf(offer.provider).name,
        }),
      );
  }
  return {
    ...of,
    proof: nextId(story, 'proof'),
    offer,
    contact,
    at,
    accepted,
    generalProvision: isGeneralProvision(offer) && fundingOf(offer, question) === 'wmo',
  };
};

export type ChosenEnd = {
  state:
    | 'asked'
    | 'accepted'
    | 'waiting'
    | 'serving'
    | 'served'
    | 'no-room'
    | 'declined'
    | 'stopped'
    | 'switched';
  ended: Date | null;
  reason?: string | null;
  step?: { key: string; by: Date | null };
  expected?: string;
};

const TURN: Readonly<Record<ChosenEnd['state'], string>> = {
  asked: 'organisation',
  accepted: 'organisation',
  waiting: 'organisation',
  serving: 'organisation',
  served: 'customer',
  'no-room': 'customer',
  declined: 'customer',
  stopped: 'nobody',
  switched: 'customer',
};

/** Writes the case and its proof as they stand at the end of the story. */
export const writeChosen = (story: Story, chosen: Chosen, end: ChosenEnd): void => {
  const { rows, person } = story;
  const acceptedAt =
    isPast(story, chosen.accepted) && end.state !== 'asked' && end.state !== 'no-room'
      ? chosen.accepted
      : null;
  rows.choice_proof.push({
    organisation_id: chosen.organisation,
    id: chosen.proof,
    person_id: person.id,
    question_id: story.question,
    offer_id: offerId(chosen.offer.offerId),
    chosen_at: chosen.at,
    general_provision: chosen.generalProvision,
    valid_from: day(chosen.at),
    valid_until: end.ended && end.state !== 'served' ? day(end.ended) : 'infinity',
  });
  rows.customer_case.push({
    organisation_id: chosen.organisation,
    id: chosen.id,
    person_id: person.id,
    question_id: story.question,
    kind: 'chosen',
    offer_id: offerId(chosen.offer.offerId),
    choice_proof_id: chosen.proof,
    team_id: teamId(chosen.offer.team),
    title: story.title,
    state: end.state,
    turn: TURN[end.state],
    contact_id: memberId(chosen.contact.slug),
    contact_active: true,
    contact_accepted_at: acceptedAt,
    next_step: end.step?.key ?? null,
    next_by: end.step?.by ?? null,
    wait_place: end.state === 'waiting' ? story.random.int(1, 9) : null,
    expected_on: end.expected ?? null,
    meanwhile:
      end.state === 'waiting' ? 'Tot die tijd helpt de Voordeur u aan tijdelijke hulp. Bel gerust.' : null,
    opened_at: chosen.at,
    changed_at: end.ended ?? acceptedAt ?? chosen.at,
    closed_at: end.ended,
    closed_why: end.reason ?? null,
    wish: null,
    wish_language: null,
  });
};

/** She leaves, in one step; some say why. */
export const leave = (story: Story, chosen: Chosen, kind: 'decline' | 'switch' | 'stop', at: Date): void => {
  const reason = reasonFor(kind, 0.75, story.random);
  const state = ({ decline: 'declined', switch: 'switched', stop: 'stopped' } as const)[kind];
  story.rows.choice.push({
    person_id: story.person.id,
    id: nextId(story, 'choice'),
    question_id: story.question,
    kind,
    organisation_id: chosen.organisation,
    offer_id: kind === 'stop' ? null : offerId(chosen.offer.offerId),
    proposal_id: null,
    options_seen: 0,
    price_known: false,
    reason,
    chosen_by: 'self',
    chosen_at: at,
    shared_with: [chosen.organisation],
  });
  event(story, state, at, {
    organisation: chosen.organisation,
    offer: offerId(chosen.offer.offerId),
    reason,
  });
  caseEvent(story, chosen, state, at, null, { reason });
  writeChosen(story, chosen, { state, ended: at, reason });
};

/** No room, with a reason; the other options are back. */
export const noRoom = (story: Story, chosen: Chosen): Date => {
  const at = inOffice(later(chosen.at, 20), story.random);
  const reason = reasonFor('no-room', 1, story.random);
  caseEvent(story, chosen, 'no-room', at, memberId(chosen.contact.slug), { reason });
  const asked = story.rows.handover.at(-1);
  if (asked) Object.assign(asked, { answered_at: at, outcome: 'withdrawn', escalated_at: null });
  // An honest 'no' in time is an answer too, as where it is said in the product.
  const waited = story.rows.promise.findLast(
    (one) => one.case_id === chosen.id && one.what === 'contact' && at <= new Date(one.due_at as Date),
  );
  if (waited) Object.assign(waited, { kept_at: at, broken_at: null, evidence: 'act' });
  writeChosen(story, chosen, { state: 'no-room', ended: at, reason });
  return daysLater(at, 1);
};
