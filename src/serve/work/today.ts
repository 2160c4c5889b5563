import { cardGuests, cardNames, type ShortProfile } from '../../ask/people/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { addDays, dayAfter } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { casesByIds, endOfDay, type Handover, handoversBack, handoversTo } from '../cases/index.ts';
import { dangerRows } from './danger.ts';
import { PAGE } from './page-size.ts';
import type { Ringing } from './ringing.ts';
import { withShownNamesInBoth } from './shown-names.ts';
import { isLate, isSoon, monthsAt, nowUntil } from './today.rules.ts';
import { answersOwed, countOpen, countTeam, openRows, promisesKept, teamsAround } from './today.sql.ts';
import { readTodo } from './todo/read-todo.ts';
import type { Todo } from './todo/todo.ts';
import type { Counts, Kept, Mine, Row, Whose } from './work-row.ts';

export const LISTS = ['alles', 'wij', 'klant', 'team', 'antwoord'] as const;
export type List = (typeof LISTS)[number];
export const listOf = (asked: string | null): List => LISTS.find((one) => one === asked) ?? 'alles';

/** Someone asks this member to take a customer on. */
export type Asked = { handover: Handover; name: string; title: string; from: string | undefined };
/** A colleague said no, or did not answer. */
export type Back = { caseId: string; name: string; title: string; to: string | undefined };
export type Today = {
  list: List;
  counts: Counts;
  kept: { month: Kept; before: Kept };
  asked: Asked[];
  /** how those of `asked` and `ringing` want to be helped, by person */
  guests: ReadonlyMap<string, ShortProfile>;
  /** handovers that came back: she stays the contact */
  back: Back[];
  rows: Row[];
  /** names of colleagues: for the list of the team, and for whom she answers today */
  contacts: Map<string, string>;
  /** nobody said yes to these yet */
  ringing: Ringing[];
  /** steps of processes, promises and appointments whose moment is today or past */
  todo: Todo[];
  page: number;
  more: boolean;
};

const FEW = 5;
const ASKED_FEW = 5;
const STILL_WAITING_DAYS = 60;
/** Who has more of a kind sees '99+': nobody plans her day by the difference. */
export const MOST_COUNTED = 100;

/** All that stands on one member's page of today: a handful of queries, each over an index, each limited. */
export const today = async (
  tx: Tx,
  mine: Mine,
  { list, page, team: seesTeam, ringing }: { list: List; page: number; team: boolean; ringing: Ringing[] },
  now: Date,
): Promise<Today> => {
  const { organisation, member, covers = [] } = mine;
  const answering = [member, ...covers];
  const { month, before } = monthsAt(now);
  const startOf = (day: string): Date => endOfDay(dayAfter(day, -1));
  // What is asked for in one turn of the event loop leaves for the server in one packet.
  const [team, owed, danger, asked, back, kept, todo] = await Promise.all([
    seesTeam ? teamsAround(tx, mine) : { organisation, contacts: [], teams: [] },
    answersOwed(tx, { organisation, contacts: answering }, addDays(now, -STILL_WAITING_DAYS)),
    dangerRows(tx, mine),
    askedOf(tx, mine),
    list === 'alles' ? backTo(tx, mine, now) : [],
    promisesKept(tx, mine, { month: startOf(month), before: startOf(before), now }),
    list === 'alles' || list === 'wij'
      ? dueToday(tx, { organisation, me: member, members: answering }, now)
      : [],
  ]);
  const waiting = owed.map(
    ({ row, answerBy }): Row => ({
      ...row,
      turn: 'organisation',
      wrote: true,
      nextBy: row.turn === 'organisation' && row.nextBy && row.nextBy < answerBy ? row.nextBy : answerBy,
    }),
  );
  const inDanger = new Set(danger.map(({ id }) => id));
  const but = waiting.map(({ id }) => id);
  const of = list === 'team' ? team : { organisation, contacts: answering };
  const [counted, ofTeam, rows] = await Promise.all([
    countOpen(tx, mine, { now, until: nowUntil(now), but, most: MOST_COUNTED }),
    countTeam(tx, team, MOST_COUNTED),
    rowsOf(tx, of, {
      list,
      offset: (page - 1) * PAGE,
      but: [...but, ...inDanger],
      first: page === 1 ? firstOf(waiting, danger) : [],
    }),
  ]);
  const most = list === 'alles' ? PAGE + FEW + 1 : PAGE;
  const askedHere = list === 'antwoord' ? asked : asked.slice(0, ASKED_FEW);
  const mineToAnswer = [
    ...(list === 'alles' ? ringing.map(({ alarm }) => alarm) : []),
    ...(list === 'alles' || list === 'antwoord' ? askedHere.map(({ handover }) => handover) : []),
  ];
  const [[shown, dueNow], contacts, guests] = await Promise.all([
    withShownNamesInBoth(tx, organisation, list === 'alles' ? rows : rows.slice(0, most), todo),
    namesOf(tx, organisation, list === 'team' ? rows : rows.filter(({ contactId }) => contactId !== member)),
    cardGuests(
      tx,
      organisation,
      mineToAnswer.map(({ personId }) => personId),
    ),
  ]);
  return {
    list,
    counts: withWaiting({ ...counted, team: ofTeam }, waiting, asked, now),
    kept,
    asked: askedHere,
    guests,
    back,
    rows: shown,
    contacts,
    ringing,
    todo: dueNow,
    page,
    more: list !== 'alles' && rows.length > most,
  };
};

