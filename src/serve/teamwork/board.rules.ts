import {
  type Absence,
  absenceOn,
  answersFor,
  type Colleague,
  capacityOf,
  whoAnswers,
  worksOn,
} from '../../govern/teams/index.ts';

/** Open cases of a team, counted per contact and state; `late` is how many of them wait too long for us. */
export type Counted = { contactId: string; state: string; along: boolean; n: number; late: number };

/** How a colleague stands today, as the board says it. */
export type Here =
  | { kind: 'here' }
  | { kind: 'off' }
  | { kind: 'away'; until: string | null; by: string | null };
export type Person = {
  member: Colleague;
  here: Here;
  /** colleagues for whom she answers today too */
  covers: string[];
  /** open questions in this team, and everywhere */
  open: number;
  load: number;
  capacity: number;
  late: number;
};

const hereOf = (member: Colleague, absences: readonly Absence[], day: string): Here => {
  const away = absenceOn(absences, member.id, day);
  if (!away) return worksOn(member, day) ? { kind: 'here' } : { kind: 'off' };
  const answers = whoAnswers(member.id, absences, day);
  return { kind: 'away', until: away.untilDay, by: answers.kind === 'covered' ? answers.by : null };
};

/** Everybody of a team with what rests on them; who is fullest stands on top, so that help goes where it is needed. */
export const people = (
  members: readonly Colleague[],
  {
    absences,
    counted,
    loads,
    day,
  }: {
    absences: readonly Absence[];
    counted: readonly Counted[];
    loads: ReadonlyMap<string, number>;
    day: string;
  },
): Person[] => {
  const sum = (id: string, what: 'n' | 'late') =>
    counted.filter(({ contactId }) => contactId === id).reduce((all, one) => all + one[what], 0);
  return members
    .map((member) => ({
      member,
      here: hereOf(member, absences, day),
      covers: answersFor(member.id, absences, day).map((one) => one.member),
      open: sum(member.id, 'n'),
      load: loads.get(member.id) ?? 0,
      capacity: capacityOf(member),
      late: sum(member.id, 'late'),
    }))
    .sort((a, b) => b.load / Math.max(1, b.capacity) - a.load / Math.max(1, a.capacity));
};

/** Of a whole team: what it has, what it can have, and what waits too long. Only who is a contact adds room. */
export const totals = (
  all: readonly Person[],
  counted: readonly Counted[],
  capacity: number | null,
): { open: number; late: number; capacity: number; room: number } => {
  const open = counted.filter(({ along }) => !along).reduce((sum, { n }) => sum + n, 0);
  const most =
    capacity ??
    all
      .filter(({ member, here }) => member.roles.includes('contact') && here.kind !== 'away')
      .reduce((sum, one) => sum + one.capacity, 0);
  return {
    open,
    late: counted.reduce((sum, { late }) => sum + late, 0),
    capacity: most,
    room: Math.max(0, most - open),
  };
};

/** Nought to a hundred, for a bar; more than all is all. */
export const share = (load: number, capacity: number): number =>
  capacity === 0 ? (load > 0 ? 100 : 0) : Math.min(100, Math.round((load / capacity) * 100));
