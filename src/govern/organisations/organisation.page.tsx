import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Grid,
  Page,
  PageHead,
  Paragraph,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { WORDS_CUSTOMER } from './organisation.ts';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationTabs } from './organisation-tabs.tsx';
import type { Words } from './words.ts';

export type OrganisationPageProps = {
  values: Typed;
  errors: FieldError[];
  done: string | undefined;
  mayChange: boolean;
  language: Language;
  w: Words;
};

export const organisationPage = (props: OrganisationPageProps): VNode => {
  const { w, language, done, mayChange } = props;
  return (
    <Page tight>
      <Stack size="lg">
        <OrganisationTabs language={language} current="organisation" />
        <PageHead
          title={w.title}
          intro={
            <>
              {w.intro} {!mayChange && w.readOnly}
            </>
          }
        />
        {done && <Alert kind="ok" title={done} />}
        {mayChange ? <OrganisationForm {...props} /> : <OrganisationFacts {...props} />}
      </Stack>
    </Page>
  );
};

function OrganisationForm({ values, errors, w }: OrganisationPageProps) {
  const field = (name: keyof Words & string) => ({
    name,
    label: w[name] as string,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <form class="az-stack az-stack--lg" method="post" action={paths.manage.organisation()} novalidate>
      <ErrorSummary title={w.errorTitle} errors={errors} />
      <Card title={w.parts.who} id="wie">
        <TextField {...field('name')} />
        <TextField {...field('tagline')} />
        <TextArea {...field('about')} hint={w.aboutHint} rows={6} />
        <Select
          {...field('wordCustomer')}
          hint={w.wordCustomerHint}
          options={WORDS_CUSTOMER.map((word) => ({ value: word, label: word }))}
        />
      </Card>
      <Card title={w.parts.reach} id="bereik">
        <Grid columns={2}>
          <TextField {...field('phone')} type="tel" size="tel" />
          <TextField {...field('email')} type="email" />
          <TextField {...field('street')} />
          <TextField {...field('postcode')} size="short" />
          <TextField {...field('city')} />
        </Grid>
        <TextField {...field('opening')} hint={w.openingHint} />
      </Card>
      <Card title={w.parts.promise} id="belofte">
        <TextField {...field('acceptHours')} hint={w.acceptHoursHint} size="short" inputMode="numeric" />
        <TextField {...field('answerHours')} hint={w.answerHoursHint} size="short" inputMode="numeric" />
      </Card>
      <Card title={w.parts.look} id="gezicht">
        <Paragraph soft>{w.lookHint}</Paragraph>
        <TextField {...field('logoHref')} hint={w.logoHint} />
        <TextField {...field('themeHref')} hint={w.themeHint} />
        <TextField {...field('themeClass')} hint={w.themeClassHint} />
      </Card>
      <div>
        <Button iconStart="check">{w.save}</Button>
      </div>
    </form>
  );
}
