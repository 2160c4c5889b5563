import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Piece,
  RadioOptions,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { PRONOUNS } from '../team.ts';
import type { Words } from './words.ts';

export type AcceptProps = {
  w: Words;
  organisationName: string;
  by: string;
  email: string;
  carried: { organisation: string; token: string };
  values: Typed;
  errors: readonly FieldError[];
};

/** One button, not the link itself: programs that scan mail open links, but press nothing. */
export function AcceptPage({ w: all, organisationName, by, email, carried, values, errors }: AcceptProps) {
  const { accept: w } = all;
  return (
    <Page narrow tight>
      <form method="post" action={paths.invitation()} novalidate>
        <Stack>
          <ErrorSummary title={all.errorTitle} errors={[...errors]} />
          <Piece tone="us" size="lg" />
          <Heading level={1}>{w.title(organisationName)}</Heading>
          <Paragraph lead>{w.intro(by)}</Paragraph>
          <HiddenField name="bij" value={carried.organisation} />
          <HiddenField name="t" value={carried.token} />
          <TextField
            name="name"
            label={w.name}
            value={values.name}
            error={errorOf(errors, 'name')}
            autocomplete="name"
          />
          <RadioOptions
            name="pronoun"
            label={w.pronoun}
            value={values.pronoun}
            error={errorOf(errors, 'pronoun')}
            options={PRONOUNS.map((value) => ({ value, label: w.pronouns[value] }))}
          />
          <Paragraph>{w.as(email)}</Paragraph>
          <div>
            <Button iconEnd="arrow-right">{w.button}</Button>
          </div>
          <Paragraph soft>{w.not}</Paragraph>
        </Stack>
      </form>
    </Page>
  );
}

export function InvitationOverPage({ w: { over: w }, taken }: { w: Words; taken: boolean }) {
  return (
    <Page narrow tight>
      <Stack>
        <Piece open size="lg" />
        <Heading level={1}>{w.title}</Heading>
        {taken ? <Alert kind="info" title={w.taken} /> : <Paragraph lead>{w.text}</Paragraph>}
        <Paragraph>
          <Link href={paths.signIn.start()}>{w.signIn}</Link>
        </Paragraph>
      </Stack>
    </Page>
  );
}
