import { paths } from '../../../paths.ts';
import { Button, Heading } from '../../../ui/index.ts';
import type { DraftProps } from './draft.page.tsx';
import type { Mark } from './picture.tsx';

const STEPS = [
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:SendTask',
  'bpmn:ReceiveTask',
  'bpmn:CallActivity',
  'bpmn:IntermediateCatchEvent/timer',
  'bpmn:IntermediateCatchEvent/message',
  'bpmn:EventBasedGateway',
].join(' ');

type Props = DraftProps & { marks: readonly Mark[] };

/** The drawing board with, beside it, what belongs to the chosen element. Nothing of it is there without script. */
export function EditorPart({ key, xml, marks, acts, w }: Props) {
  const d = w.draft;
  const { larger, smaller, whole, undo, redo } = w.picture;
  const roles = Object.entries(w.roles).map(([value, label]) => ({ value, label }));
  return (
    <form method="post" action={paths.processes.draft({ process: key })} class="az-stack" id="tekenen">
      <Heading level={2} flush>
        {d.drawing}
      </Heading>
      <noscript>
        <p class="nl-paragraph">{d.withoutScript}</p>
      </noscript>
      <textarea name="xml" data-xml hidden aria-label={w.file.content}>
        {xml}
      </textarea>
      <az-process-editor
        data-src={paths.processes.draftFile({ process: key })}
        data-marks={JSON.stringify(marks)}
        data-words={JSON.stringify({ larger, smaller, whole, undo, redo, kinds: d.kinds })}
      >
        <div class="az-process__edit">
          <div class="az-process__picture" data-picture hidden />
          <div data-side hidden>
            <p class="nl-paragraph az-soft" data-none>
              {d.pick}
            </p>
            <section
              class="az-process__facts az-card az-stack az-stack--sm"
              data-facts
              hidden
              aria-label={d.facts}
            >
              <p class="az-strong az-flush" data-what aria-live="polite" />
              <Fact fact="name" label={d.name} of="*" />
              <Fact fact="plain" label={d.plain} hint={d.plainHint} of={STEPS} long />
              <Fact fact="plain-en" label={d.plainEn} of={STEPS} long />
              <Choice
                fact="turn"
                label={d.turn}
                of="bpmn:UserTask"
                options={[
                  { value: '', label: d.turns.organisation },
                  { value: 'customer', label: d.turns.customer },
                ]}
              />
              <Choice
                fact="role"
                label={d.role}
                of="bpmn:UserTask"
                options={[{ value: '', label: d.anyone }, ...roles]}
              />
              <Fact fact="clock" label={d.clock} hint={d.clockHint} of="bpmn:UserTask" />
              <Fact fact="outcomes" label={d.outcomes} hint={d.outcomesHint} of="bpmn:UserTask" long />
              <Fact fact="outcomes-en" label={d.outcomesEn} hint={d.outcomesEnHint} of="bpmn:UserTask" long />
              <Choice
                fact="act"
                label={d.act}
                of="bpmn:ServiceTask bpmn:SendTask"
                options={['', ...acts].map((value) => ({ value, label: d.acts[value] ?? (value || '–') }))}
              />
              <Fact fact="calledElement" label={d.calls} hint={d.callsHint} of="bpmn:CallActivity" />
              <Fact fact="condition" label={d.condition} hint={d.conditionHint} of="bpmn:SequenceFlow" />
              <Tick fact="default" label={d.usual} of="bpmn:SequenceFlow" />
              <Fact
                fact="timer"
                label={d.timer}
                hint={d.timerHint}
                of="bpmn:IntermediateCatchEvent/timer bpmn:BoundaryEvent/timer"
              />
              <Fact
                fact="message"
                label={d.message}
                hint={d.messageHint}
                of="bpmn:IntermediateCatchEvent/message bpmn:BoundaryEvent/message bpmn:ReceiveTask bpmn:SendTask"
              />
              <Choice
                fact="office"
                label={d.office}
                of="bpmn:Lane"
                options={[
                  { value: '', label: '–' },
                  ...(['front', 'mid', 'back'] as const).map((value) => ({ value, label: w.offices[value] })),
                ]}
              />
            </section>
          </div>
        </div>
        <div data-save hidden>
          <Button>{d.save}</Button>
        </div>
      </az-process-editor>
    </form>
  );
}

type FactProps = { fact: string; label: string; of: string; hint?: string };

function Fact({ fact, label, of, hint, long }: FactProps & { long?: boolean }) {
  const id = `feit-${fact}`;
  const wiring = { id, 'data-fact': fact, 'aria-describedby': hint && `${id}-hint` };
  return (
    <div class="utrecht-form-field" data-for={of}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="utrecht-form-field-description az-small" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {long ? (
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={2} {...wiring} />
      ) : (
        <input class="utrecht-textbox utrecht-textbox--html-input" type="text" {...wiring} />
      )}
    </div>
  );
}

function Choice({ fact, label, of, options }: FactProps & { options: { value: string; label: string }[] }) {
  const id = `feit-${fact}`;
  return (
    <div class="utrecht-form-field" data-for={of}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select class="az-select" id={id} data-fact={fact}>
        {options.map((one) => (
          <option value={one.value}>{one.label}</option>
        ))}
      </select>
    </div>
  );
}

function Tick({ fact, label, of }: FactProps) {
  const id = `feit-${fact}`;
  return (
    <div class="az-option" data-for={of}>
      <input class="az-checkbox" type="checkbox" id={id} data-fact={fact} />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
        {label}
      </label>
    </div>
  );
}
