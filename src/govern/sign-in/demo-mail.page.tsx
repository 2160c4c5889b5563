import { paths } from '../../paths.ts';
import { BackLink, ButtonLink, Card, Empty, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { MailPart } from './mail-text.rules.ts';
import type { Words } from './nl.ts';

export type ShownMail = {
  id: string;
  to: string;
  when: string;
  subject: string;
  paragraphs: readonly MailPart[][];
};

export function DemoMailPage({ words: w, mails }: { words: Words; mails: readonly ShownMail[] }) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.signIn.demo()}>{w.start.demoLink}</BackLink>
        <Stack size="sm">
          <Heading level={1}>{w.mail.title}</Heading>
          <Paragraph lead>{w.mail.intro}</Paragraph>
        </Stack>
        {mails.length === 0 && (
          <Empty
            title={w.mail.empty}
            action={
              <ButtonLink kind="secondary" href={paths.signIn.start()}>
                {w.mail.start}
              </ButtonLink>
            }
          >
            {w.mail.emptyText}
          </Empty>
        )}
        {mails.map(({ id, to, when, subject, paragraphs }) => (
          <Card as="article" title={subject} id={`mail-${id}`}>
            <Paragraph soft small flush>
              {w.mail.to(to)}, {when}
            </Paragraph>
            {paragraphs.map((parts) => (
              <Paragraph flush>{parts.map(partOf)}</Paragraph>
            ))}
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

const partOf = ({ text, href }: MailPart) =>
  href ? <Link href={href}>{text}</Link> : text.split('\n').map((line, index) => [index > 0 && <br />, line]);
