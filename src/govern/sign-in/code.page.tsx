import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { CallUs } from './call.tsx';
import { CodeField } from './code-field.tsx';
import type { Words } from './nl.ts';

export type CodeProps = {
  words: Words;
  phone: string | null;
  demo: boolean;
  /** the secret of the browser that asked */
  ask: string;
  email: string;
  minutes: number;
  back: string | undefined;
  typed?: string | undefined;
  error?: string | undefined;
};

export function CodePage({ words: w, phone, demo, ask, email, minutes, back, typed, error }: CodeProps) {
  const again = paths.signIn.start(back ? { doel: back } : {});
  const hidden = (
    <>
      <HiddenField name="bij" value={ask} />
      {back && <HiddenField name="doel" value={back} />}
    </>
  );
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={again}>{w.code.otherEmail}</BackLink>
        <form method="post" action={paths.signIn.code()} novalidate>
          <Stack>
            <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
            <Heading level={1}>{w.code.title}</Heading>
            <Paragraph lead>
              {w.code.sent(email)} {w.code.minutes(minutes)}
            </Paragraph>
            {demo && (
              <Alert kind="info" title={w.code.demo}>
                <Link href={paths.signIn.demoMail()}>{w.code.demoLink}</Link>
              </Alert>
            )}
            <CodeField of="digits" label={w.code.label} hint={w.code.hint} typed={typed} error={error} />
            {hidden}
            <div>
              <Button iconEnd="arrow-right">{w.goOn}</Button>
            </div>
          </Stack>
        </form>
        <Details summary={w.code.none}>
          <Stack size="sm">
            <Paragraph flush>{w.code.noneText}</Paragraph>
            <form method="post" action={paths.signIn.start()}>
              {hidden}
              <Button kind="secondary" name="opnieuw" value="ja">
                {w.code.again}
              </Button>
            </form>
            <CallUs label={w.call} phone={phone} />
          </Stack>
        </Details>
      </Stack>
    </Page>
  );
}
