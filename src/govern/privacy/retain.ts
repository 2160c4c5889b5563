import { addDays, dayAfter } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { allOrganisations } from '../../serve/cases/index.ts';
import { fallDue } from './ask-erasure.ts';
import { dueOf } from './due.rules.ts';
import { addTally, eraseHere } from './erase-here.sql.ts';
import { casesHere, goingHere } from './going.sql.ts';
import {
  endCodes,
  endMail,
  endReceipts,
  endRuns,
  endSessions,
  factsOf,
  insertRun,
  lastRun,
  pastCare,
  quietPersons,
  type TermRun,
} from './retain.sql.ts';
import { type Enter, runErasure } from './run-erasure.ts';
import { tallyOf } from './tally.rules.ts';
import { careFileUntil, TERMS, type TermKey } from './terms.rules.ts';

const JOB = { kind: 'job', name: 'retain' } as const;
const PAGE = 100;
// The shortest of the terms of a file: what is younger is not looked at.
const SHORTEST_FILE_YEARS = 15;

/** Applies every declared term once; small batches, one owner at a time. @returns how many of each went */
export const retain = async (door: Enter, now: Date): Promise<Partial<Record<TermKey, number>>> => {
  const organisations = await door.transaction(JOB, allOrganisations);
  const runs: TermRun[] = [
    await endFiles(door, organisations, now),
    ...(await endQuiet(door, organisations, now)),
    await endAll(door, 'mail', endMail, now),
    await endAll(door, 'codes', endCodes, now),
    await endAll(door, 'sessions', endSessions, now),
    await endAll(door, 'receipts', endReceipts, now),
    await endAll(door, 'runs', endRuns, now),
  ];
  await door.transaction(JOB, (tx) => insertRun(tx, newId(), runs, now));
  return Object.fromEntries(runs.map(({ term, removed }) => [term, removed]));
};

const endAll = async (
  door: Enter,
  term: TermKey,
  end: (tx: Tx, before: Date) => Promise<number>,
  now: Date,
): Promise<TermRun> => {
  const removed = await door.transaction(JOB, (tx) => end(tx, addDays(now, -TERMS[term].days)));
  return { term, lookedAt: removed, removed };
};

/** Questions that nobody comes back to, and persons of whom nothing else is left. */
const endQuiet = async (door: Enter, organisations: readonly string[], now: Date): Promise<TermRun[]> => {
  const seen = new Set<string>();
  const went = { visitor: 0, rested: 0 };
  const since = addDays(now, -TERMS.visitor.days);
  for (const organisation of organisations) {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const page = await door.transaction({ ...JOB, organisation }, (tx) =>
        quietPersons(tx, organisation, { since, after, limit: PAGE }),
      );
      for (const person of page.filter((one) => !seen.has(one))) {
        seen.add(person);
        const term = await endOne(door, person, now);
        if (term) went[term] += 1;
      }
      after = page.at(-1) ?? after;
      if (page.length < PAGE) break;
    }
  }
  const lookedAt = seen.size;
  return (['visitor', 'rested'] as const).map((term) => ({ term, lookedAt, removed: went[term] }));
};

const endOne = async (door: Enter, person: string, now: Date): Promise<'visitor' | 'rested' | undefined> => {
  const erasure = await door.transaction({ kind: 'customer', person }, async (tx) => {
    const facts = await factsOf(tx, person, now);
    const due = facts && dueOf(facts, now);
    if (!due || due.kind === 'nothing') return undefined;
    const id = await fallDue(tx, person, due.kind === 'all' ? null : due.questions, now);
    return { id, term: due.kind === 'all' ? ('visitor' as const) : ('rested' as const) };
  });
  if (erasure) await runErasure(door, erasure.id, now);
  return erasure?.term;
};

/** Files of care whose term by law is over, case by case. */
const endFiles = async (door: Enter, organisations: readonly string[], now: Date): Promise<TermRun> => {
  const today = dayOf(now);
  const before = dayAfter(today, -SHORTEST_FILE_YEARS * 365);
  const run = { term: 'care-file' as const, lookedAt: 0, removed: 0 };
  for (const organisation of organisations) {
    const past = await door.transaction({ ...JOB, organisation }, (tx) => pastCare(tx, organisation, before));
    for (const person of past) {
      run.lookedAt += 1;
      run.removed += await endFile(door, { organisation, person }, today, now);
    }
  }
  return run;
};

const endFile = (
  door: Enter,
  { organisation, person }: { organisation: string; person: string },
  today: string,
  now: Date,
): Promise<number> =>
  door.transaction({ ...JOB, organisation, person }, async (tx) => {
    const all = await casesHere(tx, { organisation, person, questions: null });
    const over = all.filter(
      ({ last, fundings, closed }) => closed && last !== null && careFileUntil(last, fundings) <= today,
    );
    if (over.length === 0) return 0;
    const scope = { organisation, person, questions: over.map(({ question }) => question) };
    const going = await goingHere(
      tx,
      scope,
      over.map(({ id }) => id),
      now,
    );
    await addTally(tx, organisation, tallyOf({ ...going, questions: [], choices: [] }, now));
    await eraseHere(tx, scope, over);
    return over.length;
  });

/** For the operator's page: what the last night did. */
export const retentionState = (tx: Tx) => lastRun(tx);
