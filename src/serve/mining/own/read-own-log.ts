import type { Tx } from '../../../platform/database/door.ts';
import type { Journey } from '../figures/contact-changes.rules.ts';
import { type Column, type EventLog, NOBODY } from '../log/event-log.ts';
import { GrownRows, NameList } from '../log/grown.ts';
import { addWays, type Ways } from './followed.ts';
import { addToJourney } from './journeys.rules.ts';
import type { OwnCase, OwnEvent } from './own-event.ts';
import {
  casesOpenedIn,
  eventsOfCases,
  handoversOfCases,
  messagesOfCases,
  placesOf,
  processStepsOf,
} from './own-events.sql.ts';
import type { Quarter } from './quarter.rules.ts';

/** From opening a case until something first happened in it, in milliseconds. */
export type Durations = { contact: number[]; delivery: number[]; end: number[] };

export type OwnLog = {
  /** resource: the member; group: her office, or where a step of a process is done; without messages */
  log: EventLog;
  team: Column;
  journeys: ReadonlyMap<string, Journey>;
  durations: Durations;
  ways: Ways;
};

const AT_ONCE = 1000;

/** What really happened in the cases that were opened in a quarter, a thousand cases at a time. */
export const readOwnLog = async (tx: Tx, organisation: string, quarter: Quarter): Promise<OwnLog> => {
  const places = new Map((await placesOf(tx, organisation)).map((place) => [place.member, place]));
  const rows = new GrownRows();
  const [cases, activities, members, offices, teams] = lists();
  const teamOf: number[] = [];
  const journeys = new Map<string, Journey>();
  const durations: Durations = { contact: [], delivery: [], end: [] };
  const ways: Ways = new Map();
  const add = (of: OwnCase, { activity, memberId, at, office: lane }: OwnEvent): void => {
    const place = memberId === null ? undefined : places.get(memberId);
    const office = lane ?? place?.office;
    rows.add(
      cases.numberOf(of.id),
      activities.numberOf(activity),
      memberId === null ? NOBODY : members.numberOf(memberId),
      office ? offices.numberOf(office) : NOBODY,
      at.getTime(),
    );
    teamOf.push(place?.team ? teams.numberOf(place.team) : NOBODY);
  };
  let last: OwnCase | undefined;
  do {
    const batch: OwnCase[] = await casesOpenedIn(tx, organisation, quarter, last, AT_ONCE);
    const ids = batch.map(({ id }) => id);
    const events = byCase(await eventsOfCases(tx, organisation, ids));
    const messages = byCase(await messagesOfCases(tx, organisation, ids));
    const handovers = byCase(await handoversOfCases(tx, organisation, ids));
    addWays(ways, await processStepsOf(tx, organisation, ids));
    for (const of of batch) {
      const own = events.get(of.id) ?? [];
      for (const event of own) add(of, event);
      const met = [...own, ...(messages.get(of.id) ?? [])];
      journeys.set(of.questionId, addToJourney(journeys.get(of.questionId), met, handovers.get(of.id) ?? []));
      addDurations(durations, of, own);
    }
    last = batch.length === AT_ONCE ? batch.at(-1) : undefined;
  } while (last);
  const log = rows.log({
    cases: cases.names,
    activities: activities.names,
    resources: members.names,
    groups: offices.names,
  });
  return { log, team: { names: teams.names, of: Int32Array.from(teamOf) }, journeys, durations, ways };
};

const lists = () => [new NameList(), new NameList(), new NameList(), new NameList(), new NameList()] as const;
const byCase = <T extends { caseId: string }>(list: readonly T[]): Map<string, T[]> =>
  Map.groupBy(list, ({ caseId }) => caseId);

const addDurations = (durations: Durations, of: OwnCase, events: readonly OwnEvent[]): void => {
  const opened = of.openedAt.getTime();
  const until = (activity: string): number | undefined => {
    const at = events.find((event) => event.activity === activity)?.at.getTime();
    return at === undefined ? undefined : Math.max(0, at - opened);
  };
  const contact = until('contact-accepted');
  const delivery = until('delivered');
  if (contact !== undefined) durations.contact.push(contact);
  if (delivery !== undefined) durations.delivery.push(delivery);
  if (of.closedAt) durations.end.push(Math.max(0, of.closedAt.getTime() - opened));
};
