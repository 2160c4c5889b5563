import { type Absence, type Colleague, covers, unanswered, whoAnswers } from '../../govern/teams/index.ts';

export type AbsenceRefusal =
  | 'past'
  | 'order'
  | 'overlap'
  | 'stand-in-needed'
  | 'stand-in-gone'
  | 'stand-in-away'
  | 'nobody-answers';

type Asked = {
  absence: Absence;
  /** what holds or comes, without this one */
  others: readonly Absence[];
  standIn: Pick<Colleague, 'id' | 'active'> | undefined;
  /** does anything wait under her name: an open case, or a colleague for whom she answers? */
  needed: boolean;
  today: string;
};

const overlaps = (a: Absence, b: Absence): boolean =>
  (b.untilDay === null || a.fromDay < b.untilDay) && (a.untilDay === null || b.fromDay < a.untilDay);

/**
 * Why a colleague can't be away like this, if she can't. Whoever has open cases names who answers meanwhile; that one
 * works here and is there on the first day; and on no day of it is anybody's customer left with nobody, however the
 * stand-ins stand in for each other.
 */
export const refuseAbsence = ({
  absence,
  others,
  standIn,
  needed,
  today,
}: Asked): AbsenceRefusal | undefined => {
  if (absence.untilDay !== null && absence.untilDay <= absence.fromDay) return 'order';
  if (absence.untilDay !== null && absence.untilDay <= today) return 'past';
  if (others.some((one) => one.memberId === absence.memberId && overlaps(one, absence))) return 'overlap';
  if (!absence.standInId) return needed ? 'stand-in-needed' : undefined;
  if (!standIn?.active || standIn.id === absence.memberId) return 'stand-in-gone';
  if (whoAnswers(standIn.id, others, absence.fromDay).kind !== 'here') return 'stand-in-away';
  const before = unanswered(others, absence).map(({ member, day }) => `${member} ${day}`);
  const after = unanswered([...others, absence], absence).filter(
    // Whom nobody answered for anyway is not made worse by this.
    ({ member, day }) => !before.includes(`${member} ${day}`),
  );
  return after.length > 0 ? 'nobody-answers' : undefined;
};

/** Whom one may choose: who works here, is there on that day, and is not the one who goes. */
export const possibleStandIns = (
  members: readonly Colleague[],
  others: readonly Absence[],
  { member, fromDay }: { member: string; fromDay: string },
): Colleague[] =>
  members.filter(
    (one) =>
      one.active &&
      one.id !== member &&
      !others.some((away) => away.memberId === one.id && covers(away, fromDay)),
  );
