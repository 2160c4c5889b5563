import type { Funding, QuestionData } from '../data/types.ts';
import type { Chosen } from './chosen.ts';
import { nameOf } from './desk.ts';
import { say } from './fill-in.ts';
import { fromHandToHand, recorderOf } from './hands.ts';
import { caseEvent, day, daysLater, isPast, look, message, nextId, promise, type Story } from './story.ts';
import { fundingOf, memberId, offerId, organisationOf } from './world.ts';

const NEEDED: Readonly<Partial<Record<Funding, readonly ('indication' | 'allocation' | 'decision')[]>>> = {
  wlz: ['indication', 'allocation'],
  zvw: ['indication'],
  wmo: ['decision', 'allocation'],
  jeugdwet: ['decision', 'allocation'],
  pgb: ['decision'],
};
const DECIDED_BY: Readonly<Record<string, string>> = {
  'wlz/indication': 'CIZ (voorbeeld)',
  'wlz/allocation': 'Zorgkantoor Lindemeer (voorbeeld)',
  'zvw/indication': 'Wijkverpleegkundige',
  'wmo/decision': 'Gemeente Lindemeer',
  'wmo/allocation': 'Gemeente Lindemeer',
  'jeugdwet/decision': 'Gemeente Lindemeer',
  'jeugdwet/allocation': 'Gemeente Lindemeer',
  'pgb/decision': 'Gemeente Lindemeer',
};

type Grounds = Partial<Record<'indication' | 'allocation' | 'decision', string>>;

/** What the law that pays asks for, recorded before the first day of care. */
const recordGrounds = (story: Story, chosen: Chosen, funding: Funding, at: Date): Grounds => {
  const grounds: Grounds = {};
  for (const kind of chosen.generalProvision ? [] : (NEEDED[funding] ?? [])) {
    const id = nextId(story, 'ground');
    grounds[kind] = id;
    story.rows.ground.push({
      organisation_id: chosen.organisation,
      id,
      person_id: story.person.id,
      funding,
      kind,
      reference: `DEMO-${funding.toUpperCase()}-${id.slice(0, 6)}`,
      decided_by: DECIDED_BY[`${funding}/${kind}`] ?? 'Gemeente Lindemeer',
      valid_from: day(at),
      valid_until: null,
      recorded_by: memberId(recorderOf(chosen).slug),
      recorded_at: at,
    });
    caseEvent(story, chosen, 'ground', at, memberId(recorderOf(chosen).slug), { kind, funding });
  }
  return grounds;
};

export type Care = { first: Date; last: Date; days: number };

/** Planned and done: weekly days from the start, within the days that the choice held. */
export const deliverCare = (
  story: Story,
  chosen: Chosen,
  question: QuestionData,
  care: { start: Date; weeks: number; until: Date },
): Care => {
  fromHandToHand(story, chosen);
  const { random, rows } = story;
  const funding = fundingOf(chosen.offer, question);
  const planned = daysLater(chosen.accepted, 1);
  const member = memberId(chosen.contact.slug);
  const grounds = recordGrounds(story, chosen, funding, planned);
  caseEvent(story, chosen, 'planned', planned, member, { from: day(care.start), count: care.weeks });
  look(
    story,
    planned,
    {
      organisation: chosen.organisation,
      member,
      name: nameOf(chosen.contact),
      profession: chosen.contact.profession,
    },
    'C',
    'delivery',
    'delivery',
  );
  promise(story, chosen, 'start', planned, daysLater(care.start, 1), care.start, member);
  const dates = Array.from({ length: care.weeks }, (_, week) => daysLater(care.start, week * 7)).filter(
    (at) => day(at) <= day(care.until),
  );
  for (const at of dates) {
    const done = isPast(story, daysLater(at, 1));
    rows.delivery.push({
      organisation_id: chosen.organisation,
      id: nextId(story, 'delivery'),
      case_id: chosen.id,
      person_id: story.person.id,
      offer_id: offerId(chosen.offer.offerId),
      what: chosen.offer.product,
      day: day(at),
      state: done ? 'done' : 'planned',
      funding,
      general_provision: chosen.generalProvision,
      choice_proof_id: chosen.proof,
      proof_from: null,
      proof_until: null,
      indication_id: grounds.indication ?? null,
      indication_kind: 'indication',
      allocation_id: grounds.allocation ?? null,
      allocation_kind: 'allocation',
      decision_id: grounds.decision ?? null,
      decision_kind: 'decision',
      crisis_id: null,
      crisis_from: null,
      crisis_until: null,
      planned_by: member,
      planned_at: planned,
      done_at: done ? at : null,
      cancelled_at: null,
    });
  }
  if (dates[0] && isPast(story, dates[0]))
    caseEvent(story, chosen, 'delivered', dates[0], member, { day: day(dates[0]) });
  if (random.chance(0.4)) {
    const names = { contact: nameOf(chosen.contact), provider: organisationOf(chosen.offer.provider).name };
    const at = daysLater(care.start, random.int(3, 20));
    message(story, chosen, at, 'member', member, say(story, 'contact', 'during', at, names));
    message(
      story,
      chosen,
      daysLater(at, 1),
      'customer',
      null,
      say(story, 'customer', random.chance(0.7) ? 'during' : 'thanks', at, names),
    );
  }
  return { first: dates[0] ?? care.start, last: dates.at(-1) ?? care.start, days: dates.length };
};
