import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  PasskeyForm,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

type Props = { w: AccessWords; asked: string; back: string | undefined; failed: boolean };

export function NewPasskeyPage({ w, asked, name, back, failed }: Props & { name: string }) {
  const p = w.newPasskey;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.access()}>{p.back}</BackLink>
        {failed && <Alert kind="error" title={p.failed} />}
        <Stack>
          <Heading level={1}>{p.title}</Heading>
          <Paragraph lead>{p.lead}</Paragraph>
          <PasskeyForm action={paths.mine.newPasskey()} asked={asked} without={p.noScript}>
            <TextField name="naam" label={p.name} hint={p.nameHint} value={name} maxLength={60} />
            {back && <HiddenField name="doel" value={back} />}
            <div>
              <Button>{p.button}</Button>
            </div>
          </PasskeyForm>
        </Stack>
      </Stack>
    </Page>
  );
}

export function EnterPasskeyPage({ w, asked, back, failed }: Props) {
  const p = w.enterPasskey;
  const onward = back ? { doel: back } : {};
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.signIn.start(onward)}>{p.back}</BackLink>
        {failed && <Alert kind="error" title={p.failed} />}
        <Stack>
          <Heading level={1}>{p.title}</Heading>
          <Paragraph lead>{p.lead}</Paragraph>
          <PasskeyForm action={paths.signIn.passkey()} asked={asked} without={p.noScript}>
            {back && <HiddenField name="doel" value={back} />}
            <div>
              <Button iconEnd="arrow-right">{p.button}</Button>
            </div>
          </PasskeyForm>
        </Stack>
        <Stack size="sm">
          <Heading level={2} look={4}>
            {p.other}
          </Heading>
          <Paragraph flush>
            <Link href={paths.signIn.start(onward)}>{p.email}</Link>
          </Paragraph>
          <Paragraph flush>
            <Link href={paths.signIn.printed(onward)}>{p.printed}</Link>
          </Paragraph>
          <Paragraph flush>{p.none}</Paragraph>
        </Stack>
      </Stack>
    </Page>
  );
}
