import { GuestNote, readShort } from '../../../ask/people/index.ts';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import { ButtonLink, WorkRow } from '../../../ui/index.ts';
import { dayAndHour, dueOf } from '../due.rules.ts';
import type { Words } from '../words.ts';
import { shortStep } from '../work-step.rules.ts';
import type { Todo } from './todo.ts';

type Props = {
  one: Todo;
  names: ReadonlyMap<string, string>;
  me: string;
  /** may it be ticked? */
  picks: boolean;
  picked?: boolean;
  urgent?: boolean;
  now: Date;
  language: Language;
  w: Words;
};

/** Where one does it: the place on the page of the case, or the page of its promises. */
const targetOf = ({ kind, id, caseId, what }: Todo): string => {
  const at = { case: caseId };
  // Who is not content is heard on a page of its own, not on that of the case.
  if (kind === 'promise' && what === 'complaint') return paths.work.unhappy();
  if (kind === 'promise') return paths.work.promises(at);
  if (kind === 'appointment') return paths.work.appointment({ ...at, appointment: id });
  return kind === 'task' ? `${paths.work.case(at)}#stappen` : paths.work.case(at);
};

const whatOf = ({ kind, what, title, past }: Todo, language: Language, w: Words): string => {
  if (kind === 'step') return [title, shortStep(what, language, w.step)].filter(Boolean).join(' · ');
  if (kind === 'promise') return w.promises.kind[what] ?? what;
  return past ? `${what} · ${w.todo.past}` : what;
};

/** A next step needs no word of its own; a step of a process is told by where it is done. */
const kindOf = ({ kind, office }: Todo, { todo }: Words): string => {
  if (office) return todo.offices[office];
  return kind === 'step' ? '' : todo.one[kind];
};

/** One thing to do in a list: for whom, what, promised when, who does it. */
export function TodoLine({ one, names, me, picks, picked, urgent, now, language, w }: Props) {
  const t = w.todo;
  const who = one.name || w.newQuestion;
  const what = whatOf(one, language, w);
  const taker =
    one.memberId === null ? t.nobody : one.memberId === me ? '' : t.with(names.get(one.memberId) ?? '');
  const owed = { turn: 'organisation' as const, nextBy: one.due, expectedOn: null };
  const due =
    one.kind === 'appointment' && one.due
      ? {
          text: dayAndHour(one.due, now, language, w.due),
          late: one.past === true,
          icon: 'calendar' as const,
        }
      : dueOf(owed, now, language, w.due);
  return (
    <WorkRow
      tone="us"
      who={who}
      ask={what}
      due={due}
      meta={[kindOf(one, w), taker].filter(Boolean).join(' · ')}
      note={<GuestNote guest={readShort(one.guest)} now={now} language={language} />}
      pick={
        picks && one.kind === 'task'
          ? { name: 'stap', value: one.id, label: t.pick(what, who), checked: picked ?? false }
          : undefined
      }
      action={
        <ButtonLink kind={urgent ? 'primary' : 'secondary'} href={targetOf(one)} context={who}>
          {t.open}
        </ButtonLink>
      }
    />
  );
}
