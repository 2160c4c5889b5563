import { findMember } from '../../src/govern/teams/index.ts';
import { keepMember } from '../../src/govern/teams/keep-member.ts';
import { addHours } from '../../src/platform/clock/clock.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import { createLog } from '../../src/platform/log/log.ts';
import {
  acceptAlarm,
  acceptContact,
  answerHandover,
  beAway,
  beBack,
  type Case,
  declineContact,
  endChoice,
  escalateJob,
  findCase,
  finishCase,
  handoversOfCase,
  objectToHandover,
  offerHandover,
  openAlarm,
  withdrawHandover,
} from '../../src/serve/cases/index.ts';
import { sendMessage } from '../../src/serve/contact/index.ts';
import { endWork } from '../../src/serve/teamwork/end-work.ts';
import type { FreshDatabase } from '../setup/fresh-database.ts';
import { confirms, meets } from './meeting-deeds.ts';
import { isKnown, merges, unmerges } from './merge-deeds.ts';
import { type Asked, ask, choose, makeRegion, type Region, staffOf, TUESDAY } from './region.ts';

/** One thing that somebody does, told by two small numbers: which case, which colleague. */
export const DEEDS = [
  'open',
  'accept-contact',
  'decline-contact',
  'offer',
  'accept',
  'decline',
  'withdraw',
  'object',
  'let-go',
  'take-back',
  'away',
  'back',
  'sweep',
  'accept-alarm',
  'message',
  'answer',
  'meet',
  'confirm',
  'finish',
  'stop',
  'merge',
  'unmerge',
] as const;
export type Deed = { what: (typeof DEEDS)[number]; one: number; other: number };

type Served = { asked: Asked; of: Case };

/** A house with people and customers, in which several do things at the same moment. */
export class StaffWorld {
  readonly sent: string[] = [];
  readonly region: Region;
  readonly db: FreshDatabase;
  #served: Served[] = [];
  #hours = 0;

  private constructor(db: FreshDatabase, region: Region) {
    this.db = db;
    this.region = region;
  }

  static async make(db: FreshDatabase, customers: number): Promise<StaffWorld> {
    const world = new StaffWorld(db, await makeRegion(db.door));
    for (let n = 0; n < customers; n++) await world.#open();
    return world;
  }

  get house() {
    return this.region.provider;
  }

  /** The moment of the last deed: each comes two hours after the one before. */
  get latest(): Date {
    return addHours(TUESDAY, this.#hours);
  }

  get persons(): string[] {
    return this.#served.map(({ asked }) => asked.person);
  }

  #now = (): Date => {
    this.#hours += 2;
    return this.latest;
  };

