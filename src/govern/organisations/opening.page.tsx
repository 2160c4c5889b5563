import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { capital, fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  Card,
  DataTable,
  ErrorSummary,
  FieldGroup,
  Grid,
  Page,
  PageHead,
  Paragraph,
  Row,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { clockText, dayIn, WEEKDAYS } from './opening.rules.ts';
import type { Opening } from './opening.ts';
import { OrganisationTabs } from './organisation-tabs.tsx';
import type { Words } from './words.ts';

export type OpeningPageProps = {
  opening: Opening;
  /** the holidays that come, as '2026-12-25' */
  holidays: readonly string[];
  typed: Typed;
  errors: FieldError[];
  done: string | undefined;
  mayChange: boolean;
  language: Language;
  w: Words;
};

export const openingPage = (props: OpeningPageProps): VNode => {
  const { w, language, done, mayChange, holidays } = props;
  const o = w.openHours;
  return (
    <Page tight>
      <Stack size="lg">
        <OrganisationTabs language={language} current="opening" />
        <PageHead
          title={o.title}
          intro={
            <>
              {o.intro} {!mayChange && w.readOnly}
            </>
          }
        />
        {done && <Alert kind="ok" title={done} />}
        {mayChange ? <OpeningForm {...props} /> : <OpeningFacts {...props} />}
        <Paragraph soft>
          {o.holidays} {holidays.map((day) => fullDay(day, language)).join(', ')}.
        </Paragraph>
      </Stack>
    </Page>
  );
};

function OpeningForm({ typed, errors, w }: OpeningPageProps) {
  const o = w.openHours;
  const field = (name: string) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
  });
  return (
    <form class="az-stack az-stack--lg" method="post" action={paths.manage.opening()} novalidate>
      <ErrorSummary title={w.errorTitle} errors={errors} />
      <Card title={o.week} id="week">
        <Paragraph soft>{o.weekHint}</Paragraph>
        <Grid columns={2}>
          {WEEKDAYS.map((day) => (
            <FieldGroup label={capital(o.weekdays[day - 1] ?? '')} name={`day-${day}`}>
              <Row top>
                <TextField {...field(`opens-${day}`)} label={o.opens} size="short" />
                <TextField {...field(`closes-${day}`)} label={o.closes} size="short" />
              </Row>
            </FieldGroup>
          ))}
        </Grid>
      </Card>
      <Card title={o.closedTitle} id="dicht">
        <TextArea {...field('closed')} label={o.closed} hint={o.closedHint} rows={5} />
      </Card>
      <div>
        <Button iconStart="check">{w.save}</Button>
      </div>
    </form>
  );
}

/** What a member who may not change it reads. */
function OpeningFacts({ opening: { week, closed }, language, w }: OpeningPageProps) {
  const o = w.openHours;
  return (
    <>
      <DataTable
        caption={o.week}
        rowHeader={0}
        columns={[{ label: o.day }, { label: o.hours }]}
        rows={WEEKDAYS.map((day) => {
          const hours = dayIn(week, day);
          return [
            capital(o.weekdays[day - 1] ?? ''),
            hours ? o.between(clockText(hours.opens), clockText(hours.closes)) : o.shut,
          ];
        })}
      />
      {closed.length > 0 && (
        <DataTable
          caption={o.closedTitle}
          rowHeader={0}
          columns={[{ label: o.day }, { label: o.why }]}
          rows={closed.map(({ day, why }) => [fullDay(day, language), why])}
        />
      )}
    </>
  );
}
