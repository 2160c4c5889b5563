import { paths } from '../../../paths.ts';
import { dayAndClock, shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Button, Card, Details, Moment, Row, Timeline } from '../../../ui/index.ts';
import { customerSteps, plainWords, type Step } from './case-steps.rules.ts';
import { OutcomeWords } from './outcome-words.tsx';
import type { CustomerProcess } from './read-steps.ts';
import { type Words, words } from './words.ts';

type Props = {
  question: string;
  process: CustomerProcess | undefined;
  /** who answers for it, by name */
  contact: string | undefined;
  /** whose move it is for the whole question: a step never says otherwise */
  turn: 'you' | 'us';
  /** may she, or who looks along for her, answer here? */
  mayAnswer: boolean;
  now: Date;
  language: Language;
};

const NEXT = 4;

/** Where her question is, in the words of the process owner: what was done, whose move it is, what comes. */
export function CustomerSteps({ question, process, contact, turn, mayAnswer, now, language }: Props) {
  if (!process) return null;
  const steps = customerSteps(allSteps(process));
  const [done, here, coming] = (['done', 'now', 'coming'] as const).map((state) =>
    steps.filter((step) => step.state === state),
  ) as [Step[], Step[], Step[]];
  if (here.length === 0 && coming.length === 0) return null;
  const w = words[language].forCustomer;
  const said = (step: Step) => plainWords(step, language) ?? '';
  const moments = done.map((step) => (
    <Moment
      state="done"
      by={step.turn === 'customer' ? 'you' : 'us'}
      when={step.at ? w.done(shortDay(step.at, language)) : ''}
      what={said(step)}
    >
      {step.outcome && <OutcomeWords of={step.outcome} language={language} />}
    </Moment>
  ));
  return (
    <Card title={w.title} id="stappen">
      {done.length > 2 && (
        <Details summary={w.earlier(done.length)}>
          <Timeline>{moments}</Timeline>
        </Details>
      )}
      <Timeline>
        {done.length <= 2 && moments}
        {here.map((step) => (
          <Moment
            state="now"
            by={step.turn === 'customer' ? 'you' : 'us'}
            when={turn === 'you' && step.turn !== 'customer' ? w.now : whose(step, contact, w)}
            what={said(step)}
          >
            <p class="az-flush">{byWhen(step, now, language, w)}</p>
            {mayAnswer && step.turn === 'customer' && step.task && (
              <Answer {...{ question, step, language, w }} />
            )}
          </Moment>
        ))}
        {coming.slice(0, NEXT).map((step) => (
          <Moment
            state="later"
            by={step.turn === 'customer' ? 'you' : 'us'}
            when={w.next}
            what={said(step)}
          />
        ))}
      </Timeline>
      {coming.length > NEXT && <p class="az-flush az-soft az-small">{w.more(coming.length - NEXT)}</p>}
    </Card>
  );
}

/** A process that calls another is told as one: what it called stands in its place. */
const allSteps = ({ processes }: CustomerProcess): Step[] => {
  const all = processes.flatMap(({ steps }) => steps);
  const calls = processes.some(({ parentId }) => parentId !== null);
  const of = (state: Step['state']) => all.filter((step) => step.state === state);
  return [
    ...of('done').sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0)),
    ...of('now').filter(({ kind }) => !calls || kind !== 'call-activity'),
    ...processes.toReversed().flatMap(({ steps }) => steps.filter(({ state }) => state === 'coming')),
  ];
};

type Said = Words['forCustomer'];

const whose = ({ turn, kind }: Step, contact: string | undefined, w: Said): string => {
  if (turn === 'customer') return w.you;
  return contact && kind === 'user-task' ? w.contact(contact) : w.us;
};

const byWhen = (step: Step, now: Date, language: Language, w: Said): string => {
  const { dueAt, kind, turn } = step;
  if (!dueAt) return '';
  const when = kind === 'user-task' ? dayAndClock(dueAt, language) : shortDay(dueAt, language);
  if (kind === 'catch-timer') return w.until(when);
  return dueAt < now && turn !== 'customer' ? w.late(when) : w.before(when);
};

type AnswerProps = { question: string; step: Step; language: Language; w: Said };

/** Each answer is a button of its own: equal, none laid before her. */
function Answer({ question, step, language, w }: AnswerProps) {
  const outcomes = step.outcomes.length > 0 ? step.outcomes : [{ value: '', text: w.ready }];
  return (
    <form
      method="post"
      class="az-stack az-stack--sm"
      action={paths.question.step({ id: question, task: step.task?.id ?? '' })}
    >
      <p class="az-flush az-strong">{w.answer}</p>
      <Row>
        {outcomes.map((one) => (
          <Button name="outcome" value={one.value}>
            <OutcomeWords of={one} language={language} />
          </Button>
        ))}
      </Row>
    </form>
  );
}
