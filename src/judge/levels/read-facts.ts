import { leavingIsFree, offersByIds } from '../../ask/offers/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { directHelpOf } from '../../serve/direct-help/index.ts';
import { changesOfContact, readJourneys } from '../../serve/mining/index.ts';
import { promisesOfCases } from '../../serve/promises/index.ts';
import { type Quarter, quarterOf } from '../protocol/index.ts';
import { judgeableIn, servicesOf } from '../verdicts/index.ts';
import { type CaseFacts, type CaseSource, caseFacts } from './case-facts.rules.ts';
import {
  casesAround,
  choosingOfCases,
  choosingOfPersons,
  firstDays,
  type OwnCase,
} from './case-source.sql.ts';

/**
 * The facts of these cases and of all others of the same customers, from the records as they are. The same rules as the
 * overview (direct help) and the real routes (changes of contact). As the organisation's job.
 */
export const readFacts = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
  now: Date,
): Promise<Map<string, CaseFacts>> => {
  const all = await casesAround(tx, organisation, cases);
  const ids = all.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const ever = { firstDay: '1900-01-01', until: now };
  const direct = new Map(
    (await directHelpOf(tx, organisation, ever, now, ids)).map((one) => [one.caseId, one]),
  );
  const journeys = await journeysOf(tx, organisation, all);
  const promises = Map.groupBy(await promisesOfCases(tx, organisation, ids), ({ caseId }) => caseId);
  const started = await startedOf(tx, organisation, all, now);
  const services = await servicesOf(tx, [...new Set(all.flatMap(({ offer }) => offer ?? []))]);
  return new Map(
    all.map((of) => {
      const [help, journey, begun] = [direct.get(of.id), journeys.get(of.id), started.get(of.id)];
      const source: CaseSource = {
        team: of.team,
        service: (of.offer && services.get(of.offer)) ?? null,
        promises: promises.get(of.id) ?? [],
        // Who chose came for care, which no first contact can give: only what was asked can be answered at once.
        ...(help && of.kind === 'desk' ? { direct: help } : {}),
        ...(journey ? { journey } : {}),
        ...(begun ? { started: begun } : {}),
      };
      return [of.id, caseFacts(source, now)];
    }),
  );
};

/** A question may have several cases here: its journey counts once, on the latest that was chosen, else on the first. */
const journeysOf = async (
  tx: Tx,
  organisation: string,
  all: readonly OwnCase[],
): Promise<Map<string, NonNullable<CaseSource['journey']>>> => {
  const journeys = await readJourneys(tx, organisation, all);
  const found = new Map<string, NonNullable<CaseSource['journey']>>();
  for (const [question, cases] of Map.groupBy(all, ({ questionId }) => questionId)) {
    const journey = journeys.get(question);
    const [first] = cases;
    if (!first || !journey || journey.meetings.length === 0) continue;
    const on = cases.findLast(({ kind }) => kind === 'chosen') ?? first;
    found.set(on.id, { openedAt: first.openedAt, changes: changesOfContact(journey) });
  }
  return found;
};

const startedOf = async (
  tx: Tx,
  organisation: string,
  all: readonly OwnCase[],
  now: Date,
): Promise<Map<string, NonNullable<CaseSource['started']>>> => {
  const days = await firstDays(
    tx,
    organisation,
    all.map(({ id }) => id),
  );
  const begun = all.filter(({ id }) => days.has(id));
  if (begun.length === 0) return new Map();
  const written = await choosingOfCases(
    tx,
    organisation,
    begun.map(({ id }) => id),
  );
  const older = begun.filter(({ id, kind }) => kind === 'chosen' && !written.has(id));
  const hers = await choosingOfPersons(tx, organisation, [...new Set(older.map(({ personId }) => personId))]);
  const offers = await offersByIds(tx, [...new Set(begun.flatMap(({ offer }) => offer ?? []))]);
  const free = new Map(offers.map((offer) => [offer.id, leavingIsFree(offer)]));
  const quarters = [...new Set(begun.map(({ id }) => quarterOf(days.get(id) ?? '')))];
  const judgeable = await judgeableIn(tx, organisation, quarters);
  const running: Quarter = quarterOf(dayOf(now));
  return new Map(
    begun.map(({ id, personId, questionId, kind, team, offer }) => {
      const day = days.get(id) ?? '';
      const quarter = quarterOf(day);
      const can = judgeable(quarter, { team, offer });
      const choosing = written.get(id) ?? hers.get(`${personId}/${questionId}/${offer}`);
      return [
        id,
        {
          day,
          crisis: kind === 'crisis',
          choosing,
          // What was written when she chose stays as it was, whatever the offer says by now.
          leavingIsFree:
            choosing?.leaving === undefined ? free.get(offer ?? '') : (choosing.leaving ?? undefined),
          canJudge: can || quarter < running ? can : undefined,
        },
      ];
    }),
  );
};
