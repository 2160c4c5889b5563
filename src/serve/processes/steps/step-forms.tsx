import { paths } from '../../../paths.ts';
import { errorOf } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  Details,
  fieldId,
  HiddenField,
  Row,
  Select,
  Stack,
  TextArea,
} from '../../../ui/index.ts';
import type { Step } from './case-steps.rules.ts';
import type { CaseStepsProps } from './case-steps.tsx';
import { OutcomeWords } from './outcome-words.tsx';
import type { Words } from './words.ts';

const anchorId = (at: string, field: string): string => fieldId(stepAnchor(at, field));
/** Where each form stands on the page, so that an error can lead to it. */
export const stepAnchor = (at: string, field: string): string => `stap-${at}-${field}`;

type Now = CaseStepsProps & { step: Step; w: Words };

type TaskProps = Now & { task: string };

/** What can be done with one open step: what came of it, who does it, not needed. */
export function TaskForms(props: TaskProps) {
  const { step, task, caseId, may, me, refused, language, w } = props;
  const at = { case: caseId, task };
  const errors = refused?.at === task ? refused.errors : [];
  const outcomes = step.outcomes.length > 0 ? step.outcomes : [{ value: '', text: w.doneDo }];
  return (
    <Stack size="sm">
      <form
        class="az-stack az-stack--sm"
        method="post"
        action={paths.work.stepDone(at)}
        id={anchorId(task, 'outcome')}
      >
        {step.outcomes.length > 0 && <p class="az-flush az-strong">{w.whatCame}</p>}
        {errorOf(errors, 'outcome') && <Alert kind="error" title={errorOf(errors, 'outcome')} />}
        <Row>
          {outcomes.map((one) => (
            <Button kind="secondary" name="outcome" value={one.value} context={step.name}>
              <OutcomeWords of={one} language={language} />
            </Button>
          ))}
        </Row>
      </form>
      {step.turn === 'organisation' && step.memberId !== me && (
        <form method="post" action={paths.work.stepWho(at)}>
          <HiddenField name="to" value={me} />
          <Button kind="subtle" iconStart="user-check" context={step.name}>
            {w.mine}
          </Button>
        </form>
      )}
      {step.turn === 'organisation' && <Give {...props} error={errorOf(errors, 'to')} />}
      {may.skip && (
        <Details summary={w.skip} open={errorOf(errors, 'reason') !== undefined}>
          <form class="az-stack az-stack--sm" method="post" action={paths.work.stepSkip(at)} novalidate>
            <p class="az-flush">{w.skipText}</p>
            <TextArea
              name="reason"
              id={anchorId(task, 'reason')}
              label={w.why}
              rows={2}
              value={refused?.at === task ? (refused.typed['reason'] ?? '') : ''}
              error={errorOf(errors, 'reason')}
            />
            <div>
              <Button kind="secondary" context={step.name}>
                {w.skipDo}
              </Button>
            </div>
          </form>
        </Details>
      )}
    </Stack>
  );
}

function Give({ step, task, caseId, colleagues, error, w }: TaskProps & { error: string | undefined }) {
  return (
    <Details summary={w.give} open={error !== undefined}>
      <form
        class="az-stack az-stack--sm"
        method="post"
        action={paths.work.stepWho({ case: caseId, task })}
        novalidate
      >
        <Select
          name="to"
          id={anchorId(task, 'to')}
          label={w.to}
          empty={w.chooseTo}
          error={error}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Row>
          <Button kind="secondary" context={step.name}>
            {w.giveDo}
          </Button>
          {step.memberId !== null && (
            <Button kind="subtle" name="doe" value="terug" context={step.name}>
              {w.back}
            </Button>
          )}
        </Row>
      </form>
    </Details>
  );
}

export function MessageForm({ name, caseId, w }: Now & { name: string }) {
  return (
    <form method="post" action={paths.work.processMessage({ case: caseId })}>
      <HiddenField name="name" value={name} />
      <Button kind="secondary">{w.message(name)}</Button>
    </form>
  );
}

/** By hand, where none began by itself: or one more, such as coming home from hospital. */
export function Begin({ caseId, processes, refused, w }: CaseStepsProps & { w: Words }) {
  const error = refused?.at === 'begin' ? refused.errors[0]?.text : undefined;
  return (
    <Details summary={w.begin} open={error !== undefined}>
      <form
        class="az-stack az-stack--sm"
        method="post"
        action={paths.work.beginProcess({ case: caseId })}
        novalidate
      >
        <p class="az-flush">{w.beginText}</p>
        <Select
          name="process"
          id={anchorId('begin', 'process')}
          label={w.which}
          empty={w.choose}
          error={error}
          options={processes.startable.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <div>
          <Button kind="secondary">{w.beginDo}</Button>
        </div>
      </form>
    </Details>
  );
}
