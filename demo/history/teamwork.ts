import { dayAfter } from '../../src/platform/clock/clock.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { beAway, joinTeam, offerHandover, sweepHandovers } from '../../src/serve/cases/index.ts';
import { endWork } from '../../src/serve/teamwork/end-work.ts';
import { staff } from '../data/staff.ts';
import { AWAY, GIVES, LEFT, STANDS_IN } from '../data/working.ts';
import { nameOf } from './desk.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';
import { memberId, organisationId, teamId } from './world.ts';

const PROVIDER = 'kwikstaart-thuis';
const AWAY_DAYS = 6;

const asMember = (slug: string): Member => {
  const found = staff.find((one) => one.slug === slug);
  if (!found) throw new Error(`no colleague ${slug}`);
  return {
    kind: 'member',
    organisation: organisationId(found.organisation),
    member: memberId(found.slug),
    name: nameOf(found),
    office: found.office,
    roles: [...found.roles],
  };
};
const manager = (): string =>
  staff.find((one) => one.organisation === PROVIDER && one.roles.includes('manager'))?.slug ?? '';

/** Cases with this colleague as their contact, which go on. */
const openCasesOf = (all: readonly PersonRows[], slug: string): Row<'customer_case'>[] =>
  all
    .flatMap((life) => life.customer_case)
    .filter(
      (of) =>
        of.contact_id === memberId(slug) &&
        of.kind === 'chosen' &&
        of.closed_at === null &&
        of.contact_accepted_at !== null,
    );

/**
 * How one house sees to it that nobody is ever without a contact: somebody left, somebody is away, one handover waits,
 * one was never answered, and two teams work in one case. Done as staff do it, after all else was told.
 * @param shown people as whom visitors of the demo sign in: but for one, their own cases stay as they were told
 */
export const fillTeamwork = async (
  door: Door,
  all: readonly PersonRows[],
  today: Date,
  shown: ReadonlySet<string>,
): Promise<void> => {
  const boss = asMember(manager());
  const standIn = memberId(STANDS_IN);
  const from = dayOf(today);
  await door.transaction(boss, (tx) => endWork(tx, boss, { member: memberId(LEFT), standIn }, today));
  const away = { member: memberId(AWAY), standIn, fromDay: from, untilDay: dayAfter(from, AWAY_DAYS) };
  await door.transaction(boss, (tx) => beAway(tx, boss, away, today));

  const me = asMember(GIVES);
  const offer = (id: string, reason: string, at: Date) =>
    door.transaction(me, (tx) => offerHandover(tx, me, id, { to: standIn, reason }, at));
  const mine = openCasesOf(all, GIVES);
  // The last of them is of a customer as whom visitors sign in (sign-in.ts), to see what she sees.
  const waits = mine.at(-1);
  const [unanswered, together] = mine.slice(0, -1).filter((of) => !shown.has(of.person_id));
  if (unanswered) {
    await offer(unanswered.id, 'Mijn collega werkt in uw wijk en is sneller bij u.', daysLater(today, -5));
    const job = { kind: 'job', organisation: me.organisation, name: 'demo' } as const;
    await door.transaction(job, (tx) => sweepHandovers(tx, me.organisation, unanswered.id, today));
  }
  if (waits) await offer(waits.id, 'Mijn collega spreekt uw taal.', today);
  const shared = together ?? waits;
  const joined = { team: teamId('team-huis'), does: 'schoonmaken en de was' };
  if (shared) await door.transaction(me, (tx) => joinTeam(tx, me, shared.id, joined, today));
};
