import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { capital, dayAndClock, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  Details,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  plainPhrase,
  RadioOptions,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { Message } from '../contact/index.ts';
import { mayPoint, type Promise_, promiseState } from '../promises/index.ts';
import { promiseText, stateText } from './case-promises.tsx';
import type { Words } from './words.ts';

export type PromisesProps = {
  caseId: string;
  name: string;
  promises: Promise_[];
  names: ReadonlyMap<string, string>;
  messages: Message[];
  /** nobody works on a closed case */
  open: boolean;
  refused: { form: string; errors: FieldError[]; typed: Typed } | undefined;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** All that was promised in one case, and what became of it. */
export const promisesPage = (props: PromisesProps): VNode => {
  const { caseId, name, promises, open, refused, done, now, w } = props;
  const p = w.promises;
  const isOpen = (one: Promise_) => {
    const state = promiseState(one, now);
    return state === 'open' || (state === 'broken' && !one.movedTo && !one.evidence);
  };
  const lists: [string, Promise_[]][] = [
    [p.open, promises.filter(isOpen)],
    [p.past, promises.filter((one) => !isOpen(one)).reverse()],
  ];
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.work.case({ case: caseId })}>{p.back}</BackLink>
        {done && p.done[done] && <Alert kind="ok" title={p.done[done]} />}
        <div>
          <Heading level={1}>{[p.title, name].filter(Boolean).join(': ')}</Heading>
          <Paragraph flush>{p.lead}</Paragraph>
        </div>
        <ErrorSummary title={p.errorTitle} errors={refused?.errors ?? []} />
        {open && <Make {...props} />}
        {promises.length === 0 && <Paragraph>{p.none}</Paragraph>}
        {lists.map(
          ([title, some]) =>
            some.length > 0 && (
              <section class="az-stack">
                <Heading level={2}>{title}</Heading>
                {some.map((one) => (
                  <One {...props} one={one} settled={!isOpen(one)} />
                ))}
              </section>
            ),
        )}
      </Stack>
    </Page>
  );
};

const fieldOf =
  ({ refused }: PromisesProps, form: string) =>
  (name: string) => ({
    name,
    id: `f-${form}-${name}`,
    value: refused?.form === form ? refused.typed[name] : undefined,
    error: refused?.form === form ? errorOf(refused.errors, `${form}-${name}`) : undefined,
  });

function Make(props: PromisesProps) {
  const { caseId, w } = props;
  const p = w.promises;
  const field = fieldOf(props, 'nieuw');
  return (
    <Card title={p.make} id="nieuw">
      <form class="az-stack" method="post" action={paths.work.promises({ case: caseId })} novalidate>
        <TextField {...field('wat')} label={p.what} hint={p.whatHint} />
        <TextField {...field('dag')} label={p.day} hint={p.dayHint} size="tel" />
        <div>
          <Button>{p.makeDo}</Button>
        </div>
      </form>
    </Card>
  );
}

type OneProps = PromisesProps & { one: Promise_; settled: boolean };

function One(props: OneProps) {
  const { one, settled, names, open, now, language, w } = props;
  const p = w.promises;
  const who = one.memberId ? names.get(one.memberId) : undefined;
  const state = promiseState(one, now);
  return (
    <Card>
      <p class="az-flush">
        <strong>{promiseText(one, w)}</strong>{' '}
        <Badge tone={state === 'broken' ? 'together-strong' : undefined}>{stateText(one, now, w)}</Badge>
      </p>
      <p class="az-flush az-small az-soft">
        {capital(
          plainPhrase(one.kind === 'appointment' ? p.at : p.by, { by: dayAndClock(one.dueAt, language) }),
        )}
        {who && `. ${who}.`}
      </p>
      {one.said && <p class="az-flush">{one.said === 'yes' ? p.saidYes : p.saidNo}</p>}
      {!settled && open && one.kind === 'free' && <Point {...props} />}
      {!settled && open && (one.kind === 'free' || one.kind === 'step') && <Move {...props} />}
    </Card>
  );
}

const SHORT = 60;

function Point(props: OneProps) {
  const { one, messages, caseId, refused, now, language, w } = props;
  const p = w.promises;
  const form = `wijs-${one.id}`;
  const possible = messages.filter(
    ({ sender, sentAt }) =>
      mayPoint(one, { kind: 'message', at: sentAt, by: sender }) === undefined && sentAt <= now,
  );
  if (possible.length === 0)
    return (
      <Paragraph soft flush>
        {p.noPoint}
      </Paragraph>
    );
  return (
    <Details summary={p.point} open={refused?.form === form}>
      <form
        class="az-stack"
        method="post"
        action={paths.work.promise({ case: caseId, promise: one.id })}
        novalidate
      >
        <Select
          {...fieldOf(props, form)('bewijs')}
          label={p.point}
          hint={p.pointHint}
          empty={p.pointEmpty}
          options={possible.map(({ id, sentAt, body }) => ({
            value: id,
            label: `${shortDay(sentAt, language)}: ${body.slice(0, SHORT)}${body.length > SHORT ? '…' : ''}`,
          }))}
        />
        <div>
          <Button kind="secondary">{p.pointDo}</Button>
        </div>
      </form>
    </Details>
  );
}

function Move(props: OneProps) {
  const { one, caseId, refused, w } = props;
  const p = w.promises;
  const form = `zet-${one.id}`;
  const field = fieldOf(props, form);
  return (
    <Details summary={p.move} open={refused?.form === form}>
      <form
        class="az-stack"
        method="post"
        action={paths.work.movePromise({ case: caseId, promise: one.id })}
        novalidate
      >
        <TextField {...field('dag')} label={p.moveDay} hint={p.dayHint} size="tel" />
        <RadioOptions
          {...field('akkoord')}
          label={p.moveAgreed}
          options={[
            { value: 'ja', label: p.moveYes },
            { value: 'nee', label: p.moveAlone },
          ]}
        />
        <TextArea {...field('woorden')} label={p.moveWords} hint={p.moveWordsHint} rows={2} />
        <div>
          <Button kind="secondary">{p.moveDo}</Button>
        </div>
      </form>
    </Details>
  );
}
