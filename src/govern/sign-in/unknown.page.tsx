import { paths } from '../../paths.ts';
import { ButtonLink, Heading, Link, LinkList, Page, Paragraph, Piece, Stack } from '../../ui/index.ts';
import { CallUs } from './call.tsx';
import type { Words } from './nl.ts';

export type UnknownProps = { words: Words; phone: string | null; email: string; hasOpenQuestion: boolean };

/** Shown only to who has proven that the e-mail is hers. */
export function UnknownPage({ words: w, phone, email, hasOpenQuestion }: UnknownProps) {
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
        <div>
          <ButtonLink href={paths.home()} iconEnd="arrow-right">
            {w.unknown.ask}
          </ButtonLink>
        </div>
        <Paragraph flush>{w.unknown.other}</Paragraph>
        <LinkList
          items={[
            { href: paths.signIn.start(), label: w.unknown.tryOther },
            { href: paths.signIn.printed(), label: w.unknown.letter },
          ]}
        />
        <CallUs label={w.call} phone={phone} />
      </Stack>
    </Page>
  );
}
