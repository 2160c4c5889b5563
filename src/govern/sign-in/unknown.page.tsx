import { paths } from '../../paths.ts';
import {
  Button,
  ButtonLink,
  Card,
  Heading,
  HiddenField,
  Link,
  LinkList,
  Page,
  Paragraph,
  Piece,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { CallUs } from './call.tsx';
import type { Words } from './nl.ts';

export type UnknownProps = {
  words: Words;
  phone: string | null;
  email: string;
  /** the proof of her e-mail, to go with the code that the desk gave her */
  token: string;
  back: string | undefined;
  hasOpenQuestion: boolean;
};

/** Shown only to who has proven that the e-mail is hers. */
export function UnknownPage({ words: w, phone, email, token, back, hasOpenQuestion }: UnknownProps) {
  return (
    <Page narrow tight>
      <Stack>
        <Piece open size="lg" />
        <Heading level={1}>{w.unknown.title}</Heading>
        <Paragraph lead>{w.unknown.text(email)}</Paragraph>
        {hasOpenQuestion && (
          <Paragraph>
            {w.unknown.open} <Link href={paths.questions()}>{w.unknown.openLink}</Link>
          </Paragraph>
        )}
        <Card title={w.unknown.letter} id="brief">
          <Paragraph>{w.unknown.letterText}</Paragraph>
          <form class="az-stack" method="post" action={paths.signIn.printed()} novalidate>
            <TextField
              name="code"
              label={w.printed.label}
              hint={w.printed.hint}
              autocomplete="off"
              maxLength={40}
            />
            <HiddenField name="t" value={token} />
            {back && <HiddenField name="doel" value={back} />}
            <div>
              <Button iconEnd="arrow-right">{w.goOn}</Button>
            </div>
          </form>
        </Card>
        <div>
          <ButtonLink kind="secondary" href={paths.home()} iconEnd="arrow-right">
            {w.unknown.ask}
          </ButtonLink>
        </div>
        <Paragraph flush>{w.unknown.other}</Paragraph>
        <LinkList items={[{ href: paths.signIn.start(), label: w.unknown.tryOther }]} />
        <CallUs label={w.call} phone={phone} />
      </Stack>
    </Page>
  );
}
