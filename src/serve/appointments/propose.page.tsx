import type { VNode } from 'preact';
import { callingWarning, GuestBlock, type GuestProfile } from '../../ask/people/index.ts';
import type { Colleague } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { capital, dayAndClock, dayOf } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Checkbox,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  RadioOptions,
  Row,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { type Appointment, PLACES, type Span } from './appointment.ts';
import { localClock } from './clock.rules.ts';
import { LENGTHS, OWN_TIMES } from './forms.ts';
import type { Words } from './words.ts';

export type ProposeProps = {
  caseId: string;
  name: string;
  /** how she wants to be helped, when she shares it here */
  guest: GuestProfile | undefined;
  now: Date;
  /** gets other times; undefined for a new one */
  again: Appointment | undefined;
  whom: string;
  minutes: number;
  colleagues: Colleague[];
  free: Span[];
  typed: Typed;
  ticked: string[];
  errors: FieldError[];
  language: Language;
  w: Words;
};

/** With whom and how long first, since free times follow from that; then the rest, in one form. */
export const proposePage = (props: ProposeProps): VNode => {
  const { caseId, name, guest, now, again, errors, language, w } = props;
  const p = w.propose;
  const standing = again?.state === 'confirmed' && again.startsAt;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.work.case({ case: caseId })}>{p.back}</BackLink>
        <div>
          <Heading level={1}>{again ? p.again : p.title}</Heading>
          <Paragraph lead>{name}</Paragraph>
          <Paragraph>{p.lead}</Paragraph>
        </div>
        <GuestBlock {...{ profile: guest, name, now, language }} />
        {standing && <Alert kind="info" title={p.standing(dayAndClock(standing, language))} />}
        <ErrorSummary title={p.error} errors={errors} />
        {!standing && <Whom {...props} />}
        <TimesForm {...props} />
      </Stack>
    </Page>
  );
};

const addressOf = ({ caseId, again }: Pick<ProposeProps, 'caseId' | 'again'>): string =>
  again
    ? paths.work.moreTimes({ case: caseId, appointment: again.id })
    : paths.work.appointments({ case: caseId });

function Whom(props: ProposeProps) {
  const { whom, minutes, colleagues, w } = props;
  const p = w.propose;
  return (
    <Card>
      <form class="az-stack" method="get" action={addressOf(props)}>
        <Select
          name="met"
          id="f-met-kies"
          label={p.whom}
          hint={p.whomHint}
          value={whom}
          options={colleagues.map(({ id, name, profession }) => ({
            value: id,
            label: `${name}, ${profession}`,
          }))}
        />
        <Select
          name="minuten"
          id="f-minuten-kies"
          label={p.minutes}
          value={String(minutes)}
          options={LENGTHS.map((n) => ({ value: String(n), label: p.minutesOf(n) }))}
        />
        <div>
          <Button kind="secondary">{p.whomDo}</Button>
        </div>
      </form>
    </Card>
  );
}

function TimesForm(props: ProposeProps) {
  const { whom, minutes, guest, free, ticked, typed, errors, again, language, w } = props;
  const p = w.propose;
  const field = (name: string, known?: string | null) => ({
    name,
    value: typed[name] ?? known ?? undefined,
    error: errorOf(errors, name),
  });
  return (
    <form class="az-stack az-stack--lg" method="post" action={addressOf(props)} novalidate>
      <HiddenField name="met" value={whom} />
      <HiddenField name="minuten" value={String(minutes)} />
      {free.length > 0 ? (
        <CheckboxOptions
          name="tijd"
          label={p.free}
          hint={p.freeHint}
          error={errorOf(errors, 'tijd')}
          values={ticked}
          options={free.map(({ startsAt }) => ({
            value: `${dayOf(startsAt)}T${localClock(startsAt)}`,
            label: capital(dayAndClock(startsAt, language)),
            hint: callingWarning(guest, startsAt, language),
          }))}
        />
      ) : (
        <Paragraph>{p.noFree}</Paragraph>
      )}
      <OwnTimes {...props} />
      {again?.state === 'confirmed' ? (
        <Kept {...again} />
      ) : (
        <>
          <TextField {...field('over', again?.about)} label={p.about} hint={p.aboutHint} />
          <RadioOptions
            {...field('plek', again?.place)}
            label={p.place}
            options={PLACES.map((value) => ({ value, label: p.placeOptions[value] }))}
          />
          <TextField {...field('adres', again?.address)} label={p.address} hint={p.addressHint} />
          <TextArea {...field('reis', again?.travel)} label={p.travel} hint={p.travelHint} rows={2} />
          <TextArea {...field('meenemen', again?.bring)} label={p.bring} rows={2} />
        </>
      )}
      <Checkbox
        name="akkoord"
        value="ja"
        label={p.agreed}
        hint={p.agreedHint}
        checked={typed['akkoord'] === 'ja'}
      />
      <div>
        <Button>{p.do}</Button>
      </div>
    </form>
  );
}

/** While an agreed time stands only other times are proposed: the rest stays as she knows it. */
function Kept({ about, place, address, travel, bring }: Appointment) {
  const known = { over: about, plek: place, adres: address, reis: travel, meenemen: bring };
  return (
    <>{Object.entries(known).map(([name, value]) => value && <HiddenField name={name} value={value} />)}</>
  );
}

function OwnTimes({ typed, errors, free, w }: ProposeProps) {
  const p = w.propose;
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {p.own}
      </legend>
      <div class="az-stack">
        {Array.from({ length: OWN_TIMES }, (_, index) => (
          <Row top>
            <TextField
              name={`dag${index + 1}`}
              label={`${p.ownDay} ${index + 1}`}
              hint={index === 0 ? p.ownDayHint : undefined}
              value={typed[`dag${index + 1}`]}
              error={index === 0 && free.length === 0 ? errorOf(errors, 'tijd') : undefined}
              size="tel"
            />
            <TextField
              name={`uur${index + 1}`}
              label={`${p.ownTime} ${index + 1}`}
              hint={index === 0 ? p.ownTimeHint : undefined}
              value={typed[`uur${index + 1}`]}
              size="short"
            />
          </Row>
        ))}
      </div>
    </fieldset>
  );
}
