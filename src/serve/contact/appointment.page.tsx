import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fieldsOf, type Refused } from '../../platform/http/refused.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  FactTable,
  Filled,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  RadioOptions,
  Stack,
  TextArea,
  Turn,
  TurnText,
} from '../../ui/index.ts';
import {
  type Appointment,
  type Channel,
  isOurFailure,
  mayAct,
  type Time,
  TimeForm,
} from '../appointments/index.ts';
import { routeTo } from './route.rules.ts';
import type { Words } from './words.ts';

export type AppointmentForm = 'kiezen' | 'verzetten' | 'afzeggen' | 'niemand';
export type AppointmentProps = {
  question: string;
  of: Appointment;
  who: string;
  times: Time[];
  channels: Channel[];
  usual: Channel;
  /** by when other times are promised */
  timesBy: Date | undefined;
  /** may who looks act in her name? */
  mayTalk: boolean;
  refused: Refused<AppointmentForm> | undefined;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One appointment: what stands, and everything that she may do with it at any time. */
export const ownAppointmentPage = (props: AppointmentProps): VNode => {
  const { question, of, who, refused, done, now, mayTalk, w } = props;
  const p = w.meeting.page;
  const may = (act: Parameters<typeof mayAct>[0]) => mayTalk && mayAct(act, 'customer', of, now);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.question.status({ id: question })}>{p.back}</BackLink>
        <Heading level={1}>{plainPhrase(p.title, { who })}</Heading>
        {done && Object.hasOwn(p.done, done) && <Alert kind="ok" title={p.done[done] ?? ''} />}
        <ErrorSummary title={p.errorTitle} errors={refused?.errors ?? []} />
        <Standing {...props} />
        {of.choosing && may('confirm') && <Choose {...props} />}
        <Facts {...props} />
        {mayAct('file', 'customer', of, now) && <CalendarLink {...props} />}
        {may('say-nobody-came') && <Nobody {...props} />}
        {may('want-other') && <Move {...props} />}
        {may('cancel') && <Cancel {...props} />}
      </Stack>
    </Page>
  );
};

/** Whose move it is, in one sentence. */
function Standing({ of, who, timesBy, now, language, w }: AppointmentProps) {
  const p = w.meeting.page;
  const when = of.startsAt ? dayAndClock(of.startsAt, language) : '';
  const by = timesBy && timesBy > now ? dayAndClock(timesBy, language) : undefined;
  switch (of.state) {
    case 'proposed':
      return (
        <Turn tone="you" who={w.who.you}>
          {p.proposed}
        </Turn>
      );
    case 'wanted':
      return (
        <Turn tone="us" who={w.who.us}>
          <TurnText>
            <Filled template={by ? p.wanted : p.wantedSoon} values={{ who, by: by ?? '' }} />
          </TurnText>
        </Turn>
      );
    case 'confirmed':
      return (
        <Turn tone="us" who={w.meeting.state.confirmed}>
          <TurnText>
            <Filled template={of.startsAt && of.startsAt > now ? p.confirmed : p.past} values={{ when }} />
          </TurnText>
          {of.confirmedBy === 'told' && of.startsAt && of.startsAt > now && (
            <TurnText soft>{p.told}</TurnText>
          )}
          {of.choosing && <TurnText>{plainPhrase(p.again, { when })}</TurnText>}
        </Turn>
      );
    case 'cancelled':
      return (
        <Alert kind="info" title={of.cancelledBy === 'us' ? p.cancelledByUs : p.cancelledByYou}>
          {of.cancelledBy === 'us' && of.outcomeWords ? `“${of.outcomeWords}”` : undefined}
        </Alert>
      );
    default:
      return (
        <Alert
          kind="info"
          title={isOurFailure(of.state) ? p.missed : of.state === 'no-show' ? p.noShow : p.went}
        />
      );
  }
}

