import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Grid,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts';

import { WORDS_CUSTOMER } from '../../organisations/index.ts';
import type { Words } from './words.ts';

type Props = { words: Words; proof: string; values: Typed; errors: readonly FieldError[] };

export function DetailsPage({ words: { details: w, errorTitle }, proof, values, errors }: Props) {
  const field = (name: keyof Words['details']) => ({
    name,
    label: w[name],
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <Page narrow tight>
      <form class="az-stack az-stack--lg" method="post" action={paths.setUp.details()} novalidate>
        <ErrorSummary title={errorTitle} errors={[...errors]} />
        <Stack size="sm">
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.intro}</Paragraph>
        </Stack>
        <HiddenField name="bewijs" value={proof} />
        <Card title={w.region} id="regio">
          <TextField {...field('name')} hint={w.nameHint} />
        </Card>
        <Card title={w.desk} id="loket">
          <Paragraph soft flush>
            {w.deskIntro}
          </Paragraph>
          <TextField {...field('deskName')} hint={w.deskNameHint} />
          <TextField {...field('deskPhone')} type="tel" size="tel" />
          <TextField {...field('street')} />
          <Grid columns={2}>
            <TextField {...field('postcode')} size="short" />
            <TextField {...field('city')} />
          </Grid>
          <TextField {...field('opening')} hint={w.openingHint} />
          <Select
            {...field('wordCustomer')}
            options={WORDS_CUSTOMER.map((word) => ({ value: word, label: word }))}
          />
        </Card>
        <Card title={w.supporter} id="steun">
          <Paragraph soft flush>
            {w.supporterIntro}
          </Paragraph>
          <TextField {...field('supporterName')} />
          <TextField {...field('supporterPhone')} type="tel" size="tel" />
        </Card>
        <Card title={w.operator} id="beheerder">
          <Paragraph soft flush>
            {w.operatorIntro}
          </Paragraph>
          <TextField {...field('email')} type="email" autocomplete="email" hint={w.emailHint} />
        </Card>
        <div>
          <Button iconEnd="arrow-right">{w.button}</Button>
        </div>
      </form>
    </Page>
  );
}
