import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  DataTable,
  Details,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  plainPhrase,
  RadioOptions,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { type Appointment, type Channel, OUTCOMES, type Time } from './appointment.ts';
import { isOurFailure, mayAct } from './flow.rules.ts';
import type { Reminder } from './reminders.sql.ts';
import type { Words } from './words.ts';

/** The forms of this page; a refusal is shown in the one that it came from. */
export type Which = 'confirm' | 'cancel' | 'outcome';
export type OneProps = {
  of: Appointment;
  name: string;
  member: string;
  times: Time[];
  reminders: Reminder[];
  channels: Channel[];
  refused: { which: Which; errors: FieldError[]; typed: Typed } | undefined;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One appointment, as a colleague sees it: what is agreed, and what can be done now. */
export const appointmentPage = (props: OneProps): VNode => {
  const { of, name, member, refused, done, now, w } = props;
  const o = w.one;
  const at = { case: of.caseId, appointment: of.id };
  const may = (act: Parameters<typeof mayAct>[0]) => mayAct(act, 'member', of, now);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.work.case({ case: of.caseId })}>{w.propose.back}</BackLink>
        {done && w.done[done] && <Alert kind="ok" title={w.done[done]} />}
        <div>
          <Heading level={1}>{name ? `${o.title}: ${name}` : o.title}</Heading>
          <Paragraph flush>
            {plainPhrase(o.lead, { who: member, about: of.about.replace(/\.$/, '') })}
          </Paragraph>
        </div>
        <ErrorSummary title={o.error} errors={refused?.errors ?? []} />
        {of.outcomeBy === 'customer' && <Alert kind="error" title={o.heard} />}
        {of.state === 'confirmed' && may('record') && <Alert kind="info" title={o.unknown} />}
        <Facts {...props} />
        {may('record') && <Outcome {...props} />}
        {may('confirm') && props.times.length > 0 && <Confirm {...props} />}
        {may('propose-again') && (
          <div>
            <ButtonLink
              kind={of.state === 'wanted' ? 'primary' : 'secondary'}
              href={paths.work.moreTimes(at)}
            >
              {o.again}
            </ButtonLink>
          </div>
        )}
        {may('cancel') && <Cancel {...props} />}
      </Stack>
    </Page>
  );
};

function Facts({ of, member, times, reminders, language, w }: OneProps) {
  const o = w.one;
  const when = (at: Date | null) => (at ? capital(dayAndClock(at, language)) : w.onCase.noTime);
  const rows = [
    [
      o.state,
      <Badge tone={isOurFailure(of.state) ? 'together-strong' : undefined}>{w.state[of.state]}</Badge>,
    ],
    of.state === 'proposed' || of.state === 'wanted'
      ? undefined
      : [o.when, `${when(of.startsAt)}, ${w.propose.minutesOf(of.minutes)}`],
    of.choosing && [o.times, times.map(({ startsAt }) => when(startsAt)).join('; ')],
    [o.where, [w.place[of.place], of.address].filter(Boolean).join(': ')],
    [o.with, member],
    of.bring && [o.bring, of.bring],
    of.travel && [o.travel, of.travel],
    of.wishes && [o.wishes, `“${of.wishes}”`],
    of.outcomeWords && [o.recordWords, of.outcomeWords],
    of.state === 'confirmed' && [o.remind, reminderText(reminders.at(-1), language, w)],
  ];
  return (
    <DataTable
      caption={o.title}
      hideCaption
      hideHead
      rowHeader={0}
      columns={[{ label: o.title }, { label: o.state }]}
      rows={rows.filter((row) => Array.isArray(row))}
    />
  );
}

const reminderText = (reminder: Reminder | undefined, language: Language, w: Words): string =>
  reminder
    ? plainPhrase(w.one.reminder, {
        how: w.channel[reminder.channel],
        when: dayAndClock(reminder.doneAt ?? reminder.dueAt, language),
        state: w.reminder[reminder.state],
      })
    : w.one.noReminder;

const errorIn = ({ refused }: OneProps, which: Which, field: string): string | undefined =>
  refused?.which === which ? refused.errors.find((one) => one.field === field)?.text : undefined;
const typedIn = ({ refused }: OneProps, which: Which, field: string): string | undefined =>
  refused?.which === which ? refused.typed[field] : undefined;

function Confirm(props: OneProps) {
  const { of, times, channels, language, refused, w } = props;
  const o = w.one;
  return (
    <Details summary={o.confirm} open={refused?.which === 'confirm' || of.state === 'proposed'}>
      <form
        class="az-stack"
        method="post"
        action={paths.work.confirmTime({ case: of.caseId, appointment: of.id })}
        novalidate
      >
        <Paragraph soft flush>
          {o.confirmHint}
        </Paragraph>
        <RadioOptions
          name="tijd"
          label={o.confirmTime}
          error={errorIn(props, 'confirm', 'tijd')}
          value={typedIn(props, 'confirm', 'tijd')}
          options={times.map(({ id, startsAt }) => ({
            value: id,
            label: capital(dayAndClock(startsAt, language)),
          }))}
        />
        <RadioOptions
          name="herinnering"
          label={o.confirmRemind}
          value={typedIn(props, 'confirm', 'herinnering') ?? of.remindBy ?? channels[0]}
          options={channels.map((value) => ({ value, label: w.channel[value] }))}
        />
        <div>
          <Button>{o.confirmDo}</Button>
        </div>
      </form>
    </Details>
  );
}

function Outcome(props: OneProps) {
  const { of, w } = props;
  const o = w.one;
  return (
    <form
      class="az-stack"
      method="post"
      action={paths.work.outcome({ case: of.caseId, appointment: of.id })}
      novalidate
    >
      <RadioOptions
        name="hoe"
        label={o.record}
        hint={o.recordHint}
        error={errorIn(props, 'outcome', 'hoe')}
        value={typedIn(props, 'outcome', 'hoe') ?? OUTCOMES.find((one) => one === of.state)}
        options={OUTCOMES.map((value) => ({ value, label: w.outcome[value] }))}
      />
      <TextArea
        name="woorden"
        label={o.recordWords}
        rows={2}
        value={typedIn(props, 'outcome', 'woorden') ?? of.outcomeWords ?? undefined}
        error={errorIn(props, 'outcome', 'woorden')}
      />
      <div>
        <Button>{o.recordDo}</Button>
      </div>
    </form>
  );
}

function Cancel(props: OneProps) {
  const { of, refused, w } = props;
  const o = w.one;
  return (
    <Details summary={o.cancel} open={refused?.which === 'cancel'}>
      <form
        class="az-stack"
        method="post"
        action={paths.work.cancelAppointment({ case: of.caseId, appointment: of.id })}
        novalidate
      >
        <RadioOptions
          name="wie"
          label={o.cancelBy}
          error={errorIn(props, 'cancel', 'wie')}
          value={typedIn(props, 'cancel', 'wie')}
          options={[
            { value: 'customer', label: o.cancelThem },
            { value: 'us', label: of.state === 'confirmed' ? o.cancelUs : (o.cancelUs.split('. ')[0] ?? '') },
          ]}
        />
        <TextArea
          name="woorden"
          id="f-woorden-af"
          label={o.cancelWords}
          rows={2}
          value={typedIn(props, 'cancel', 'woorden')}
        />
        <div>
          <Button kind="secondary">{o.cancelDo}</Button>
        </div>
      </form>
    </Details>
  );
}
