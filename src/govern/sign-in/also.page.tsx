import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { AlsoWords } from './also.nl.ts';
import { CodeField } from './code-field.tsx';

export type Together = { person: string; text: string; since: string };
export type Mistake = { field: 'code' | 'email'; typed: string; error: string };
export type AlsoProps = {
  w: AlsoWords;
  together: readonly Together[];
  done: string | undefined;
  mistake: Mistake | undefined;
};

/** All she asked, together: proven, and undone with one press. */
export function AlsoPage({ w, together, done, mistake }: AlsoProps) {
  const at = paths.mine.also;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.questions()}>{w.back}</BackLink>
        {done && <Alert kind="ok" title={done} />}
        <ErrorSummary
          title={w.errorTitle}
          errors={mistake ? [{ field: mistake.field, text: mistake.error }] : []}
        />
        <Stack size="sm">
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.lead}</Paragraph>
        </Stack>
        {together.length > 0 && (
          <Card title={w.now} id="samen">
            {together.map(({ person, text, since }) => (
              <form class="az-stack az-stack--sm" method="post" action={paths.mine.apart()}>
                <p class="az-flush">
                  <strong>{text}</strong>
                </p>
                <Paragraph flush soft>
                  {since} {w.apartText}
                </Paragraph>
                <HiddenField name="wie" value={person} />
                <div>
                  <Button kind="secondary" context={text}>
                    {w.apart}
                  </Button>
                </div>
              </form>
            ))}
          </Card>
        )}
        <Card title={w.paper.title} id="brief">
          <form class="az-stack" method="post" action={at()} novalidate>
            <CodeField
              of="paper"
              label={w.paper.label}
              hint={w.paper.hint}
              typed={mistake?.field === 'code' ? mistake.typed : undefined}
              error={mistake?.field === 'code' ? mistake.error : undefined}
            />
            <div>
              <Button kind="secondary">{w.paper.button}</Button>
            </div>
          </form>
        </Card>
        <Card title={w.mail.title} id="mail">
          <form class="az-stack" method="post" action={paths.mine.alsoMail()} novalidate>
            <TextField
              name="email"
              type="email"
              inputMode="email"
              label={w.mail.label}
              hint={w.mail.hint}
              value={mistake?.field === 'email' ? mistake.typed : undefined}
              error={mistake?.field === 'email' ? mistake.error : undefined}
              autocomplete="off"
              maxLength={254}
            />
            <div>
              <Button kind="secondary">{w.mail.button}</Button>
            </div>
          </form>
        </Card>
        <Stack size="sm">
          <Heading level={2} look={4}>
            {w.know}
          </Heading>
          <ul>
            {[...w.knows, w.helpers].map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </Stack>
      </Stack>
    </Page>
  );
}

export type AlsoCodeProps = {
  w: AlsoWords;
  ask: string;
  email: string;
  typed?: string | undefined;
  error?: string | undefined;
};

/** The code that went to the other address. */
export function AlsoCodePage({ w, ask, email, typed, error }: AlsoCodeProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.also()}>{w.backHere}</BackLink>
        <form class="az-stack" method="post" action={paths.mine.alsoCode()} novalidate>
          <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
          <Heading level={1}>{w.code.title}</Heading>
          <Paragraph lead>{w.code.sent(email)}</Paragraph>
          <CodeField of="digits" label={w.code.label} hint={w.code.hint} typed={typed} error={error} />
          <HiddenField name="bij" value={ask} />
          <div>
            <Button>{w.code.button}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
}
