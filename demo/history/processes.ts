import type { Member } from '../../src/platform/database/actors.ts';
import type { Door, Tx } from '../../src/platform/database/door.ts';
import {
  completeTask,
  definitions,
  fireDueTimers,
  type ProcessTask,
  processOfCase,
  publishDefinition,
  startProcess,
} from '../../src/serve/processes/index.ts';
import { library } from '../../src/serve/processes/library/library.ts';
import { whichProcess } from '../../src/serve/processes/steps/which-process.rules.ts';
import { offers } from '../data/offers/index.ts';
import { organisations } from '../data/organisations.ts';
import { staff } from '../data/staff.ts';
import { type Random, randomFrom } from '../random.ts';
import { signIns } from '../sign-in.ts';
import { nameOf } from './desk.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater, later } from './story.ts';
import { memberId, offerId, organisationId } from './world.ts';

const PUBLISHED_DAYS_AGO = 240;
/** So many cases of each organisation are under way in a process: enough to see, few enough to begin quickly. */
const CASES = 7;
/** The organisation whose owner made a slip: a condition over numbers that nobody fills in. */
const SLIP = { organisation: 'kwikstaart-thuis', key: 'wijkverpleging-intake' };

const asMember = (slug: string, organisation: string): Member => {
  const found =
    staff.find((one) => one.slug === slug) ??
    staff.find((one) => one.organisation === organisation && one.roles.includes('manager'));
  if (!found) throw new Error(`nobody leads ${organisation}`);
  return {
    kind: 'member',
    organisation: organisationId(organisation),
    member: memberId(found.slug),
    name: nameOf(found),
    office: found.office,
    roles: [...found.roles],
  };
};

const withSlip = (xml: string): string =>
  xml
    .replace('outcome = "aanpassen"', 'uren &gt; vrije_uren')
    .replace('Klopt het?', 'Klopt het, en is er tijd?');

const publishAll = async (tx: Tx, manager: Member, today: Date): Promise<void> => {
  const known = new Set((await definitions(tx, manager.organisation)).map(({ key }) => key));
  const at = daysLater(today, -PUBLISHED_DAYS_AGO);
  for (const { key, name, xml } of library())
    if (!known.has(key)) await publishDefinition(tx, manager, { key, name: name.nl, xml }, at);
};

type Under = { row: Row<'customer_case'>; key: string };

const isShown = (row: Row<'customer_case'>, shown: ReadonlySet<string>): boolean =>
  shown.has(row.person_id) || shown.has(row.contact_id);
const lastFirst = (a: Row<'customer_case'>, b: Row<'customer_case'>): number =>
  (b.contact_accepted_at?.getTime() ?? 0) - (a.contact_accepted_at?.getTime() ?? 0);

/** Cases that were accepted and still run, with the process of what was chosen: of whom one can sign in as, then the last. */
const underWay = (slug: string, all: readonly PersonRows[], shown: ReadonlySet<string>): Under[] => {
  const id = organisationId(slug);
  const open = all
    .flatMap(({ customer_case }) => customer_case)
    .filter((row) => row.organisation_id === id && row.contact_accepted_at && !row.closed_at)
    .sort((a, b) => Number(isShown(b, shown)) - Number(isShown(a, shown)) || lastFirst(a, b));
  const fits = open.flatMap((row): Under[] => {
    const offer = offers.find((one) => offerId(one.offerId) === row.offer_id);
    const key = offer && whichProcess(offer);
    return key ? [{ row, key }] : [];
  });
  return fits.slice(0, CASES);
};

/** The usual way, step after step, until today; the last is left open. */
const walk = async (
  tx: Tx,
  { row, key }: Under,
  {
    by,
    steps,
    random,
    today,
    since,
  }: { by: Member; steps: number; random: Random; today: Date; since: Date },
): Promise<void> => {
  let at = since;
  await startProcess(
    tx,
    { organisation: row.organisation_id, caseId: row.id, personId: row.person_id, key, memberId: by.member },
    at,
  );
  for (let step = 0; step < steps; step++) {
    const [view] = await processOfCase(tx, row.organisation_id, row.id);
    const open: ProcessTask | undefined = view?.tasks.find(({ doneAt }) => !doneAt);
    at = later(at, random.int(3, 20));
    if (!view || !open || at > today) return;
    const outcome = view.model.nodes.get(open.element)?.outcomes[0]?.value ?? null;
    await completeTask(tx, by, open.id, { outcome }, at);
  }
};

/** Most began lately, so that their terms still run; one in six as long ago as its case: that one is late. */
const beganAt = ({ row }: Under, nth: number, steps: number, today: Date): Date => {
  const accepted = row.contact_accepted_at ?? today;
  const lately = daysLater(today, -(steps * 0.9 + 0.2));
  return nth % 6 === 5 || accepted > lately ? accepted : lately;
};

/** Processes that run: published long ago, each case at its own step, a few late, one that stands still. */
export const fillProcesses = async (door: Door, all: readonly PersonRows[], today: Date): Promise<void> => {
  const shown = new Set(
    signIns(all, today).flatMap(({ person_id, member_id }) => person_id ?? member_id ?? []),
  );
  for (const { slug, kind } of organisations) {
    if (kind !== 'provider') continue;
    const manager = asMember('', slug);
    const organisation = manager.organisation;
    await door.transaction(manager, (tx) => publishAll(tx, manager, today));
    for (const [nth, one] of underWay(slug, all, shown).entries()) {
      const random = randomFrom(`process ${slug} ${nth}`);
      const contact = staff.find((each) => memberId(each.slug) === one.row.contact_id);
      const by = asMember(contact?.slug ?? '', slug);
      await door.transaction(by, async (tx) => {
        if ((await processOfCase(tx, organisation, one.row.id)).length > 0) return;
        const steps = (nth + slug.length) % 5;
        await walk(tx, one, { by, steps, random, today, since: beganAt(one, nth, steps, today) });
      });
    }
    await fireDueTimers(door, organisation, today);
    if (slug === SLIP.organisation) await standStill(door, manager, all, today, shown);
  }
};

/** The new version with the slip, and one case that comes to it and stands still. The others run on the old one. */
const standStill = async (
  door: Door,
  by: Member,
  all: readonly PersonRows[],
  today: Date,
  shown: ReadonlySet<string>,
): Promise<void> => {
  const since = daysLater(today, -12);
  const taken = new Set(underWay(SLIP.organisation, all, shown).map(({ row }) => row.id));
  const row = all
    .flatMap(({ customer_case }) => customer_case)
    .find(
      (one) =>
        one.organisation_id === by.organisation &&
        one.contact_accepted_at !== null &&
        one.contact_accepted_at < since &&
        !one.closed_at &&
        !taken.has(one.id),
    );
  const slip = library().find(({ key }) => key === SLIP.key);
  if (!slip) return;
  await door.transaction(by, async (tx) => {
    if ((await definitions(tx, by.organisation)).some(({ key, version }) => key === SLIP.key && version > 1))
      return;
    const made = { key: slip.key, name: slip.name.nl, xml: withSlip(slip.xml) };
    await publishDefinition(tx, by, made, daysLater(today, -14));
    if (!row || (await processOfCase(tx, by.organisation, row.id)).length > 0) return;
    await walk(tx, { row, key: SLIP.key }, { by, steps: 4, random: randomFrom('slip'), today, since });
  });
};
