import { offersByIds, type PublishedOffer } from '../../ask/offers/index.ts';
import { type Card, findCustomer, type GuestProfile, sharedProfile } from '../../ask/people/index.ts';
import { findSharedQuestion, type Question } from '../../ask/questions/index.ts';
import { activeMembers, type Colleague, membersByIds } from '../../govern/teams/index.ts';
import type { Member, Role } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { type AnswerHelp, answersForStaff, type FoundAnswer, helpsOfCase } from '../answers/index.ts';
import { type Appointment, appointmentsOfCase } from '../appointments/index.ts';
import {
  type Case,
  type CaseEvent,
  caseEvents,
  findCase,
  findProof,
  type Handover,
  handoversOfCase,
  mayAnswer,
  mayOfferHandover,
  mayWorkOn,
} from '../cases/index.ts';
import { type Message, messagesOfCase } from '../contact/index.ts';
import {
  type Delivery,
  deliveriesOfCase,
  type Ground,
  type GroundKind,
  groundsFor,
  groundsOf,
  LAWS,
  type Law,
  mayDeclareCrisis,
  mayDeliver,
} from '../deliveries/index.ts';
import { type CaseStepsProps, caseProcesses } from '../processes/index.ts';
import { type Promise_, promisesOfCase } from '../promises/index.ts';
import { type Teamwork, teamworkOf } from './case-teamwork.ts';
import { mayActFor, mayDoStep, maySteer } from './policy.ts';
import { type Act, mainAct, possibleActs, type Situation, standingFrom } from './possible-acts.rules.ts';
import { shownNamesOn } from './shown-names.ts';

/** Who is let in for an emergency may read, write down what was said, and declare a crisis: nothing else. */
export const IN_EMERGENCY: readonly Act[] = ['message', 'call', 'crisis'];

export type Missing = { funding: Law; kinds: GroundKind[] };
export type CaseView = {
  of: Case;
  card: Card | undefined;
  /** how she wants to be helped; undefined while she does not share it here */
  guest: GuestProfile | undefined;
  /** empty while nobody knows it */
  name: string;
  question: Question | undefined;
  offer: PublishedOffer | undefined;
  contact: Colleague | undefined;
  /** to hand over to, without the contact herself */
  colleagues: Colleague[];
  names: Map<string, string>;
  events: CaseEvent[];
  messages: Message[];
  appointments: Appointment[];
  promises: Promise_[];
  /** may this colleague propose times here? */
  mayMeet: boolean;
  deliveries: Delivery[];
  grounds: Ground[];
  /** per law of the offer, what is not there today; empty when one of them has all */
  missing: Missing[];
  acts: Act[];
  main: Act | undefined;
  /** who else works in it, what rings, and who answers meanwhile */
  teamwork: Teamwork;
  /** answers that fit, to read aloud or send, and notes for colleagues */
  fitting: { answers: FoundAnswer[]; notes: FoundAnswer[] };
  /** its processes as steps, and what this colleague may do with them */
  steps: Pick<CaseStepsProps, 'processes' | 'may' | 'me' | 'colleagues'>;
  /** what was sent, and what the customer said of it */
  helps: AnswerHelp[];
};

/** All that one page about a case shows. Undefined for a case of another organisation. */
export const caseView = async (
  tx: Tx,
  member: Member,
  id: string,
  { desk, now, emergency, language }: { desk: string; now: Date; emergency: boolean; language: Language },
): Promise<CaseView | undefined> => {
  const organisation = member.organisation;
  const of = await findCase(tx, organisation, id);
  if (!of) return undefined;
  const shared = await findSharedQuestion(tx, organisation, of.personId, of.questionId);
  const question = of.state === 'no-room' ? undefined : shared;
  // Asked for in one turn of the event loop, these leave for the server in one packet.
  const [customer, guest, events] = await Promise.all([
    findCustomer(tx, organisation, of.personId),
    sharedProfile(tx, organisation, [of.personId]),
    caseEvents(tx, organisation, id),
  ]);
  const card = customer?.card;
  const messages = await messagesOfCase(tx, organisation, id);
  const handovers = await handoversOfCase(tx, organisation, id);
  const appointments = await appointmentsOfCase(tx, organisation, id);
  const promises = await promisesOfCase(tx, organisation, id);
  const deliveries = await deliveriesOfCase(tx, organisation, id);
  const grounds = await groundsOf(tx, organisation, of.personId);
  const [offer] = of.offerId ? await offersByIds(tx, [of.offerId]) : [];
  const proof = of.choiceProofId ? await findProof(tx, organisation, of.choiceProofId) : undefined;
  const colleagues = await activeMembers(tx, organisation);
  const teamwork = await teamworkOf(tx, member, of, now);
  const around = [teamwork.alarm?.toMemberId, teamwork.alarm?.fromMemberId, teamwork.away?.by];
  const known = await membersByIds(tx, organisation, [
    ...idsIn(of, events, messages),
    ...around.filter((one) => typeof one === 'string'),
  ]);
  const law = lawOf(offer, proof?.generalProvision ?? false, grounds, dayOf(now));
  const situation = situationOf({
    of,
    member,
    desk,
    now,
    question,
    card,
    messages,
    handovers,
    deliveries,
    law,
  });
  const { accept, withdraw, teams } = teamwork.may;
  const join = teams && teamwork.others.length > 0;
  situation.teamwork = { accept, withdraw, join, leave: teams && teamwork.joined.length > 0 };
  const acts = possibleActs(situation).filter((act) => !emergency || IN_EMERGENCY.includes(act));
  return {
    of,
    card,
    guest,
    name: (await shownNamesOn(tx, organisation, [of.personId])).get(of.personId) ?? '',
    question,
    offer,
    contact: known.get(of.contactId),
    colleagues: colleagues.filter(
      (one) => one.id !== of.contactId && mayBeContact(one) && !teamwork.gone.has(one.id),
    ),
    teamwork,
    names: new Map([...known].map(([key, { name }]) => [key, name])),
    events,
    messages,
    appointments,
    promises,
    mayMeet: situation.may.work && !of.closedAt && !emergency,
    deliveries,
    grounds,
    missing: law.missing,
    acts,
    main: mainAct(situation, acts),
    fitting:
      question && !of.closedAt && !emergency
        ? await answersForStaff(tx, organisation, { text: question.text, need: question.need, language, now })
        : { answers: [], notes: [] },
    helps: await helpsOfCase(tx, organisation, id),
    steps: {
      processes: await caseProcesses(tx, organisation, id),
      may: stepsAllowed(member, of, emergency),
      me: member.member,
      colleagues: colleagues.map(({ id: one, name }) => ({ id: one, name })),
    },
  };
};

