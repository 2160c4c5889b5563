import type { VNode } from 'preact';
import { GuestBlock, type GuestProfile } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { fieldsOf, type Refused } from '../../platform/http/refused.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  FactTable,
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
import { TimeForm } from './time-form.tsx';
import type { Words } from './words.ts';

/** The forms of this page; a refusal is shown in the one that it came from. */
export type Which = 'confirm' | 'cancel' | 'outcome';
export type OneProps = {
  of: Appointment;
  name: string;
  /** how she wants to be helped, while she shares it here */
  guest: GuestProfile | undefined;
  member: string;
  times: Time[];
  reminders: Reminder[];
  channels: Channel[];
  refused: Refused<Which> | undefined;
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
        <GuestBlock profile={props.guest} name={name} now={now} language={props.language} />
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
  return <FactTable title={o.title} heads={[o.title, o.state]} rows={rows} />;
}

const reminderText = (reminder: Reminder | undefined, language: Language, w: Words): string =>
  reminder
    ? plainPhrase(w.one.reminder, {
        how: w.channel[reminder.channel],
        when: dayAndClock(reminder.doneAt ?? reminder.dueAt, language),
        state: w.reminder[reminder.state],
      })
    : w.one.noReminder;

function Confirm({ of, times, channels, language, refused, w }: OneProps) {
  const o = w.one;
  return (
    <Details summary={o.confirm} open={refused?.form === 'confirm' || of.state === 'proposed'}>
      <TimeForm
        action={paths.work.confirmTime({ case: of.caseId, appointment: of.id })}
        usual={of.remindBy ?? channels[0]}
        field={fieldsOf(refused, 'confirm')}
        words={{ time: o.confirmTime, remind: o.confirmRemind, button: o.confirmDo, channel: w.channel }}
        {...{ times, channels, language }}
      >
        <Paragraph soft flush>
          {o.confirmHint}
        </Paragraph>
      </TimeForm>
    </Details>
  );
}

function Outcome({ of, refused, w }: OneProps) {
  const o = w.one;
  const field = fieldsOf(refused, 'outcome');
  const [how, told] = [field('hoe'), field('woorden')];
  return (
    <form
      class="az-stack"
      method="post"
      action={paths.work.outcome({ case: of.caseId, appointment: of.id })}
      novalidate
    >
      <RadioOptions
        {...how}
        label={o.record}
        hint={o.recordHint}
        value={how.value ?? OUTCOMES.find((one) => one === of.state)}
        options={OUTCOMES.map((value) => ({ value, label: w.outcome[value] }))}
      />
      <TextArea {...told} label={o.recordWords} rows={2} value={told.value ?? of.outcomeWords ?? undefined} />
      <div>
        <Button>{o.recordDo}</Button>
      </div>
    </form>
  );
}

function Cancel({ of, refused, w }: OneProps) {
  const o = w.one;
  const field = fieldsOf(refused, 'cancel');
  return (
    <Details summary={o.cancel} open={refused?.form === 'cancel'}>
      <form
        class="az-stack"
        method="post"
        action={paths.work.cancelAppointment({ case: of.caseId, appointment: of.id })}
        novalidate
      >
        <RadioOptions
          {...field('wie')}
          label={o.cancelBy}
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
          value={field('woorden').value}
        />
        <div>
          <Button kind="secondary">{o.cancelDo}</Button>
        </div>
      </form>
    </Details>
  );
}
