import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import { dayAndClock, shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Alert, Badge, Card, Details, Heading, Link, Stack } from '../../../ui/index.ts';
import { plainWords, type Step } from './case-steps.rules.ts';
import { OutcomeWords } from './outcome-words.tsx';
import type { CaseProcess, CaseProcesses } from './read-steps.ts';
import { Begin, MessageForm, stepAnchor, TaskForms } from './step-forms.tsx';
import { type Words, words } from './words.ts';

/** A form of a step that was not done: what was typed stays, beside what is wrong with it. */
export type StepRefused = { at: string; errors: FieldError[]; typed: Typed };

export type CaseStepsProps = {
  caseId: string;
  processes: CaseProcesses;
  may: { work: boolean; skip: boolean; begin: boolean };
  me: string;
  colleagues: readonly { id: string; name: string }[];
  refused: StepRefused | undefined;
  now: Date;
  language: Language;
};

/** For the summary on top: each leads to its field. */
export const stepErrors = (refused: StepRefused | undefined): FieldError[] =>
  (refused?.errors ?? []).map(({ field, text }) => ({ field: stepAnchor(refused?.at ?? '', field), text }));

/** The processes of a case: what is to be done now and by whom, what was done, what comes. */
export function CaseSteps(props: CaseStepsProps) {
  const { processes, may, language } = props;
  const w = words[language];
  const begin = may.begin && processes.startable.length > 0;
  if (processes.all.length === 0 && !begin) return null;
  return (
    <section aria-labelledby="stappen" class="az-stack">
      <Heading level={2} id="stappen" flush>
        {w.title}
      </Heading>
      {processes.all.map((one) => (
        <OneProcess {...props} one={one} w={w} />
      ))}
      {begin && <Begin {...props} w={w} />}
    </section>
  );
}

type One = CaseStepsProps & { one: CaseProcess; w: Words };

function OneProcess(props: One) {
  const { one, language, w } = props;
  const { steps, state, name, key } = one;
  const of = (what: Step['state']) => steps.filter((step) => step.state === what);
  const [done, here, coming] = [of('done'), of('now'), of('coming')];
  return (
    <Stack size="sm">
      <p class="az-flush">
        <strong>{name}</strong> <Link href={paths.processes.one({ process: key })}>{w.toProcess}</Link>
      </p>
      {state === 'ended' && <p class="az-flush az-soft">{w.ended}</p>}
      {state === 'stopped' && <p class="az-flush az-soft">{w.stopped}</p>}
      {here.map((step) => (
        <NowStep {...props} step={step} />
      ))}
      {coming.length > 0 && (
        <Details summary={`${w.coming}: ${coming[0]?.name ?? ''}`}>
          <StepList steps={coming} {...{ language, w }} names={props.colleagues} />
        </Details>
      )}
      {done.length > 0 && (
        <Details summary={w.done(done.length)}>
          <StepList steps={done} {...{ language, w }} names={props.colleagues} />
        </Details>
      )}
    </Stack>
  );
}

type Named = CaseStepsProps['colleagues'];
const nameOf = (names: Named, id: string | null): string | undefined =>
  names.find((one) => one.id === id)?.name;

function StepList({
  steps,
  names,
  language,
  w,
}: {
  steps: Step[];
  names: Named;
  language: Language;
  w: Words;
}) {
  return (
    <ol class="az-list">
      {steps.map((step) => {
        const by = nameOf(names, step.memberId);
        const rest = [step.at && shortDay(step.at, language), by].filter(Boolean).join(', ');
        const what = step.skipped
          ? w.skipped(step.skipped)
          : step.outcome && <OutcomeWords of={step.outcome} language={language} />;
        return (
          <li>
            {step.name} {step.office && <Badge>{w.office[step.office]}</Badge>}
            {(what || step.at) && (
              <span class="az-soft az-small">
                {' '}
                {what}
                {what && rest && ', '}
                {rest}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Now = One & { step: Step };

function NowStep(props: Now) {
  const { step, may, language, w } = props;
  const hers = plainWords(step, language);
  return (
    <Card title={step.name} level={3} tone={step.turn === 'customer' ? 'you' : 'us'}>
      <p class="az-flush">
        {step.office && <Badge>{w.office[step.office]}</Badge>} {whoText(props)} <Due {...props} />
      </p>
      <p class="az-flush az-small az-soft">{hers ? w.reads(hers) : w.hidden}</p>
      {step.incident !== null && (
        <Alert kind="error" title={w.incident}>
          <p class="az-flush">{w.incidentText}</p>
          <p class="az-flush">
            <code>{step.incident}</code>
          </p>
        </Alert>
      )}
      {may.work && step.task && step.incident === null && <TaskForms {...props} task={step.task.id} />}
      {may.work && step.messages.map((name) => <MessageForm {...props} name={name} />)}
    </Card>
  );
}

const whoText = ({ step, colleagues, w }: Now): string => {
  if (step.turn === 'customer') return w.customer;
  if (step.messages.length > 0) return w.waitsMessage;
  if (!step.task) return step.dueAt || step.incident !== null ? '' : w.waitsOther;
  const by = nameOf(colleagues, step.memberId);
  return by ? w.who(by) : w.nobody(w.roles[step.role ?? ''] ?? w.anyone);
};

function Due({ step, now, language, w }: Now) {
  if (!step.dueAt) return null;
  const when = dayAndClock(step.dueAt, language);
  if (!step.task) return <>{w.waits(when)}</>;
  if (step.dueAt >= now) return <>{w.due(when)}</>;
  return <strong>{w.late(when)}</strong>;
}