const stepsAllowed = (member: Member, of: Case, emergency: boolean): CaseStepsProps['may'] => {
  const open = !of.closedAt && !emergency;
  return {
    work: open && mayDoStep(member, of),
    skip: open && maySteer(member, of),
    begin: open && of.kind === 'chosen' && of.state !== 'asked' && maySteer(member, of),
  };
};

const TAKES: readonly Role[] = ['contact', 'host', 'coach'];
const mayBeContact = ({ roles }: Colleague): boolean => roles.some((role) => TAKES.includes(role));

const idsIn = (of: Case, events: readonly CaseEvent[], messages: readonly Message[]): string[] => {
  const told = events.flatMap(({ memberId, data }) => [memberId, data['contact'], data['to'], data['from']]);
  const all = [of.contactId, ...told, ...messages.map((one) => one.memberId)];
  // The same words name days in other events.
  return [...new Set(all.filter((id): id is string => typeof id === 'string' && isId(id)))];
};

type OfLaw = { needs: boolean; missing: Missing[] };

/** An offer may be paid in more than one way: it is enough that one of them is complete. */
const lawOf = (
  offer: PublishedOffer | undefined,
  general: boolean,
  known: readonly Ground[],
  day: string,
): OfLaw => {
  const fundings = offer?.funding ?? [];
  const laws = LAWS.filter((law) => fundings.some((one) => one === law));
  const needed = laws.map((funding) => ({
    funding,
    kinds: groundsFor({ funding, generalProvision: general, days: [day] }, known).missing,
  }));
  const free = needed.length < fundings.length || needed.some(({ kinds }) => kinds.length === 0);
  return { needs: laws.length > 0 && !general, missing: free ? [] : needed };
};

type Seen = Pick<CaseView, 'of' | 'question' | 'card' | 'messages' | 'deliveries'> & {
  member: Member;
  desk: string;
  now: Date;
  handovers: readonly Handover[];
  law: OfLaw;
};

const situationOf = ({
  of,
  member,
  desk,
  now,
  question,
  card,
  messages,
  handovers,
  deliveries,
  law,
}: Seen): Situation => {
  const open = (kind: Handover['kind']) => handovers.findLast((one) => one.kind === kind && !one.answeredAt);
  const [first, handover] = [open('first-contact'), open('handover')];
  const planned = deliveries.filter((one) => one.state === 'planned');
  const done = deliveries.filter((one) => one.state === 'done').length;
  return {
    at: standingFrom(of, { handover: handover !== undefined, planned: planned.length, done }),
    nextStep: of.nextStep,
    wrote: messages.at(-1)?.sender === 'customer',
    withoutEmail: !card?.email,
    withoutPhone: !card?.phone,
    dueDeliveries: planned.filter((one) => one.day <= dayOf(now)).length,
    missingGrounds: law.missing.length > 0,
    needsGrounds: law.needs,
    may: {
      work: mayWorkOn(member, of),
      deliver: mayDeliver(member, of),
      crisis: mayDeclareCrisis(member, of),
      handOver: mayOfferHandover(member, of),
      acceptContact: first !== undefined && mayAnswer(member, first, 'accept'),
      declineContact: first !== undefined && mayAnswer(member, first, 'decline'),
      acceptHandover: handover !== undefined && mayAnswer(member, handover, 'accept'),
      declineHandover: handover !== undefined && mayAnswer(member, handover, 'decline'),
      actFor: mayActFor(member, desk, of, question !== undefined),
    },
  };
};
