import type { VNode } from 'preact';
import type { Card as CustomerCard } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  DataTable,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  RadioOptions,
  Row,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { HERE, type SideBySide, showField, sideBySide, THERE } from './merge-form.rules.ts';
import type { Words } from './words.ts';

export type Side = { card: CustomerCard; cases: number };
export type MergeProps = {
  here: Side;
  there: Side;
  typed: Typed;
  errors: FieldError[];
  language: Language;
  w: Words;
};

/** Two cards side by side: what is the same, what differs, and what will be shown. */
export const mergePage = (props: MergeProps): VNode => {
  const { here, there, typed, errors, w } = props;
  const m = w.onePerson.merge;
  const at = { person: here.card.personId };
  const rows = sideBySide(here.card, there.card);
  const general = errorOf(errors, '');
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.merge(at)}>{m.other}</BackLink>
        <ErrorSummary title={m.errorTitle} errors={errors.filter(({ field }) => field !== '')} />
        {general && <Alert kind="error" title={general} />}
        <div>
          <Heading level={1}>{m.sideTitle}</Heading>
          <Paragraph lead>{m.sideLead}</Paragraph>
        </div>
        <Cards {...props} rows={rows} />
        <form class="az-stack az-stack--lg" method="post" action={paths.work.merge(at)} novalidate>
          <HiddenField name="met" value={there.card.personId} />
          {rows
            .filter(({ differing }) => differing === 'differs')
            .map((row) => (
              <Which row={row} value={typed[showField(row.field)] ?? HERE} w={w} />
            ))}
          <TextArea
            name="reden"
            label={m.reason}
            hint={m.reasonHint}
            rows={2}
            value={typed['reden']}
            error={errorOf(errors, 'reden')}
          />
          <Card tone="us" id="let-op">
            <Paragraph flush>{m.sees}</Paragraph>
          </Card>
          <Row>
            <Button>{m.do}</Button>
            <ButtonLink kind="subtle" href={paths.work.customer(at)}>
              {m.not}
            </ButtonLink>
          </Row>
        </form>
      </Stack>
    </Page>
  );
};

function Cards({ here, there, rows, language, w }: MergeProps & { rows: SideBySide[] }) {
  const m = w.onePerson.merge;
  const nothing = w.customers.unknown;
  return (
    <DataTable
      caption={m.table}
      hideCaption
      rowHeader={0}
      columns={[{ label: m.what }, { label: m.here }, { label: m.there }, { label: m.verdict }]}
      rows={[
        ...rows.map((row) => [
          m.fields[row.field],
          row.here ?? nothing,
          row.there ?? nothing,
          row.differing === 'differs' ? <strong>{m.differing.differs}</strong> : m.differing[row.differing],
        ]),
        [m.since, fullDay(here.card.since, language), fullDay(there.card.since, language), ''],
        [m.cases, m.casesOf(here.cases), m.casesOf(there.cases), ''],
      ]}
    />
  );
}

function Which({ row, value, w }: { row: SideBySide; value: string; w: Words }) {
  const m = w.onePerson.merge;
  return (
    <RadioOptions
      name={showField(row.field)}
      label={m.show(m.fields[row.field])}
      value={value}
      options={[
        { value: HERE, label: row.here ?? '', hint: m.here },
        { value: THERE, label: row.there ?? '', hint: m.there },
      ]}
    />
  );
}
