import { findPerson, type GuestProfile, ownProfile } from '../../ask/people/index.ts';
import { type Question, questionEvents } from '../../ask/questions/index.ts';
import { lookersAmong } from '../../govern/access-log/index.ts';
import { emergenciesOf } from '../../govern/emergency/index.ts';
import { type Organisation, organisationsByIds } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { type AnswerHelp, helpsOfQuestion } from '../answers/index.ts';
import { type Appointment, appointmentsOfPerson } from '../appointments/index.ts';
import {
  type Case,
  type Contact,
  type ContactNow,
  casesOfQuestion,
  contactNow,
  currentContact,
  eventsOfPerson,
  teamsInCasesOf,
} from '../cases/index.ts';
import { type Delivery, deliveriesOfQuestion } from '../deliveries/index.ts';
import { type CustomerProcess, customerProcess } from '../processes/index.ts';
import { type Promise_, promisesOfPerson } from '../promises/index.ts';
import { type Proposal, proposalsFor } from '../proposals/index.ts';
import { type Coming, comingOf } from './coming.rules.ts';
import { emergencyMoments, inOrderOfTime, isAbout } from './emergency-moments.rules.ts';
import { comingDays, factsOf } from './facts.rules.ts';
import { lookersAt } from './looks.rules.ts';
import type { Member } from './member.ts';
import { membersAnywhere, teamNamesAnywhere } from './members.sql.ts';
import type { Message } from './message.ts';
import { messagesOfQuestion } from './messages.sql.ts';
import { isReachable } from './reachable.rules.ts';
import { type Past, pastOf } from './timeline.rules.ts';
import { type TurnOf, turnOf } from './turn-of.rules.ts';
import { type Sees, whoSees } from './who-sees.rules.ts';

export const LOOKS_READ = 200;

export type Names = {
  organisations: ReadonlyMap<string, Organisation>;
  members: ReadonlyMap<string, Member>;
  teams: ReadonlyMap<string, string>;
};

export type Status = {
  question: Question;
  cases: Case[];
  turn: TurnOf;
  past: Past[];
  coming: Coming[];
  contact: Contact | undefined;
  /** is she away, asked to be replaced, or here without a yes yet */
  around: ContactNow;
  /** nobody works on a closed case: no message can go there */
  contactCase: Case | undefined;
  messages: Message[];
  appointments: Appointment[];
  promises: Promise_[];
  days: { next: Delivery[]; done: number };
  proposals: Proposal[];
  lookers: number;
  /** do we know a number or an e-mail address? Without it only this page can tell her */
  reachable: boolean;
  /** the steps of what runs for her now */
  process: CustomerProcess | undefined;
  /** why there was no room, in the provider's words */
  noRoom: string | null;
  /** who of us can see this question now */
  sees: Sees[];
  /** answers she was sent or read, with her word on them */
  helps: AnswerHelp[];
  /** how she wants to be helped */
  guest: GuestProfile | undefined;
  names: Names;
};

/**
 * What is known by her and the id of her question alone: asked for together with the question itself. Asked for in one
 * turn of the event loop, these leave for the server in one packet.
 */
export const besideQuestion = (tx: Tx, person: string, id: string) =>
  Promise.all([
    casesOfQuestion(tx, person, id),
    questionEvents(tx, person, id),
    proposalsFor(tx, person, id),
    findPerson(tx, person),
    ownProfile(tx, person),
    emergenciesOf(tx, person),
    helpsOfQuestion(tx, person, id),
  ]);
export type BesideQuestion = Awaited<ReturnType<typeof besideQuestion>>;

