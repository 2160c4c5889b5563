import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOrganisations } from '../src/govern/organisations/index.ts';
import { keepLeague } from '../src/judge/league/index.ts';
import { keepLevels } from '../src/judge/levels/index.ts';
import {
  boundsOf,
  type CollectorPlace,
  closesOn,
  collectorPaths,
  type KeyList,
  previousQuarter,
  type Quarter,
  quarterOf,
} from '../src/judge/protocol/index.ts';
import { takeInResults } from '../src/judge/results/index.ts';
import {
  type Attesting,
  askByLot,
  attestQuarter,
  beginQuarter,
  issueMany,
  type Right,
  shareTaken,
  showShare,
} from '../src/judge/verdicts/index.ts';
import { dayAfter } from '../src/platform/clock/clock.ts';
import { dayOf } from '../src/platform/language/dates.ts';
import { asMember, fillOrganisation, fillPeople } from './fill-people.ts';
import { crowd } from './history/crowd.ts';
import { openDemoImages, sealDemoImages } from './self-images.ts';
import { answersOf, judges } from './verdict-answers.ts';
import { type Device, deviceFor } from './verdict-device.ts';

export type DemoVerdicts = {
  of: Attesting;
  /** the collector beside us, and what day it is there: the quarters that are told lie in the past */
  collector: { place: CollectorPlace; setDay?(day: string | undefined): Promise<void> };
  /** whose rights stay as they are: one may sign in as them and judge */
  spared: ReadonlySet<string>;
  /** where the shares of the demo's keys lie; in a real quarter they are on paper */
  folder: string;
  today: Date;
  signal: AbortSignal;
};

type House = { id: string; slug: string; name: string };
const usOf = ({ id, name }: House) => ({ organisation: id, name });

/**
 * Two quarters told to their end and one that runs, through the real route: keys, rights, blind tokens of devices, sealed
 * verdicts, closing and opening. It runs while the site is open; broken off, the next start goes on where it was.
 */
export const fillVerdicts = async (demo: DemoVerdicts): Promise<void> => {
  const { of, collector, today, signal } = demo;
  if (!collector.setDay) return;
  const houses = (
    await of.transactionAs({ kind: 'job', name: 'demo-verdicts' }, (tx) => listOrganisations(tx, 100))
  ).filter(({ kind }) => kind === 'provider');
  const running = quarterOf(dayOf(today));
  const told = toldQuarters(dayOf(today));
  await fillCrowd(demo, told);
  try {
    for (const [at, quarter] of told.entries()) {
      await collector.setDay(boundsOf(quarter).from);
      for (const house of houses)
        if (!signal.aborted) {
          if (!isDone(demo, house, quarter)) await judgeQuarter(demo, house, quarter, at, () => true);
          await predict(demo, house, quarter, at);
        }
      if (signal.aborted) return;
      await collector.setDay(closesOn(quarter));
      for (const house of houses) if (!signal.aborted) await openQuarter(demo, house, quarter);
      for (const house of houses) await openDemoImages(of, house, closesOn(quarter));
    }
  } finally {
    await collector.setDay(undefined);
  }
  // The tables are made of what was kept of each, so of all of them first.
  for (const { id } of houses) if (!signal.aborted) await keepLevels(of.transactionAs, id, today);
  if (!signal.aborted) await keepLeague(of.transactionAs, dayOf(today));
  for (const house of houses)
    if (!signal.aborted && !isDone(demo, house, running))
      await judgeQuarter(demo, house, running, 1, ({ id }) => id < '6');
};

/** Before there are groups: who makes them large enough. Broken off, it is done again and finds what was there. */
const fillCrowd = async (
  { of, today, folder, signal }: DemoVerdicts,
  told: readonly Quarter[],
): Promise<void> => {
  const done = join(folder, 'klanten-klaar.txt');
  const [first, last] = [told[0], told.at(-1)];
  if (existsSync(done) || !first || !last) return;
  const all = crowd(today, { from: boundsOf(first).from, until: boundsOf(last).until });
  await fillPeople({ transaction: of.transactionAs }, all, signal);
  for (const organisation of new Set(
    all.flatMap(({ customer_case }) => customer_case.map((one) => one.organisation_id)),
  ))
    await of.transactionAs(asMember(organisation), (tx) => fillOrganisation(tx, organisation, all));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(done, '', { mode: 0o600 });
};

/** The last two that are closed on this day, the older one first. */
export const toldQuarters = (day: string): Quarter[] => {
  let last = previousQuarter(quarterOf(day));
  while (closesOn(last) > day) last = previousQuarter(last);
  return [previousQuarter(last), last];
};

