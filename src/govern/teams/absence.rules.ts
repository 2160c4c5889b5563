/** Away from a day until the first day back (half-open); without an end as long as nobody knows it. */
export type Absence = {
  id: string;
  memberId: string;
  standInId: string | null;
  fromDay: string;
  untilDay: string | null;
};

export const covers = ({ fromDay, untilDay }: Absence, day: string): boolean =>
  fromDay <= day && (untilDay === null || day < untilDay);

/** The absence that holds on this day; where two meet, the one that lasts longest. */
export const absenceOn = (absences: readonly Absence[], member: string, day: string): Absence | undefined =>
  absences
    .filter((one) => one.memberId === member && covers(one, day))
    .sort((a, b) => ((a.untilDay ?? '9') < (b.untilDay ?? '9') ? 1 : -1))[0];

export type Answers =
  | { kind: 'here' }
  /** `through` are colleagues who were named but are away themselves */
  | { kind: 'covered'; by: string; until: string | null; through: string[] }
  | { kind: 'nobody'; until: string | null; through: string[] };

/**
 * Who really answers for a member on this day. A stand-in who is away herself is stood in for in her turn; a circle, or
 * an end without a name, means that nobody does, and somebody must be named.
 */
export const whoAnswers = (member: string, absences: readonly Absence[], day: string): Answers => {
  const first = absenceOn(absences, member, day);
  if (!first) return { kind: 'here' };
  const through: string[] = [];
  let at: Absence | undefined = first;
  while (at?.standInId && at.standInId !== member && !through.includes(at.standInId)) {
    const next = absenceOn(absences, at.standInId, day);
    if (!next) return { kind: 'covered', by: at.standInId, until: first.untilDay, through };
    through.push(at.standInId);
    at = next;
  }
  return { kind: 'nobody', until: first.untilDay, through };
};

/** For whom this member answers today, each with the first day back. */
export const answersFor = (
  member: string,
  absences: readonly Absence[],
  day: string,
): { member: string; until: string | null }[] =>
  [...new Set(absences.map(({ memberId }) => memberId))].flatMap((away) => {
    const answers = whoAnswers(away, absences, day);
    return answers.kind === 'covered' && answers.by === member
      ? [{ member: away, until: answers.until }]
      : [];
  });

/**
 * Days on which something begins or ends inside a period: who answers can change on no other.
 * @param period its first day is always one of them
 */
export const turningDays = (
  absences: readonly Absence[],
  period: Pick<Absence, 'fromDay' | 'untilDay'>,
): string[] => {
  const inside = (day: string | null): day is string =>
    day !== null && day >= period.fromDay && (period.untilDay === null || day < period.untilDay);
  const days = absences.flatMap(({ fromDay, untilDay }) => [fromDay, untilDay]);
  return [...new Set([period.fromDay, ...days.filter(inside)])].sort();
};

/** Whom nobody answers for on some day of this period, when these absences hold. */
export const unanswered = (
  absences: readonly Absence[],
  period: Pick<Absence, 'fromDay' | 'untilDay'>,
): { member: string; day: string }[] =>
  turningDays(absences, period).flatMap((day) =>
    [...new Set(absences.filter((one) => covers(one, day)).map(({ memberId }) => memberId))]
      .filter((member) => whoAnswers(member, absences, day).kind === 'nobody')
      .map((member) => ({ member, day })),
  );
