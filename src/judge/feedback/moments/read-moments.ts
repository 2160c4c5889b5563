import { listTeams, membersByIds, teamsOfMember } from '../../../govern/teams/index.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { FigurePlace, VerdictFigure } from '../../levels/index.ts';
import { quarterOf } from '../../protocol/index.ts';
import { quartersTakenIn } from '../../results/index.ts';
import { readCourse, WHOLE } from '../treatment/course.ts';
import { type BeforeAfter, beforeAndAfter, placeInPeriod } from './before-after.rules.ts';
import { mayLead } from './may-lead.rules.ts';
import type { Moment } from './moment.ts';
import { findMoment, momentsOf } from './moments.sql.ts';

export type MomentLine = {
  moment: Moment;
  /** null: everybody */
  team: string | null;
  seen: BeforeAfter;
  /** which quarter of how many; 0: not begun */
  stand: { at: number; of: number };
};

type Known = Parameters<typeof beforeAndAfter>[2];
const toSeen = (moment: Moment, course: readonly VerdictFigure[], known: Known): BeforeAfter =>
  beforeAndAfter(
    moment,
    course
      .filter(({ measure }) => measure === moment.item)
      .map((one) => ({ ...one, team: one.scope === 'team' ? one.id : null })),
    known,
  );
const wasHeard = async (tx: Tx, organisation: string): Promise<boolean> =>
  (await quartersTakenIn(tx, organisation)).length > 0;

const standOf = (moment: Moment, today: string) => placeInPeriod(moment, quarterOf(today));

/** Every moment of the organisation with what came of it. */
export const readMoments = async (tx: Tx, organisation: string, today: string): Promise<MomentLine[]> => {
  const moments = await momentsOf(tx, organisation);
  const teams = [...new Set(moments.flatMap(({ team }) => team ?? []))];
  const [course, names, heard] = await Promise.all([
    readCourse(tx, organisation, { places: [WHOLE, ...teams.map(asPlace)], today }),
    namesOfTeams(tx, organisation),
    wasHeard(tx, organisation),
  ]);
  return moments.map((moment) => ({
    moment,
    team: moment.team === null ? null : (names.get(moment.team) ?? ''),
    seen: toSeen(moment, course, { today, heard }),
    stand: standOf(moment, today),
  }));
};

/** One moment with what came of it. */
export const lineOf = async (
  tx: Tx,
  organisation: string,
  moment: Moment,
  today: string,
): Promise<MomentLine> => {
  const places = [WHOLE, ...(moment.team === null ? [] : [asPlace(moment.team)])];
  const [course, names, heard] = await Promise.all([
    readCourse(tx, organisation, { places, today }),
    namesOfTeams(tx, organisation),
    wasHeard(tx, organisation),
  ]);
  const team = moment.team === null ? null : (names.get(moment.team) ?? '');
  return { moment, team, seen: toSeen(moment, course, { today, heard }), stand: standOf(moment, today) };
};

const asPlace = (id: string): FigurePlace => ({ scope: 'team', id });
const namesOfTeams = async (tx: Tx, organisation: string): Promise<Map<string, string>> =>
  new Map((await listTeams(tx, organisation)).map(({ id, name }) => [id, name]));

export type ReadMoment = MomentLine & {
  /** the same question of all customers of the organisation, when this is about one team */
  beside: { before: number; after: number } | undefined;
  startedBy: string;
  closedBy: string;
  mayClose: boolean;
};

export const readMoment = async (
  tx: Tx,
  by: Member,
  id: string,
  today: string,
): Promise<ReadMoment | undefined> => {
  const { organisation, member } = by;
  const moment = await findMoment(tx, organisation, id);
  if (!moment) return undefined;
  const ids = [moment.startedBy, ...(moment.closed ? [moment.closed.by] : [])];
  const places = moment.team === null ? [] : [asPlace(moment.team)];
  const [course, names, people, mine, heard] = await Promise.all([
    readCourse(tx, organisation, { places: [WHOLE, ...places], today }),
    namesOfTeams(tx, organisation),
    membersByIds(tx, organisation, ids),
    teamsOfMember(tx, organisation, member),
    wasHeard(tx, organisation),
  ]);
  const seen = toSeen(moment, course, { today, heard });
  const teams = mine.map((one) => one.id);
  return {
    moment,
    team: moment.team === null ? null : (names.get(moment.team) ?? ''),
    seen,
    stand: standOf(moment, today),
    beside: seen.wider || moment.team === null ? undefined : besideIt(moment, seen, course),
    startedBy: people.get(moment.startedBy)?.name ?? '',
    closedBy: people.get(moment.closed?.by ?? '')?.name ?? '',
    mayClose: moment.closed === null && mayLead(by, teams, moment.team),
  };
};

/** What happened in the same quarters in the organisation as a whole. */
const besideIt = (
  moment: Moment,
  seen: BeforeAfter,
  course: readonly VerdictFigure[],
): ReadMoment['beside'] => {
  if (seen.kind !== 'compared') return undefined;
  const at = (quarter: string) =>
    course.find((one) => one.measure === moment.item && one.scope !== 'team' && one.quarter === quarter)
      ?.mean;
  const [before, after] = [at(seen.before.quarter), at(seen.after.quarter)];
  return before === undefined || after === undefined ? undefined : { before, after };
};
