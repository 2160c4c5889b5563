import { sql } from 'kysely';
import { newId } from '../../src/platform/crypto/secrets.ts';
import { type Actor, entryOf, type Member } from '../../src/platform/database/actors.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { escalate } from '../../src/serve/cases/escalate.ts';
import {
  type Act,
  acceptChoice,
  acceptContact,
  answerHandover,
  type Case,
  casesOfQuestion,
  declineContact,
  endChoice,
  finishCase,
  handoversOfCase,
  offerHandover,
  openChosenCase,
  openDeskCase,
  sayNoRoom,
  setNextStep,
  setWaiting,
} from '../../src/serve/cases/index.ts';
import {
  cancelDelivery,
  deliveriesOfCase,
  markDone,
  planDelivery,
} from '../../src/serve/deliveries/index.ts';
import { type Asked, type House, type Region, staffOf } from './region.ts';

/** One question on its way, in the real tables: each act of the machine as its use case. */
export type Way = { tx: Tx; region: Region; asked: Asked; now: Date };
export type Result = 'done' | 'refused';
const PRIVATE = 'private';

/** The same transaction goes on as somebody else; a savepoint rolled back brings the former one back. */
export const enter = async (tx: Tx, actor: Actor): Promise<void> => {
  const { organisation, person, actor: kind, carrying } = entryOf(actor);
  await sql`select app.enter(${organisation}::uuid, ${person}::uuid, ${kind}, ${carrying})`.execute(tx);
};
const asPerson = (way: Way) => enter(way.tx, { kind: 'customer', person: way.asked.person });

/** The case in which the question stands: the latest chosen one, else that of the desk. */
export const leading = async (way: Way): Promise<Case> => {
  await asPerson(way);
  const cases = await casesOfQuestion(way.tx, way.asked.person, way.asked.question);
  const found = cases.find((of) => of.kind === 'chosen') ?? cases.find((of) => of.kind === 'desk');
  if (!found) throw new Error('a question without a case');
  return found;
};

const houseOf = ({ region }: Way, of: Case): House =>
  [region.desk, region.provider, region.other].find((house) => house.id === of.organisationId) ?? region.desk;

/** Does one act; gives the way on from it. */
export const act = async (way: Way, what: Act): Promise<{ way: Way; result: Result }> => {
  const done = (next: Partial<Way> = {}) => ({ way: { ...way, ...next }, result: 'done' as const });
  switch (what) {
    case 'choose':
      return (await chooseNext(way)) ? done() : { way, result: 'refused' };
    case 'decline':
    case 'switch':
    case 'stop': {
      await asPerson(way);
      const why = ({ decline: 'declined', switch: 'switched', stop: 'stopped' } as const)[what];
      await endChoice(way.tx, { ...way.asked, why }, way.now);
      return done();
    }
    case 'another-question': {
      await asPerson(way);
      const asked = { ...way.asked, question: newId() };
      await openDeskCase(
        way.tx,
        { organisation: way.region.desk.id, ...asked, title: 'Nog een vraag' },
        way.now,
      );
      return done({ asked });
    }
    default:
      return byOrganisation(way, what);
  }
};

const chooseNext = async (way: Way): Promise<boolean> => {
  const before = await leading(way);
  const house = before.organisationId === way.region.provider.id ? way.region.other : way.region.provider;
  try {
    await openChosenCase(
      way.tx,
      {
        organisation: house.id,
        ...way.asked,
        offer: house.offers[PRIVATE] ?? '',
        teamId: house.team,
        title: 'Hulp',
        generalProvision: false,
      },
      way.now,
    );
    return true;
  } catch {
    return false;
  }
};

const byOrganisation = async (way: Way, what: Act): Promise<{ way: Way; result: Result }> => {
  const { tx } = way;
  const of = await leading(way);
  const house = houseOf(way, of);
  const asked = (await handoversOfCase(tx, of.organisationId, of.id)).findLast((one) => !one.answeredAt);
  const contact = staffOf(house, of.contactId);
  const addressed = asked ? staffOf(house, asked.toMemberId) : contact;
  if (what === 'escalate') {
    const first = asked?.kind === 'first-contact' ? asked : undefined;
    if (!first) return { way, result: 'refused' };
    const now = new Date(Math.max(way.now.getTime(), first.answerBy.getTime()) + 60_000);
    await enter(tx, { kind: 'job', organisation: house.id, name: 'escalate' });
    await escalate(tx, first, now);
    return { way: { ...way, now }, result: 'done' };
  }
  const actor = ['accept-contact', 'decline-contact', 'accept-handover', 'decline-handover'].includes(what)
    ? addressed
    : contact;
  const member: Member = what === 'offer-handover' ? house.staff.coach : actor;
  await enter(tx, member);
  const outcome = await work(way, what, of, house, member);
  return { way, result: outcome === 'done' ? 'done' : 'refused' };
};

const work = async ({ tx, now }: Way, what: Act, of: Case, house: House, member: Member): Promise<string> => {
  const reason = 'daarom';
  const planned = async () =>
    (await deliveriesOfCase(tx, house.id, of.id))
      .filter((one) => one.state === 'planned')
      .slice(0, 1)
      .map((one) => one.id);
  const to =
    [house.staff.marja, house.staff.host].find((one) => one.member !== of.contactId) ?? house.staff.marja;
  switch (what) {
    case 'accept-choice':
      return (await acceptChoice(tx, member, of.id, now)).kind;
    case 'no-room':
      return (await sayNoRoom(tx, member, of.id, { reason }, now)).kind;
    case 'accept-contact':
      return (await acceptContact(tx, member, of.id, now)).kind;
    case 'decline-contact':
      return (await declineContact(tx, member, of.id, { reason }, now)).kind;
    case 'offer-handover':
      return (await offerHandover(tx, member, of.id, { to: to.member, reason }, now)).kind;
    case 'accept-handover':
      return (await answerHandover(tx, member, of.id, { answer: 'accept' }, now)).kind;
    case 'decline-handover':
      return (await answerHandover(tx, member, of.id, { answer: 'decline', reason }, now)).kind;
    case 'next-step':
      return (
        await setNextStep(tx, member, of.id, { text: 'Wij bellen u', by: now, turn: 'organisation' }, now)
      ).kind;
    case 'wait':
      return (await setWaiting(tx, member, of.id, { place: 3, expectedOn: null, meanwhile: null }, now)).kind;
    case 'plan': {
      const plan = { what: 'Hulp', funding: PRIVATE, start: dayOf(now), weekdays: [], weeks: 1 } as const;
      return (await planDelivery(tx, member, of.id, plan, now)).kind;
    }
    case 'deliver':
      return (await markDone(tx, member, of.id, await planned(), now)).kind;
    case 'cancel-delivery':
      return (await cancelDelivery(tx, member, of.id, { ids: await planned(), reason }, now)).kind;
    default:
      return (await finishCase(tx, member, of.id, now)).kind;
  }
};
