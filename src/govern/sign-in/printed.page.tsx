import { paths } from '../../paths.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { CallUs } from './call.tsx';
import { CodeField } from './code-field.tsx';
import type { Words } from './nl.ts';

export type PrintedProps = {
  words: Words;
  phone: string | null;
  back: string | undefined;
  /** proof of an e-mail that becomes hers with this code */
  token?: string | undefined;
  typed?: string | undefined;
  error?: string | undefined;
};

export function PrintedPage({ words: w, phone, back, token, typed, error }: PrintedProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.signIn.start(back ? { doel: back } : {})}>{w.printed.email}</BackLink>
        <form method="post" action={paths.signIn.printed()} novalidate>
          <Stack>
            <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
            <Heading level={1}>{w.printed.title}</Heading>
            <Paragraph lead>{w.printed.intro}</Paragraph>
            <CodeField of="paper" label={w.printed.label} hint={w.printed.hint} typed={typed} error={error} />
            {back && <HiddenField name="doel" value={back} />}
            {token && <HiddenField name="t" value={token} />}
            <div>
              <Button iconEnd="arrow-right">{w.goOn}</Button>
            </div>
          </Stack>
        </form>
        <Stack size="sm">
          <Heading level={2} look={4}>
            {w.printed.lost}
          </Heading>
          <Paragraph flush>{w.printed.lostText}</Paragraph>
          <CallUs label={w.call} phone={phone} />
        </Stack>
      </Stack>
    </Page>
  );
}
