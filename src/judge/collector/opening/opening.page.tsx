import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts';
import { closesOn, type Quarter, type QuarterState } from '../../protocol/index.ts';
import { addressOf, collectorPage, frameFields, type PageFrame } from '../pages/index.ts';
import { en } from './en.ts';
import { nl, type OpeningWords } from './nl.ts';

export const openingWords: Readonly<Record<'nl' | 'en', OpeningWords>> = { nl, en };

export type OneQuarter = { organisation: string; name: string; quarter: Quarter; state: QuarterState };
export const addressOfQuarter = ({ organisation, quarter }: OneQuarter): string =>
  `/openen/${organisation}/${quarter}`;

const GROUPS: readonly { of: 'openable' | 'running' | 'opened'; states: readonly QuarterState[] }[] = [
  { of: 'openable', states: ['closed'] },
  { of: 'running', states: ['running'] },
  { of: 'opened', states: ['opened', 'destroyed'] },
];
/** What the group's own heading does not say yet. */
const stateOf = ({ state, quarter }: OneQuarter, language: Language): string => {
  const { states } = openingWords[language];
  return state === 'running' || state === 'closed'
    ? states[state](fullDay(closesOn(quarter), language))
    : states[state];
};
const byName = (a: OneQuarter, b: OneQuarter): number =>
  a.name.localeCompare(b.name, 'nl') || b.quarter.localeCompare(a.quarter);

/** What can be opened first; in each group by name, newest first. */
export const openingListPage = (frame: PageFrame, quarters: readonly OneQuarter[]): string => {
  const w = openingWords[frame.language];
  return collectorPage(frame, {
    title: w.listTitle,
    body: (
      <Page narrow tight>
        <Stack size="lg">
          <Heading level={1}>{w.listTitle}</Heading>
          <Paragraph lead>{w.listText}</Paragraph>
          {quarters.length === 0 && <Paragraph>{w.none}</Paragraph>}
          {GROUPS.map(({ of, states }) => {
            const these = quarters.filter(({ state }) => states.includes(state)).sort(byName);
            return (
              these.length > 0 && (
                <section class="az-stack" aria-labelledby={of}>
                  <Heading level={2} id={of}>
                    {w.groups[of]}
                  </Heading>
                  <ul class="az-stack">
                    {these.map((one) => (
                      <li>
                        <Link href={addressOf(addressOfQuarter(one), frame)} strong>
                          {one.name}, {w.quarter(one.quarter)}
                        </Link>
                        <Paragraph soft flush>
                          {stateOf(one, frame.language)}
                        </Paragraph>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </Stack>
      </Page>
    ),
  });
};

export type OpeningForm = OneQuarter & {
  redeemed: number;
  /** the collector's own share is not there any more */
  lost: boolean;
  failed: boolean;
  typed: { share: string; other: string };
  errors: readonly FieldError[];
};

/** What will happen, said before it happens; and the field for the share. */
export const openingFormPage = (frame: PageFrame, form: OpeningForm): string => {
  const w = openingWords[frame.language];
  const field = (name: 'share' | 'other', label: string, hint: string) => (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      value={form.typed[name]}
      error={errorOf(form.errors, name)}
      autocomplete="off"
      rows={3}
    />
  );
  return collectorPage(frame, {
    title: w.title,
    hasErrors: form.errors.length > 0,
    body: (
      <Page narrow tight>
        <form method="post" action={addressOfQuarter(form)} noValidate>
          <Stack size="lg">
            <BackLink href={addressOf('/openen', frame)}>{w.back}</BackLink>
            <ErrorSummary title={w.errors} errors={[...form.errors]} />
            {form.failed && (
              <Alert kind="error" title={w.failedTitle}>
                {w.failed}
              </Alert>
            )}
            <div>
              <Heading level={1}>{w.title}</Heading>
              <Paragraph lead>
                {form.name}, {w.quarter(form.quarter)}. {w.redeemed(form.redeemed)}
              </Paragraph>
            </div>
            <Card>
              <Heading level={2}>{w.what}</Heading>
              <ol>
                {w.steps.map((step) => (
                  <li>{step}</li>
                ))}
              </ol>
              <Paragraph flush>
                <strong>{w.once}</strong>
              </Paragraph>
              {frame.beside && <Paragraph flush>{w.beside}</Paragraph>}
            </Card>
            {form.lost && <Alert kind="info" title={w.lost} />}
            {field('share', w.share, w.shareHint)}
            {form.lost && field('other', w.other, w.otherHint)}
            {hidden(frame)}
            <div>
              <Button>{w.open}</Button>
            </div>
          </Stack>
        </form>
      </Page>
    ),
  });
};

export const hidden = (frame: PageFrame) =>
  frameFields(frame).map(([name, value]) => <HiddenField name={name} value={value} />);

/** While it is opened, or while it still runs. */
export const openingWaitPage = (frame: PageFrame, one: OneQuarter, closes?: string): string => {
  const w = openingWords[frame.language];
  const title = closes === undefined ? w.busyTitle : w.title;
  return collectorPage(frame, {
    title,
    body: (
      <Page narrow tight>
        <Stack size="lg">
          <BackLink href={addressOf('/openen', frame)}>{w.back}</BackLink>
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>
            {one.name}, {w.quarter(one.quarter)}. {closes === undefined ? w.busy : w.notYet(closes)}
          </Paragraph>
        </Stack>
      </Page>
    ),
  });
};
