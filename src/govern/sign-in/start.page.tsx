import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { Via, type ViaButton, ViaSignOut } from '../identity/index.ts';
import { CallUs } from './call.tsx';
import type { Words } from './nl.ts';

export type StartProps = {
  words: Words;
  phone: string | null;
  demo: boolean;
  back: string | undefined;
  signedOut: boolean;
  /** she is signed in, and asked once more before something that matters */
  again: boolean;
  /** whether browsers know passkeys at our address */
  passkeys: boolean;
  /** other services to sign in by, and the one where she may still be signed in */
  ways: readonly ViaButton[];
  still: string | null;
  language: Language;
  email?: string | undefined;
  error?: string | undefined;
};

export function StartPage(props: StartProps) {
  const {
    words: w,
    phone,
    demo,
    back,
    signedOut,
    again,
    passkeys,
    ways,
    still,
    language,
    email,
    error,
  } = props;
  return (
    <Page narrow tight>
      <Stack size="lg">
        {signedOut && (
          <Alert kind="ok" title={w.start.out}>
            {w.start.outText}
            <ViaSignOut language={language} ways={ways} still={still} />
          </Alert>
        )}
        {again && (
          <Alert kind="info" title={w.start.again}>
            {w.start.againText}
          </Alert>
        )}
        {demo && (
          <Alert kind="info" title={w.start.demo}>
            <Link href={paths.signIn.demo()}>{w.start.demoLink}</Link>
          </Alert>
        )}
        <form method="post" action={paths.signIn.start()} novalidate>
          <Stack>
            <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'email', text: error }] : []} />
            <Heading level={1}>{w.start.title}</Heading>
            <Paragraph lead>{w.start.intro}</Paragraph>
            <TextField
              name="email"
              type="email"
              autocomplete="email"
              inputMode="email"
              label={w.start.email}
              hint={w.start.hint}
              value={email}
              error={error}
              maxLength={254}
            />
            {back && <HiddenField name="doel" value={back} />}
            <div>
              <Button iconEnd="arrow-right">{w.start.button}</Button>
            </div>
          </Stack>
        </form>
        <Via language={language} ways={ways} back={back} />
        <Stack size="sm">
          <Heading level={2} look={4}>
            {w.start.otherWays}
          </Heading>
          {passkeys && (
            <Paragraph flush>
              <Link href={paths.signIn.passkey(back ? { doel: back } : {})}>{w.start.passkey}</Link>
            </Paragraph>
          )}
          <Paragraph flush>
            <Link href={paths.signIn.printed(back ? { doel: back } : {})}>{w.start.letter}</Link>
          </Paragraph>
          <CallUs label={w.call} phone={phone} />
          <Paragraph flush>
            {w.start.noQuestion} <Link href={paths.home()}>{w.start.ask}</Link>
          </Paragraph>
        </Stack>
      </Stack>
    </Page>
  );
}
