import type { Language } from '../../platform/language/language.ts';
import { Alert, BackLink, Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { type HerWays, Ways } from '../identity/index.ts';
import type { AccessWords } from './access-words.ts';
import { PasskeysCard, type ShownPasskey } from './passkeys.card.tsx';
import { SecondFactorCard } from './second-factor.card.tsx';
import { SessionsCard, type ShownSession } from './sessions.card.tsx';
import { EmailCard, type EmailProps, PaperCard } from './ways-in.card.tsx';

export type AccessProps = {
  w: AccessWords;
  back: { href: string; label: string };
  done: string | undefined;
  sessions: ShownSession[];
  email: Omit<EmailProps, 'w'>;
  /** until when; undefined when she has none; null for who has none ever: staff */
  paper: string | undefined | null;
  ways: HerWays;
  language: Language;
  passkeys: ShownPasskey[];
  passkeysPossible: boolean;
  app: boolean;
  recoveryLeft: number;
};

/** Where one is signed in, and all that lets one in. */
export function AccessPage(props: AccessProps) {
  const {
    w,
    back,
    done,
    sessions,
    email,
    paper,
    ways,
    language,
    passkeys,
    passkeysPossible,
    app,
    recoveryLeft,
  } = props;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={back.href}>{back.label}</BackLink>
        {done && <Alert kind="ok" title={done} />}
        <Stack size="sm">
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.lead}</Paragraph>
        </Stack>
        <SessionsCard w={w} sessions={sessions} />
        <EmailCard w={w} {...email} />
        {paper !== null && <PaperCard w={w} until={paper} />}
        <Ways language={language} ways={ways} />
        <PasskeysCard w={w} passkeys={passkeys} possible={passkeysPossible} />
        <SecondFactorCard w={w} app={app} passkey={passkeys.length > 0} recoveryLeft={recoveryLeft} />
      </Stack>
    </Page>
  );
}
