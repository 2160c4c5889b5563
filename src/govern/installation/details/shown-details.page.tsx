import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  FactTable,
  Page,
  PageHead,
  Paragraph,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { Words } from '../words.ts';

type Props = {
  words: Words;
  values: Typed;
  errors: readonly FieldError[];
  done: string | undefined;
  origin: string;
};

/** What set-up asked once; and what is a setting of the server, with where to change that. */
export function ShownDetailsPage({ words: { details: w, errorTitle }, values, errors, done, origin }: Props) {
  const field = (name: 'name' | 'sub' | 'phone' | 'supporterName' | 'supporterPhone') => ({
    name,
    label: w[name],
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <Page tight narrow>
      <Stack size="lg">
        <PageHead title={w.title} intro={w.intro} />
        {done && <Alert kind="ok" title={done} />}
        <form class="az-stack az-stack--lg" method="post" action={paths.installation.details()} novalidate>
          <ErrorSummary title={errorTitle} errors={[...errors]} />
          <Card title={w.region} id="regio">
            <TextField {...field('name')} />
            <TextField {...field('sub')} hint={w.subHint} />
            <TextField {...field('phone')} type="tel" size="tel" />
            <TextArea
              name="address"
              label={w.address}
              hint={w.addressHint}
              value={values.address}
              error={errorOf(errors, 'address')}
              rows={3}
            />
          </Card>
          <Card title={w.supporter} id="steun">
            <Paragraph soft flush>
              {w.supporterIntro}
            </Paragraph>
            <TextField {...field('supporterName')} />
            <TextField {...field('supporterPhone')} type="tel" size="tel" />
          </Card>
          <div>
            <Button>{w.save}</Button>
          </div>
        </form>
        <Card title={w.server} id="server">
          <Paragraph flush>{w.serverText}</Paragraph>
          <FactTable
            title={w.serverTable}
            heads={[w.what, w.setting]}
            rows={[
              [`${w.origin} (${origin})`, <code>AANZET_PUBLIC_ORIGIN</code>],
              [w.mailFrom, <code>AANZET_MAIL_FROM</code>],
              [w.replyTo, <code>AANZET_REPLY_ADDRESS</code>],
            ]}
          />
        </Card>
      </Stack>
    </Page>
  );
}
