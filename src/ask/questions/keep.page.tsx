import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export const EMAIL_FIELD = 'email';
export const PHONE_FIELD = 'phone';
export type KeepProps = {
  words: Words;
  id: string;
  phone: string | null;
  email?: string | undefined;
  error?: string | undefined;
  /** her own number, as it is known or was typed */
  own?: string | undefined;
  phoneError?: string | undefined;
};

/** Two ways to come back, and a third for who would rather call. */
export function KeepPage({ words, id, phone, email, error, own, phoneError }: KeepProps) {
  const { keep, ask } = words;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <BackLink href={paths.question.status({ id })}>{keep.back}</BackLink>
          {error && <ErrorSummary title={ask.errors} errors={[{ field: EMAIL_FIELD, text: error }]} />}
          {phoneError && (
            <ErrorSummary title={ask.errors} errors={[{ field: PHONE_FIELD, text: phoneError }]} />
          )}
          <Heading level={1}>{keep.title}</Heading>
          <Paragraph lead>{keep.lead}</Paragraph>
        </Stack>
        <Card title={keep.mailTitle} id="met-e-mail">
          <Paragraph>{keep.mailText}</Paragraph>
          <form class="az-stack" action={paths.question.keepByMail({ id })} method="post" novalidate>
            <TextField
              name={EMAIL_FIELD}
              type="email"
              label={keep.email}
              hint={keep.emailHint}
              value={email}
              error={error}
              autocomplete="email"
              inputMode="email"
            />
            <div>
              <Button>{keep.mailButton}</Button>
            </div>
          </form>
        </Card>
        <Card title={keep.letterTitle} id="op-papier">
          <Paragraph>{keep.letterText}</Paragraph>
          <form action={paths.question.letter({ id })} method="post">
            <Button kind="secondary" iconStart="printer">
              {keep.letterButton}
            </Button>
          </form>
        </Card>
        <Card title={keep.callTitle} id="gebeld">
          <Paragraph>{keep.callText}</Paragraph>
          <form class="az-stack" action={paths.question.keep({ id })} method="post" novalidate>
            <TextField
              name={PHONE_FIELD}
              type="tel"
              size="tel"
              label={keep.call}
              value={own}
              error={phoneError}
              autocomplete="tel"
            />
            <div>
              <Button kind="secondary">{keep.callButton}</Button>
            </div>
          </form>
        </Card>
        {phone && (
          <Card tone="sunken" title={keep.phoneTitle} id="bellen">
            <p class="az-flush">
              {keep.phoneText}{' '}
              <Link href={telHref(phone)} strong nowrap>
                {phone}
              </Link>
            </p>
          </Card>
        )}
      </Stack>
    </Page>
  );
}