/** Once: two weeks after the quarter, two before it closes. */
const predict = async (demo: DemoVerdicts, house: House, quarter: Quarter, at: number): Promise<void> => {
  if (!isDone(demo, house, quarter) || readShare(demo, house, quarter, 'zelfbeeld') !== undefined) return;
  const day = dayAfter(boundsOf(quarter).until, 14);
  await sealDemoImages(demo.of, house, quarter, { at: at === 0 ? 0 : 1, day });
  write(demo, house, quarter, 'zelfbeeld', '');
};

const AT_ONCE = 40;

const judgeQuarter = async (
  demo: DemoVerdicts,
  house: House,
  quarter: Quarter,
  at: number,
  wants: (right: Right) => boolean,
): Promise<void> => {
  const { of, collector, spared, signal } = demo;
  const us = usOf(house);
  if (!(await beginQuarter(of, us, quarter))) return;
  for (const holder of ['organisation', 'council'] as const) await keepShare(demo, house, quarter, holder);
  const list = await keysOf(collector.place, us.organisation, quarter);
  const running = quarter === quarterOf(dayOf(demo.today));
  const rights = (await attestQuarter(of, us, quarter)).filter(
    (right) =>
      right.state === 'waiting' &&
      wants(right) &&
      judges(house.slug, `${quarter} ${right.person} ${right.bucket}`) &&
      !(running && spared.has(right.person)),
  );
  for (let from = 0; from < rights.length && !signal.aborted; from += AT_ONCE) {
    const some: { right: Right; device: Device; blinded: string }[] = [];
    for (const right of rights.slice(from, from + AT_ONCE)) {
      const device = await deviceFor({ organisation: us.organisation, quarter, bucket: right.bucket }, list);
      some.push({ right, device, blinded: device.blinded });
    }
    const signatures = await issueMany(of, us, quarter, some);
    for (const { right, device } of some) {
      const signature = signatures.get(right.id);
      const answers = answersOf(house.slug, `${quarter} ${right.person} ${right.bucket}`, at);
      if (signature !== undefined) await device.judge(signature, answers, collector.place.attest);
    }
  }
  // One in twelve does not answer, and nobody says no.
  if (!running && !signal.aborted)
    await askByLot(of, us, quarter, 'vier zes twee twee vijf', ({ id }) =>
      Number.parseInt(id.slice(0, 2), 16) % 12 === 0 ? undefined : 'yes',
    );
  if (!signal.aborted) markDone(demo, house, quarter);
};

const keysOf = async (
  { attest }: CollectorPlace,
  organisation: string,
  quarter: Quarter,
): Promise<KeyList> => {
  const answer = await fetch(`${attest}${collectorPaths.keys(organisation, quarter)}`);
  return ((await answer.json()) as { list: KeyList }).list;
};

/** The organisation's own share, with the collector's: two of three. */
const openQuarter = async (demo: DemoVerdicts, house: House, quarter: Quarter): Promise<void> => {
  const { attest } = demo.collector.place;
  const share = readShare(demo, house, quarter, 'organisation');
  if (share === undefined) return;
  const at = `${attest}/openen/${house.id}/${quarter}`;
  const body = new URLSearchParams({ share });
  await fetch(at, { method: 'POST', headers: { origin: demo.collector.place.origin }, body });
  await takeInResults(demo.of, usOf(house));
};

const fileOf = ({ folder }: DemoVerdicts, { slug }: House, quarter: Quarter, what: string): string =>
  join(folder, `${slug}-${quarter}-${what}.txt`);
const readShare = (demo: DemoVerdicts, house: House, quarter: Quarter, what: string): string | undefined => {
  try {
    return readFileSync(fileOf(demo, house, quarter, what), 'utf8');
  } catch {
    return undefined;
  }
};
const write = (demo: DemoVerdicts, house: House, quarter: Quarter, what: string, text: string): void => {
  mkdirSync(demo.folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(demo, house, quarter, what), text, { mode: 0o600 });
};
const isDone = (demo: DemoVerdicts, house: House, quarter: Quarter): boolean =>
  readShare(demo, house, quarter, 'klaar') !== undefined;
const markDone = (demo: DemoVerdicts, house: House, quarter: Quarter): void =>
  write(demo, house, quarter, 'klaar', '');

/** Kept before the collector forgets it: a start that was broken off can still open the quarter. */
const keepShare = async (
  demo: DemoVerdicts,
  house: House,
  quarter: Quarter,
  holder: 'organisation' | 'council',
): Promise<void> => {
  const shown = await showShare(demo.of, usOf(house), quarter, holder);
  if (shown.kind === 'waits') throw new Error(`no share for ${house.name}: ${shown.why}`);
  if (shown.kind === 'share') write(demo, house, quarter, holder, shown.text);
  await shareTaken(demo.of, usOf(house), quarter, holder);
};
