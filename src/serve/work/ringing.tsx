import { GuestNote } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import { Button, Link, WorkGroup, WorkRow } from '../../ui/index.ts';
import { dayAndHour } from './due.rules.ts';
import type { TodayProps } from './today.page.tsx';

/** Above everything else of the day: somebody must say yes here. */
export function Ringing({ today: { ringing, guests, list }, now, language, w }: TodayProps) {
  const t = w.caseTeams;
  if (ringing.length === 0 || list !== 'alles') return null;
  return (
    <WorkGroup title={t.ringTitle} note={t.ringNote}>
      {ringing.map(({ alarm, name, title, from, to, meetings }) => {
        const when = dayAndHour(alarm.answerBy, now, language, w.due);
        const who = name || title;
        return (
          <WorkRow
            tone="us"
            who={<Link href={paths.work.case({ case: alarm.caseId })}>{who}</Link>}
            ask={title}
            due={{
              text: alarm.answerBy < now ? w.due.late(when) : w.due.before(when),
              late: true,
              icon: 'alert-triangle',
            }}
            meta={[
              alarm.why === 'left' ? t.left(from ?? t.colleague) : t.unanswered(from ?? t.colleague),
              t.nowWith(to ?? t.colleague),
              ...meetings.map((at) => (at ? t.meeting(dayAndClock(at, language)) : t.newTimes)),
            ].join(' · ')}
            note={<GuestNote guest={guests.get(alarm.personId)} now={now} language={language} />}
            action={
              <form method="post" action={paths.work.acceptAlarm({ case: alarm.caseId })}>
                <Button context={who}>{w.case.titles['accept-alarm']}</Button>
              </form>
            }
          />
        );
      })}
    </WorkGroup>
  );
}
