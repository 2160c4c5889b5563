import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  BackLink,
  Button,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { GIVEN, widestScope } from './mandate.rules.ts';
import { type Mandate, SCOPES } from './mandate.ts';
import type { Words } from './words.ts';

export type Shown = { values: Typed; scope: readonly string[]; errors: FieldError[] };

/** What a helper may do: looking along is always in it, so it is no box to tick. */
function ScopeFields({
  scope,
  errors,
  w,
  among = SCOPES,
}: Pick<Shown, 'scope' | 'errors'> & { w: Words; among?: readonly (typeof SCOPES)[number][] }) {
  return (
    <CheckboxOptions
      name="scope"
      label={w.give.scope}
      hint={w.give.scopeHint}
      error={errorOf(errors, 'scope')}
      values={[...scope]}
      options={among.filter((one) => one !== 'see').map((value) => ({ value, label: w.may[value] }))}
    />
  );
}

const UntilField = ({ values, errors, w }: Pick<Shown, 'values' | 'errors'> & { w: Words }) => (
  <TextField
    name="until"
    type="date"
    size="tel"
    label={w.give.until}
    hint={w.give.untilHint}
    value={values['until']}
    error={errorOf(errors, 'until')}
  />
);

/** Asks somebody to help: who, what that person is to her, what is allowed, until when. */
export const givePage = ({
  values,
  scope,
  errors,
  asksOwn,
  w,
}: Shown & { asksOwn: boolean; w: Words }): VNode => {
  const g = w.give;
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.helpers()}>{g.back}</BackLink>
        <form class="az-stack" method="post" action={paths.mine.newHelper()} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          <Heading level={1}>{g.title}</Heading>
          <Paragraph lead>{g.lead}</Paragraph>
          {asksOwn && <TextField {...field('own')} label={g.own} hint={g.ownHint} autocomplete="name" />}
          <TextField {...field('name')} label={g.name} autocomplete="off" />
          <TextField
            {...field('email')}
            type="email"
            inputMode="email"
            autocomplete="off"
            label={g.email}
            hint={g.emailHint}
          />
          <RadioOptions
            {...field('ground')}
            label={g.ground}
            options={GIVEN.map((value) => ({ value, label: w.hers[value] }))}
          />
          <ScopeFields {...{ scope, errors, w }} />
          <Paragraph small soft flush>
            {w.never}
          </Paragraph>
          <UntilField {...{ values, errors, w }} />
          <div>
            <Button iconEnd="arrow-right">{g.button}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};

/** What a helper may do from now on; who it is, and on what ground, stays as it was. */
export const changePage = ({
  mandate,
  values,
  scope,
  errors,
  w,
}: Shown & { mandate: Mandate; w: Words }): VNode => (
  <Page narrow tight>
    <Stack size="lg">
      <BackLink href={paths.mine.helpers()}>{w.give.back}</BackLink>
      <form class="az-stack" method="post" action={paths.mine.helper({ mandate: mandate.id })} novalidate>
        <ErrorSummary title={w.errorTitle} errors={errors} />
        <Heading level={1}>{w.change.title(mandate.name)}</Heading>
        <ScopeFields {...{ scope, errors, w }} among={widestScope(mandate.ground)} />
        <UntilField {...{ values, errors, w }} />
        <div>
          <Button iconStart="check">{w.change.button}</Button>
        </div>
      </form>
    </Stack>
  </Page>
);