const dueToday = async (
  tx: Tx,
  whose: { organisation: string; me: string; members: readonly string[] },
  now: Date,
): Promise<Todo[]> => {
  const { todo } = await readTodo(
    tx,
    { ...whose, teams: [] },
    {
      team: false,
      kinds: ['task', 'promise', 'appointment'],
      office: undefined,
      lateBefore: endOfDay(dayOf(now)),
      after: undefined,
      limit: PAGE,
    },
    now,
  );
  return todo;
};

/** A row that is both is shown once. */
const firstOf = (waiting: readonly Row[], danger: readonly Row[]): Row[] => {
  const urgent = new Set(danger.map(({ id }) => id));
  const wrote = new Set(waiting.map(({ id }) => id));
  return [
    ...waiting.map((row) => (urgent.has(row.id) ? { ...row, urgent: true } : row)),
    ...danger.filter(({ id }) => !wrote.has(id)),
  ];
};

type Wanted = { list: List; offset: number; but: string[]; first: Row[] };

const rowsOf = async (tx: Tx, of: Whose, { list, offset, but, first }: Wanted): Promise<Row[]> => {
  const ours = (limit: number) => openRows(tx, of, { turn: 'ours', accepted: true, but, limit, offset });
  const theirs = (limit: number) =>
    openRows(tx, of, { turn: 'customers', accepted: true, but, limit, offset });
  switch (list) {
    case 'alles':
      return both(first, await Promise.all([ours(PAGE), theirs(FEW)]));
    case 'wij':
      return byMoment([...first, ...(await ours(PAGE + 1))]);
    case 'klant':
      return theirs(PAGE + 1);
    case 'team':
      return openRows(tx, of, { limit: PAGE + 1, offset });
    case 'antwoord':
      return [];
  }
};

const both = (first: readonly Row[], [ours, theirs]: [Row[], Row[]]): Row[] => [
  ...byMoment([...first, ...ours]),
  ...theirs,
];

const byMoment = (rows: Row[]): Row[] =>
  rows.sort(
    (a, b) =>
      Number(b.urgent ?? false) - Number(a.urgent ?? false) ||
      (a.nextBy?.getTime() ?? Number.POSITIVE_INFINITY) - (b.nextBy?.getTime() ?? Number.POSITIVE_INFINITY),
  );

/** Late is what was promised and is past: a next step, an answer to a message, or an answer to a colleague. */
const withWaiting = (
  counts: Counts,
  waiting: readonly Row[],
  asked: readonly Asked[],
  now: Date,
): Counts => ({
  ...counts,
  ours: counts.ours + waiting.length,
  soon: counts.soon + waiting.filter((row) => isSoon(row, now)).length,
  late:
    counts.late +
    waiting.filter((row) => isLate(row, now)).length +
    asked.filter(({ handover }) => handover.answerBy < now).length,
});

const askedOf = async (tx: Tx, { organisation, member }: Mine): Promise<Asked[]> => {
  const handovers = await handoversTo(tx, organisation, member);
  if (handovers.length === 0) return [];
  const cases = await casesByIds(
    tx,
    organisation,
    handovers.map((one) => one.caseId),
  );
  const names = await cardNames(
    tx,
    organisation,
    handovers.map((one) => one.personId),
  );
  const from = await membersByIds(
    tx,
    organisation,
    handovers.flatMap((one) => one.fromMemberId ?? []),
  );
  return handovers.flatMap((handover) => {
    const of = cases.get(handover.caseId);
    if (!of || of.closedAt) return [];
    const giver = handover.fromMemberId ? from.get(handover.fromMemberId)?.name : undefined;
    return [{ handover, name: names.get(handover.personId) ?? '', title: of.title, from: giver }];
  });
};

const BACK_DAYS = 14;

const backTo = async (tx: Tx, { organisation, member }: Mine, now: Date): Promise<Back[]> => {
  const handovers = await handoversBack(tx, organisation, member, addDays(now, -BACK_DAYS));
  if (handovers.length === 0) return [];
  const cases = await casesByIds(
    tx,
    organisation,
    handovers.map((one) => one.caseId),
  );
  const names = await cardNames(
    tx,
    organisation,
    handovers.map((one) => one.personId),
  );
  const to = await membersByIds(
    tx,
    organisation,
    handovers.map((one) => one.toMemberId),
  );
  return handovers.map(({ caseId, personId, toMemberId }) => ({
    caseId,
    name: names.get(personId) ?? '',
    title: cases.get(caseId)?.title ?? '',
    to: to.get(toMemberId)?.name,
  }));
};

const namesOf = async (tx: Tx, organisation: string, rows: readonly Row[]): Promise<Map<string, string>> => {
  const members = await membersByIds(tx, organisation, [...new Set(rows.map((row) => row.contactId))]);
  return new Map([...members].map(([id, { name }]) => [id, name]));
};
