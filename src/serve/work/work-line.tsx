import { GuestNote } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { clock, dayOf } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { ButtonLink, WorkRow } from '../../ui/index.ts';
import { dueOf } from './due.rules.ts';
import { type Group, isLate } from './today.rules.ts';
import type { Words } from './words.ts';
import type { Row } from './work-row.ts';
import { type Doing, doingOf } from './work-step.rules.ts';

type Props = {
  row: Row;
  group: Group;
  contact?: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One case in a list: who, what she asks, promised when, one act. */
export function WorkLine({ row, group, contact, now, language, w }: Props) {
  const known = row.name !== '';
  const who = known ? row.name : w.newQuestion;
  const doing = doingOf(row, language, w.step);
  const cameToday = !known && dayOf(row.openedAt) === dayOf(now);
  const meta = cameToday ? w.step.since(clock(row.openedAt, language)) : doing.meta;
  const late = isLate(row, now) ? w.step.late : '';
  return (
    <WorkRow
      tone={row.turn === 'organisation' ? 'us' : 'you'}
      who={who}
      ask={known ? row.title : `“${row.title}”`}
      due={
        row.urgent
          ? { text: w.step.danger, late: true, icon: 'alert-triangle' }
          : dueOf(row, now, language, w.due)
      }
      meta={[
        row.urgent && dueOf(row, now, language, w.due)?.text,
        late,
        meta,
        contact && w.today.withWhom(contact),
      ]
        .filter(Boolean)
        .join(' · ')}
      note={<GuestNote guest={row.guest} now={now} language={language} />}
      action={
        <ButtonLink
          kind={group === 'now' ? 'primary' : 'secondary'}
          href={targetOf(row, doing)}
          context={who}
        >
          {w.step.actions[doing.kind]}
        </ButtonLink>
      }
    />
  );
}

const targetOf = (row: Row, { kind }: Doing): string => {
  const at = { case: row.id };
  if (kind === 'offers') return paths.work.choose(at);
  return kind === 'answer' || kind === 'write' ? `${paths.work.case(at)}#berichten` : paths.work.case(at);
};