function Facts({ of, who, language, w }: AppointmentProps) {
  const p = w.meeting.page;
  const route = of.place === 'location' && of.address ? routeTo(of.address) : undefined;
  const agreed = of.state !== 'proposed' && of.state !== 'wanted' && of.startsAt;
  const rows = [
    agreed && [p.when, capital(dayAndClock(agreed, language))],
    [p.with, who],
    [
      p.where,
      <span>
        {[w.meeting.place[of.place], of.address].filter(Boolean).join(': ')}
        {route && (
          <>
            <br />
            <Link href={route}>{p.route}</Link> <span class="az-small az-soft">{p.routeNote}</span>
          </>
        )}
      </span>,
    ],
    of.travel && [p.travel, of.travel],
    [p.long, p.minutes(of.minutes)],
    [p.about, of.about],
    of.bring && [p.bring, of.bring],
    of.state === 'confirmed' && of.remindBy && [p.remind, p.channelLater[of.remindBy]],
  ];
  return <FactTable title={plainPhrase(p.title, { who })} heads={[p.title, p.when]} rows={rows} />;
}

function CalendarLink({ question, of, w }: AppointmentProps) {
  const p = w.meeting.page;
  return (
    <div>
      <ButtonLink
        kind="secondary"
        iconStart="calendar"
        href={paths.question.calendarFile({ id: question, appointment: of.id })}
      >
        {of.state === 'confirmed' ? p.file : p.fileAway}
      </ButtonLink>
    </div>
  );
}

function Choose({ question, of, times, channels, usual, refused, language, w }: AppointmentProps) {
  const { pick, remindPick, choose, channel } = w.meeting.page;
  return (
    <TimeForm
      action={paths.question.confirmTime({ id: question, appointment: of.id })}
      field={fieldsOf(refused, 'kiezen')}
      words={{ time: pick, remind: remindPick, button: choose, channel }}
      {...{ times, channels, usual, language }}
    />
  );
}

function Move({ question, of, refused, w }: AppointmentProps) {
  const p = w.meeting.page;
  const stands = of.state === 'confirmed';
  return (
    <Details summary={stands ? p.freeMove : p.free} open={refused?.form === 'verzetten'}>
      <form
        class="az-stack"
        method="post"
        action={paths.question.moveAppointment({ id: question, appointment: of.id })}
        novalidate
      >
        {stands && <Paragraph flush>{p.moveNote}</Paragraph>}
        <TextArea
          {...fieldsOf(refused, 'verzetten')('wensen')}
          label={p.wishes}
          hint={p.wishesHint}
          rows={2}
        />
        <div>
          <Button kind="secondary">{stands ? p.moveDo : p.wishesDo}</Button>
        </div>
      </form>
    </Details>
  );
}

function Cancel({ question, of, refused, w }: AppointmentProps) {
  const p = w.meeting.page;
  return (
    <Details summary={p.cancel} open={refused?.form === 'afzeggen'}>
      <form
        class="az-stack"
        method="post"
        action={paths.question.cancelAppointment({ id: question, appointment: of.id })}
      >
        <Paragraph flush>{p.cancelNote}</Paragraph>
        <div>
          <Button kind="secondary">{p.cancelDo}</Button>
        </div>
      </form>
    </Details>
  );
}

function Nobody({ question, of, refused, w }: AppointmentProps) {
  const p = w.meeting.page;
  const field = fieldsOf(refused, 'niemand');
  return (
    <Details summary={p.nobody} open={refused?.form === 'niemand'}>
      <form
        class="az-stack"
        method="post"
        action={paths.question.nobodyCame({ id: question, appointment: of.id })}
        novalidate
      >
        <Paragraph flush>{p.nobodyNote}</Paragraph>
        <RadioOptions
          {...field('wat')}
          label={p.nobodyKind}
          options={[
            { value: 'not-come', label: p.nobodyCame },
            { value: 'too-late', label: p.tooLate },
          ]}
        />
        <TextArea {...field('woorden')} label={p.nobodyWords} rows={2} />
        <div>
          <Button kind="secondary">{p.nobodyDo}</Button>
        </div>
      </form>
    </Details>
  );
}
