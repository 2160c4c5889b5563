import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  RadioOptions,
  Row,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { isLegal, type MandateState } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import type { Words } from './words.ts';

export const STOP_FIELD = 'beeindig';
export type LegalShown = { values: Typed; scope: readonly string[]; errors: FieldError[] };
type Props = LegalShown & {
  person: string;
  customer: string;
  all: readonly { mandate: Mandate; state: MandateState }[];
  first: readonly string[];
  done: string | undefined;
  language: Language;
  w: Words;
};

/** At the desk: who speaks for this customer, and a representative in law written down from the paper that was seen. */
export const legalPage = (props: Props): VNode => {
  const { person, customer, first, done, w } = props;
  const d = w.desk;
  const said = done && Object.hasOwn(d.done, done) ? d.done[done] : undefined;
  return (
    <Page narrow tight compact>
      <Stack size="lg">
        <BackLink href={paths.work.customer({ person })}>{customer}</BackLink>
        {said && (
          <Alert kind="ok" title={said.title}>
            {said.text}
          </Alert>
        )}
        <Heading level={1}>{d.title(customer)}</Heading>
        <Stack size="sm">
          <Heading level={2}>{d.now}</Heading>
          {first.length > 0 && <Paragraph flush>{d.first(first.join(', '))}</Paragraph>}
          <Paragraph small soft flush>
            {d.order}
          </Paragraph>
          <Now {...props} />
        </Stack>
        <RecordForm {...props} />
      </Stack>
    </Page>
  );
};

const SHOWN: readonly MandateState[] = ['active', 'later', 'asked'];

function Now({ person, all, language, w }: Props) {
  const shown = all.filter(({ state }) => SHOWN.includes(state));
  if (shown.length === 0) return <Paragraph flush>{w.desk.none}</Paragraph>;
  return (
    <>
      {shown.map(({ mandate, state }) => (
        <Card as="article">
          <Row between>
            <div>
              <strong>{mandate.name}</strong>, {w.roles[mandate.ground]} <Badge>{w.states[state]}</Badge>
              <Paragraph small soft flush>
                {w.mayLabel}: {mandate.scope.map((one) => w.short[one]).join(', ')}.{' '}
                {mandate.validUntil ? w.until(fullDay(mandate.validUntil, language)) : w.noEnd}{' '}
                {mandate.seenDocument && w.mine.seen(mandate.seenDocument)}
              </Paragraph>
            </div>
            {isLegal(mandate.ground) && (
              <form method="post" action={paths.work.representatives({ person })}>
                <HiddenField name={STOP_FIELD} value={mandate.id} />
                <Button kind="secondary" context={mandate.name}>
                  {w.desk.stop}
                </Button>
              </form>
            )}
          </Row>
        </Card>
      ))}
    </>
  );
}

function RecordForm({ person, values, scope, errors, w }: Props) {
  const d = w.desk;
  const field = (name: string) => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  const { value: _, ...scopeField } = field('scope');
  return (
    <form class="az-stack" method="post" action={paths.work.representatives({ person })} novalidate>
      <ErrorSummary title={w.errorTitle} errors={errors} />
      <Heading level={2}>{d.form}</Heading>
      <Paragraph flush>{d.lead}</Paragraph>
      <RadioOptions
        {...field('ground')}
        label={d.ground}
        options={Object.entries(d.grounds).map(([value, label]) => ({ value, label }))}
      />
      <TextField {...field('paper')} label={d.paper} hint={d.paperHint} />
      <TextField {...field('name')} label={d.name} autocomplete="off" />
      <TextField {...field('email')} type="email" label={d.email} hint={d.emailHint} autocomplete="off" />
      <TextField {...field('phone')} type="tel" size="tel" label={d.phone} autocomplete="off" />
      <TextField {...field('until')} type="date" size="tel" label={d.until} hint={d.untilHint} />
      <CheckboxOptions
        {...scopeField}
        label={d.scope}
        values={[...scope]}
        options={Object.entries(d.may).map(([value, label]) => ({ value, label }))}
      />
      <div>
        <Button iconStart="check">{d.button}</Button>
      </div>
    </form>
  );
}