  async #open(): Promise<void> {
    const asked = await ask(this.db.door, this.region, this.#now());
    await isKnown(this.db.door, asked.person, this.house.id, this.latest);
    const of = await choose(this.db.door, asked, this.house, 'private', this.#now());
    this.#served.push({ asked, of });
  }

  #members = (): Member[] => Object.values(this.house.staff);
  #member = (n: number): Member => this.#members()[n % this.#members().length] as Member;
  #case = (n: number): Served => this.#served[n % this.#served.length] as Served;

  /** As somebody would see it on her page, before she presses the button. */
  #look = async ({ of }: Served) =>
    this.db.door.transaction(this.house.staff.manager, async (tx) => {
      const offers = await handoversOfCase(tx, this.house.id, of.id);
      return {
        now: await findCase(tx, this.house.id, of.id),
        first: offers.findLast((one) => one.kind === 'first-contact' && !one.answeredAt),
        offer: offers.findLast((one) => one.kind === 'handover' && !one.answeredAt),
        alarm: await openAlarm(tx, this.house.id, of.id),
      };
    });

  async do({ what, one, other }: Deed): Promise<void> {
    const { door } = this.db;
    const { manager } = this.house.staff;
    const served = this.#case(one);
    const { asked, of } = served;
    const her = { kind: 'customer', person: asked.person } as const;
    const as = (id: string) => staffOf(this.house, id);
    const now = this.#now();
    const by = <T>(
      member: Member,
      work: (tx: Parameters<Parameters<typeof door.transaction>[1]>[0]) => Promise<T>,
    ) => door.transaction(member, work);
    switch (what) {
      case 'open':
        return this.#open();
      case 'accept-contact':
      case 'decline-contact': {
        const first = (await this.#look(served)).first;
        if (!first) return;
        const member = as(first.toMemberId);
        await by(member, (tx) =>
          what === 'accept-contact'
            ? acceptContact(tx, member, of.id, now)
            : declineContact(tx, member, of.id, { reason: 'Vol' }, now),
        );
        return;
      }
      case 'offer': {
        const contact = (await this.#look(served)).now?.contactId;
        const giver = other % 2 === 0 || !contact ? manager : as(contact);
        const to = this.#member(other).member;
        await by(giver, (tx) => offerHandover(tx, giver, of.id, { to, reason: 'Dichter bij u' }, now));
        return;
      }
      case 'accept':
      case 'decline': {
        const offer = (await this.#look(served)).offer;
        if (!offer) return;
        const member = as(offer.toMemberId);
        const answer =
          what === 'accept' ? { answer: 'accept' as const } : { answer: 'decline' as const, reason: 'Vol' };
        await by(member, (tx) => answerHandover(tx, member, of.id, answer, now));
        return;
      }
      case 'withdraw':
        await by(manager, (tx) => withdrawHandover(tx, manager, of.id, () => true, now));
        return;
      case 'object':
        await door.transaction(her, (tx) => objectToHandover(tx, asked, now));
        return;
      case 'let-go':
        await by(manager, (tx) =>
          endWork(
            tx,
            manager,
            { member: this.#member(one).member, standIn: this.#member(other).member },
            now,
          ),
        );
        return;
      case 'take-back':
        return this.#takeBack(this.#member(one).member, now);
      case 'away':
        await by(manager, (tx) =>
          beAway(
            tx,
            manager,
            {
              member: this.#member(one).member,
              standIn: this.#member(other).member,
              fromDay: now.toISOString().slice(0, 10),
              untilDay:
                other % 3 === 0
                  ? null
                  : addHours(now, 24 * (1 + (other % 4)))
                      .toISOString()
                      .slice(0, 10),
            },
            now,
          ),
        );
        return;
      case 'back':
        return this.#back(this.#member(one).member, now);
      case 'sweep':
        return escalateJob(door, () => addHours(now, 72), createLog('silent')).run({
          organisation: this.house.id,
        });
      case 'accept-alarm': {
        const alarm = (await this.#look(served)).alarm;
        if (!alarm) return;
        const member = other % 2 === 0 ? as(alarm.toMemberId) : this.house.staff.coach;
        await by(member, (tx) => acceptAlarm(tx, member, of.id, now));
        return;
      }
      case 'message':
        return this.#message(served, { sender: 'customer' }, now);
      case 'answer': {
        const contact = (await this.#look(served)).now?.contactId;
        return this.#message(served, { sender: 'member', member: contact ?? manager.member }, now);
      }
      case 'meet':
        await by(manager, (tx) => meets(tx, manager, { of, whom: this.#member(other).member }, now));
        return;
      case 'confirm':
        return confirms(door, of, now);
      case 'finish':
        await by(manager, (tx) => finishCase(tx, manager, of.id, now));
        return;
      case 'stop':
        await door.transaction(her, (tx) => endChoice(tx, { ...asked, why: 'stopped' }, now));
        return;
      case 'merge':
        return merges(door, manager, [asked.person, this.#case(other).asked.person], now);
      case 'unmerge':
        return unmerges(door, manager, one, now);
    }
  }

  /** A message counts as sent when she was told so: after the commit. */
  async #message(
    { asked, of }: Served,
    who: { sender: 'customer' } | { sender: 'member'; member: string },
    now: Date,
  ): Promise<void> {
    const body = `bericht ${this.sent.length} ${crypto.randomUUID()}`;
    const actor =
      who.sender === 'customer'
        ? ({ kind: 'customer', person: asked.person } as const)
        : staffOf(this.house, who.member);
    const sent = await this.db.door.transaction(actor, (tx) =>
      sendMessage(
        tx,
        { organisation: this.house.id, caseId: of.id, person: asked.person, body, channel: 'web', ...who },
        now,
      ),
    );
    if (sent.kind === 'sent') this.sent.push(body);
  }

  async #takeBack(id: string, now: Date): Promise<void> {
    const { manager } = this.house.staff;
    await this.db.door.transaction(manager, async (tx) => {
      const known = await findMember(tx, this.house.id, id);
      if (!known || known.active || id === manager.member) return;
      const { name, profession, office, roles, phone, hours, pronoun } = known;
      const told = {
        name,
        profession,
        office,
        roles: [...roles],
        phone,
        hours,
        pronoun,
        standInId: null,
        email: null,
        active: true,
      };
      await keepMember(tx, { organisation: this.house.id, by: manager.member, id }, told, now);
    });
  }

  async #back(member: string, now: Date): Promise<void> {
    const { manager } = this.house.staff;
    await this.db.door.transaction(manager, async (tx) => {
      const rows = await tx
        .selectFrom('absence')
        .select('id')
        .where('organisation_id', '=', this.house.id)
        .where('member_id', '=', member)
        .where('ended_at', 'is', null)
        .execute();
      for (const { id } of rows) await beBack(tx, manager, { member, absence: id }, now);
    });
  }
}