/** All that a person should know of one question: whose move it is, what was, what comes, and who helps. */
export const readStatus = async (
  tx: Tx,
  question: Question,
  [cases, events, proposals, known, guest, accesses, helps]: BesideQuestion,
  now: Date,
): Promise<Status> => {
  const { personId: person, id, state } = question;
  const caseIds = cases.map((of) => of.id);
  const open = cases.filter((of) => !of.closedAt);
  const contactAndAround = async () => {
    const [caseEvents, contact] = await Promise.all([
      eventsOfPerson(tx, person, caseIds),
      currentContact(tx, person, id, cases),
    ]);
    const contactCase = open.find((of) => of.id === contact?.caseId);
    const proposed = cases.find((of) => of.id === contact?.proposed?.caseId);
    const around = await contactNow(tx, person, { of: contactCase, proposed, events: caseEvents }, now);
    return { caseEvents, contact, contactCase, around };
  };
  const [{ caseEvents, contact, contactCase, around }, promises, messages, ...more] = await Promise.all([
    contactAndAround(),
    promisesOfPerson(tx, person, caseIds),
    messagesOfQuestion(tx, person, caseIds),
    deliveriesOfQuestion(tx, person, caseIds),
    appointmentsOfPerson(tx, person, caseIds),
    customerProcess(tx, cases),
    teamsInCasesOf(
      tx,
      person,
      open.map((of) => of.id),
    ),
    lookersAmong(tx, person, [id, ...caseIds], LOOKS_READ),
  ]);
  const [deliveries, appointments, process, teams, looks] = more;

  const ours = messages.filter(({ sender, toWhom }) => sender === 'member' && !toWhom);
  const answers = new Map(ours.map(({ caseId, sentAt }) => [caseId, sentAt]));
  const facts = factsOf(caseIds, deliveries, answers, dayOf(now));
  const noneAt = events.findLast(({ kind }) => kind === 'none')?.at ?? null;
  const turn = turnOf({ state, cases, promises, facts, noneAt, now });
  const contacts = new Map(cases.map((of) => [of.id, of.contactId]));
  const told = pastOf(
    events,
    caseEvents,
    contacts,
    turn.key === 'own-step' ? (turn.lead?.nextStep ?? null) : null,
  );
  const emergencies = accesses.filter((one) => isAbout(one, cases));
  const past = inOrderOfTime([...told, ...emergencyMoments(emergencies)]);
  const shared = question.sharedWith.map((organisation) => ({
    organisation,
    since:
      events.findLast(({ kind, data }) => kind === 'shared' && data.organisation === organisation)?.at ??
      question.askedAt,
  }));
  const along = teams.map((one) => ({
    organisation: one.organisationId,
    team: one.teamId,
    does: one.does,
  }));
  const standIn = around.away?.by;
  const standIns = standIn ? [{ organisation: standIn.organisationId, member: standIn.id }] : [];
  const sees = whoSees({ cases, shared, along, standIns, emergencies, now });
  return {
    question,
    cases,
    turn,
    past,
    coming: comingOf(turn, turn.lead && facts.get(turn.lead.id)),
    contact,
    around,
    contactCase,
    messages,
    appointments,
    promises,
    days: {
      next: comingDays(deliveries, dayOf(now)),
      done: deliveries.filter((one) => one.state === 'done').length,
    },
    proposals,
    reachable: isReachable(known),
    lookers: lookersAt(looks, new Set([id, ...caseIds])),
    process,
    noRoom: past.findLast(({ key }) => key === 'no-room')?.quote ?? null,
    sees,
    helps,
    guest,
    names: await namesFor(tx, { cases, past, messages, proposals, contact, sees, appointments, promises }),
  };
};

const namesFor = async (
  tx: Tx,
  {
    cases,
    past,
    messages,
    proposals,
    contact,
    sees,
    appointments,
    promises,
  }: Pick<
    Status,
    'cases' | 'past' | 'messages' | 'proposals' | 'contact' | 'sees' | 'appointments' | 'promises'
  >,
): Promise<Names> => {
  const known = <T>(all: readonly (T | null | undefined)[]): T[] =>
    [...new Set(all.flatMap((one) => one ?? []))] as T[];
  const where = known(
    [
      ...cases,
      ...[...past, ...sees].map(({ organisation }) => ({ organisationId: organisation })),
      ...proposals,
    ].map((one) => one.organisationId),
  );
  const who = known<string>([
    ...cases.map((of) => of.contactId),
    ...past.flatMap(({ member, other }) => [member, other]),
    ...messages.map(({ memberId }) => memberId),
    ...[...appointments, ...promises].map(({ memberId }) => memberId),
    ...sees.map(({ member }) => member),
    contact?.standInId,
  ]);
  const [organisations, members, teams] = await Promise.all([
    organisationsByIds(tx, where),
    membersAnywhere(tx, where, who),
    teamNamesAnywhere(tx, where, known<string>(sees.map(({ team }) => team))),
  ]);
  return { organisations, members, teams };
};
