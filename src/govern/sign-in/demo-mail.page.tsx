import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Card,
  Empty,
  Heading,
  Link,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { DemoAnswer } from './demo-answer.tsx';
import type { MailPart } from './mail-text.rules.ts';
import type { Words } from './nl.ts';

export type ShownMail = {
  id: string;
  to: string;
  when: string;
  subject: string;
  /** a message of a case: an answer comes in as mail does */
  answerable: boolean;
  paragraphs: readonly MailPart[][];
};

type Props = { words: Words; mails: readonly ShownMail[]; answered: boolean };

export function DemoMailPage({ words: w, mails, answered }: Props) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.signIn.demo()}>{w.start.demoLink}</BackLink>
        <Stack size="sm">
          <Heading level={1}>{w.mail.title}</Heading>
          <Paragraph lead>{w.mail.intro}</Paragraph>
        </Stack>
        {answered && <Alert kind="ok" title={w.mail.answered} />}
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
        {mails.map(({ id, to, when, subject, paragraphs, answerable }) => (
          <Card as="article" title={subject} id={`mail-${id}`}>
            <Paragraph soft small flush>
              {w.mail.to(to)}, {when}
            </Paragraph>
            {paragraphs.map((parts) => (
              <Paragraph flush>{parts.map(partOf)}</Paragraph>
            ))}
            {answerable && <DemoAnswer id={id} words={w} />}
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

const partOf = ({ text, href }: MailPart) =>
  href ? <Link href={href}>{text}</Link> : text.split('\n').map((line, index) => [index > 0 && <br />, line]);
