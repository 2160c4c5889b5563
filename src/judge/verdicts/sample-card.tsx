import { paths } from '../../paths.ts';
import { errorOf, type FieldError } from '../../platform/http/form.ts';
import { Alert, Button, Card, FactTable, HiddenField, Link, Paragraph, TextField } from '../../ui/index.ts';
import { fingerprint, fromBase64url, phaseOf, SAMPLE } from '../protocol/index.ts';
import type { Frame } from './draw-sample.ts';
import type { Sample, SampleCounts } from './sample.sql.ts';
import type { VerdictQuarter } from './verdict.ts';
import type { Words } from './words.ts';

/** Of one quarter: what may be drawn now, or what was drawn and what came of it so far. */
export type SampleView = { frame: Frame | undefined; sample: Sample | undefined; soFar: SampleCounts };
/** the form that was refused, and what was typed in it */
export type RefusedWords = { quarter: string; typed: string; errors: FieldError[] };

type Props = {
  of: VerdictQuarter;
  view: SampleView | undefined;
  refused: RefusedWords | undefined;
  today: string;
  name: string;
  w: Words;
};

export const wordsFieldOf = (quarter: string): string => `woorden-${quarter}`;

/** Rights are drawn by lot and the customers behind them asked; without a name, here too. */
export function SampleCard({ of, view, refused, today, name, w }: Props) {
  const s = w.sample;
  const { quarter } = of;
  return (
    <Card title={`${s.title}: ${name.toLowerCase()}`} level={3} id={`loting-${quarter}`}>
      <Paragraph flush>{s.text}</Paragraph>
      {view?.sample ? (
        <Outcome sample={view.sample} soFar={view.soFar} name={name} w={w} />
      ) : view?.frame && view.frame.lots.length > 0 ? (
        <Draw {...{ quarter, frame: view.frame, refused, name, w }} />
      ) : (
        <Paragraph soft flush>
          {phaseOf(quarter, today) === 'closed' ? s.notDrawn : s.early}
        </Paragraph>
      )}
    </Card>
  );
}

type DrawProps = { frame: Frame; quarter: string } & Pick<Props, 'refused' | 'name' | 'w'>;

function Draw({ frame, quarter, refused, name, w }: DrawProps) {
  const s = w.sample;
  const field = wordsFieldOf(quarter);
  return (
    <form class="az-stack" method="post" action={paths.verdicts.draw({ quarter })}>
      <Declared total={frame.lots.length} declared={frame.declared} w={w} />
      <Mark mark={frame.frame} w={w} />
      <HiddenField name="lijst" value={frame.frame} />
      <TextField
        name={field}
        label={s.field}
        hint={s.hint}
        value={refused?.typed}
        error={errorOf(refused?.errors, field)}
        autocomplete="off"
      />
      <div>
        <Button kind="secondary" context={name}>
          {s.button(Math.min(SAMPLE, frame.lots.length))}
        </Button>
      </div>
    </form>
  );
}

type OutcomeProps = { sample: Sample; soFar: SampleCounts; name: string; w: Words };

function Outcome({ sample, soFar, name, w }: OutcomeProps) {
  const s = w.sample;
  const { size, words, total, declared, counted, quarter } = sample;
  const { yes, no, unknown } = counted ?? soFar;
  const silent = Math.max(size - yes - no - unknown, 0);
  return (
    <>
      <Paragraph flush>
        <strong>{s.confirmed(yes, size)}</strong> {counted ? s.final : s.soFar}
      </Paragraph>
      <FactTable
        title={`${s.table}: ${name.toLowerCase()}`}
        heads={[s.answer, s.howMany]}
        rows={[
          [s.answers.yes, yes],
          [s.answers.no, no],
          [s.answers.unknown, unknown],
          [s.silent, silent],
        ]}
      />
      {no > 0 && (
        <Alert kind="info" title={s.someNo}>
          {s.someNoText}
        </Alert>
      )}
      <Declared total={total} declared={declared} w={w} />
      <Mark mark={sample.frame} w={w} />
      <Paragraph flush>
        {s.words}: <strong>{words}</strong>
      </Paragraph>
      <Paragraph soft flush>
        {s.inLog}
      </Paragraph>
      {!counted && (
        <Paragraph flush>
          <Link href={paths.verdicts.lots({ quarter })}>{s.list}</Link>
        </Paragraph>
      )}
    </>
  );
}

function Declared({ total, declared, w }: { total: number; declared: number; w: Words }) {
  const s = w.sample;
  return (
    <>
      <Paragraph flush>{s.rights(total, declared)}</Paragraph>
      {total < declared && (
        <Alert kind="info" title={s.fewer(declared - total)}>
          {s.fewerText}
        </Alert>
      )}
    </>
  );
}

/** As a fingerprint: six groups of four can be written down. */
function Mark({ mark, w }: { mark: string; w: Words }) {
  return (
    <p class="az-code">
      <span class="az-code__label">{w.sample.mark}</span>
      <strong class="az-code__text">{fingerprint(fromBase64url(mark))}</strong>
    </p>
  );
}

type AskedProps = { right: string; label: string; provider: string; period: string; w: Words };

/** What the council asks her: whether there was care. Not what she thinks of it. */
export function AskedCard({ right, label, provider, period, w }: AskedProps) {
  const a = w.asked;
  return (
    <Card title={a.title} id={`gevraagd-${right}`} tone="us">
      <Paragraph flush>{a.text(provider)}</Paragraph>
      <form class="az-stack" method="post" action={paths.verdicts.received({ right })}>
        <Paragraph flush>
          <strong>{a.question(label, provider, period)}</strong>
        </Paragraph>
        <div class="az-row">
          {(['yes', 'no', 'unknown'] as const).map((answer) => (
            <Button kind="secondary" name="antwoord" value={answer} context={label}>
              {w.sample.answers[answer]}
            </Button>
          ))}
        </div>
        <Paragraph soft small>
          {a.promise}
        </Paragraph>
      </form>
    </Card>
  );
}
