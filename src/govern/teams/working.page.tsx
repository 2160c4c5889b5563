import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Button,
  CheckboxOptions,
  type Children,
  ErrorSummary,
  FieldGroup,
  Page,
  PageHead,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { LANGUAGES, WEEKDAYS } from './working.rules.ts';
import type { Words } from './working-words.ts';

type Form = { typed: Typed; errors: FieldError[]; w: Words };
const errorOf = (errors: FieldError[], name: string): string | undefined =>
  errors.find(({ field }) => field.split('.')[0] === name)?.text;

export type WorkingPageProps = Form & {
  member: { id: string; name: string };
  languages: string[];
  usual: number;
  language: Language;
};

/** When she works, which languages she speaks with customers, and how much she can have at once. */
export const workingPage = ({
  member,
  languages,
  usual,
  typed,
  errors,
  language,
  w,
}: WorkingPageProps): VNode => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <FormPage
      back={{ href: paths.manage.member({ member: member.id }), label: w.back }}
      title={w.title(member.name)}
      intro={w.intro}
      action={paths.manage.working({ member: member.id })}
      capacity={{ label: w.capacity, hint: w.capacityHint(usual) }}
      {...{ typed, errors, w }}
    >
      <FieldGroup name="hours-1" label={w.hours} hint={w.hoursHint} error={undefined}>
        <div class="az-grid az-grid--3">
          {WEEKDAYS.map((day) => (
            <TextField
              name={`hours-${day}`}
              label={w.weekdays[day - 1] ?? ''}
              value={typed[`hours-${day}`]}
              error={errorOf(errors, `hours-${day}`)}
              size="short"
              inputMode="numeric"
            />
          ))}
        </div>
      </FieldGroup>
      <CheckboxOptions
        name="languages"
        label={w.languages}
        values={languages}
        error={errorOf(errors, 'languages')}
        options={LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
      />
    </FormPage>
  );
};

export type CalendarPageProps = Form & { team: { id: string; name: string }; days: string[] };

/** On which days a team works, on which it is closed, and how much it can do. */
export const calendarPage = ({ team, days, typed, errors, w }: CalendarPageProps): VNode => {
  const c = w.calendar;
  return (
    <FormPage
      back={{ href: paths.manage.team({ team: team.id }), label: c.back }}
      title={c.title(team.name)}
      intro={c.intro}
      action={paths.manage.calendar({ team: team.id })}
      capacity={{ label: c.capacity, hint: c.capacityHint }}
      {...{ typed, errors, w }}
    >
      <CheckboxOptions
        name="days"
        label={c.days}
        values={days}
        error={errorOf(errors, 'days')}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: w.weekdays[day - 1] ?? '' }))}
      />
      <TextArea
        name="closed"
        label={c.closed}
        hint={c.closedHint}
        rows={5}
        value={typed['closed']}
        error={errorOf(errors, 'closed')}
      />
    </FormPage>
  );
};

type FormPageProps = Form & {
  back: { href: string; label: string };
  title: string;
  intro: string;
  action: string;
  capacity: { label: string; hint: string };
  children: Children;
};

/** Both ask last how much can be had at once. */
function FormPage({ back, title, intro, action, capacity, typed, errors, w, children }: FormPageProps) {
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={back.href}>{back.label}</BackLink>
        <PageHead title={title} intro={intro} />
        <form class="az-stack" method="post" action={action} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          {children}
          <TextField
            name="capacity"
            {...capacity}
            value={typed['capacity']}
            error={errorOf(errors, 'capacity')}
            size="short"
            inputMode="numeric"
          />
          <div>
            <Button iconStart="check">{w.save}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
}
