import { staff } from '../data/staff.ts';
import type { StaffMember } from '../data/types.ts';
import { randomFrom } from '../random.ts';
import type { Chosen } from './chosen.ts';
import { caseEvent, inOffice, isPast, later, look, message, nextId, type Story } from './story.ts';
import { characterOf, memberId, organisationId } from './world.ts';

const REASONS = [
  'Ik ga minder uren werken. Mijn collega werkt in uw buurt.',
  'Mijn collega weet meer van wat u vraagt.',
  'Ik ga naar een ander team.',
];
const STOOD_IN =
  'Ik lees even mee voor mijn collega. Uw papieren zijn binnen. Wilt u ons nog laten weten wanneer u thuis bent?';
const BACK = 'Ik ben er weer. Mijn collega vertelde dat zij u schreef. Ik pak het verder met u op.';

/** In a stream of chance of its own, so that all other stories stay as they are. */
const apart = (story: Story, chosen: Chosen): Story => ({
  ...story,
  random: randomFrom(`hands-${chosen.id}`),
  count: 10_000 + story.rows.customer_case.length * 100,
});

const colleagues = ({ organisation, contact }: Chosen): StaffMember[] => {
  const here = staff.filter(
    (one) => organisationId(one.organisation) === organisation && one.slug !== contact.slug,
  );
  const contacts = here.filter((one) => one.roles.includes('contact'));
  const near = contacts.filter((one) => one.teams.some((team) => contact.teams.includes(team)));
  return near.length > 0 ? near : contacts;
};

/** Who writes down what a law asks: the back office, where there is one. */
export const recorderOf = (chosen: Chosen): StaffMember =>
  staff.find((one) => organisationId(one.organisation) === chosen.organisation && one.office === 'back') ??
  chosen.contact;

/**
 * Before care begins a case sometimes goes to a colleague: handed over with a word beforehand and a yes, or somebody
 * just writes. So that real routes have something to show, in every organisation.
 */
export const fromHandToHand = (of: Story, chosen: Chosen): void => {
  const story = apart(of, chosen);
  const others = colleagues(chosen);
  if (others.length === 0) return;
  const colleague = story.random.pick(others);
  const what = story.random.next();
  const { handovers } = characterOf(chosen.offer.provider);
  if (what < handovers * 0.5) handOver(story, chosen, colleague);
  else if (what < handovers) standIn(story, chosen, colleague);
};

const handOver = (story: Story, chosen: Chosen, to: StaffMember): void => {
  const { random, rows, person } = story;
  const told = inOffice(later(chosen.accepted, 1), random);
  const accepted = inOffice(later(told, random.int(2, 9)), random);
  if (!isPast(story, accepted)) return;
  const reason = random.pick(REASONS);
  const data = { from: memberId(chosen.contact.slug), to: memberId(to.slug), reason };
  caseEvent(story, chosen, 'handover-offered', told, data.from, data);
  caseEvent(story, chosen, 'handover-accepted', accepted, data.to, { from: data.from, to: data.to });
  rows.handover.push({
    organisation_id: chosen.organisation,
    id: nextId(story, 'handover'),
    case_id: chosen.id,
    person_id: person.id,
    kind: 'handover',
    from_member_id: data.from,
    to_member_id: data.to,
    reason,
    offered_at: told,
    answer_by: later(told, 48),
    answered_at: accepted,
    outcome: 'accepted',
    escalated_at: null,
    to_active: true,
    together_id: null,
  });
  chosen.contact = to;
};

const standIn = (story: Story, chosen: Chosen, colleague: StaffMember): void => {
  const at = later(chosen.accepted, story.random.int(4, 20));
  const who = {
    organisation: chosen.organisation,
    member: memberId(colleague.slug),
    name: `${colleague.firstName} ${colleague.lastName}`,
    profession: colleague.profession,
  };
  look(story, at, who, 'R', 'case', 'contact');
  message(story, chosen, at, 'member', who.member, STOOD_IN);
  if (story.random.chance(0.6))
    message(story, chosen, later(at, 26), 'member', memberId(chosen.contact.slug), BACK);
};
