import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import {
  Button,
  Details,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  PasskeyForm,
  Stack,
} from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';
import { CodeField } from './code-field.tsx';

export type StepProps = {
  w: AccessWords;
  app: boolean;
  /** options for a passkey, when she has one */
  asked: string | undefined;
  back: string | undefined;
  phone: string | null;
  typed?: string | undefined;
  error?: string | undefined;
};

export function StepPage({ w, app, asked, back, phone, typed, error }: StepProps) {
  const s = w.step;
  const hidden = back && <HiddenField name="doel" value={back} />;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          {app && (
            <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
          )}
          <Heading level={1}>{s.title}</Heading>
          {app && (
            <form class="az-stack" method="post" action={paths.signIn.secondFactor()} novalidate>
              <Paragraph lead>{s.lead}</Paragraph>
              <CodeField of="app" label={s.label} hint={s.hint} typed={typed} error={error} />
              {hidden}
              <div>
                <Button iconEnd="arrow-right">{s.button}</Button>
              </div>
            </form>
          )}
        </Stack>
        {asked && (
          <Stack size="sm">
            {app && (
              <Heading level={2} look={4}>
                {s.passkey}
              </Heading>
            )}
            <PasskeyForm action={paths.signIn.secondFactor()} asked={asked} without={w.enterPasskey.noScript}>
              {!app && error && <Paragraph>{error}</Paragraph>}
              {hidden}
              <div>
                <Button kind={app ? 'secondary' : 'primary'}>{s.passkeyButton}</Button>
              </div>
            </PasskeyForm>
          </Stack>
        )}
        <Details summary={s.lost}>
          <Stack size="sm">
            <Paragraph flush>
              {s.lostText}{' '}
              {phone && (
                <Link href={telHref(phone)} nowrap>
                  {phone}
                </Link>
              )}
            </Paragraph>
            <Paragraph flush>
              <Link href={paths.signIn.out()}>{s.stop}</Link>
            </Paragraph>
          </Stack>
        </Details>
      </Stack>
    </Page>
  );
}
