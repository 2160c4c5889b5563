import { paths } from '../../paths.ts';
import { BackLink, Card, Heading, Page, Paragraph, Quote, Stack } from '../../ui/index.ts';
import { AskForm } from './ask-form.tsx';
import type { Question } from './question.ts';
import type { Words } from './words.ts';

export type AgainProps = { words: Words; phone: string | null; question: Pick<Question, 'id' | 'title'> };

/** Satisfied, and with a new question: the same open field, tied to the question before. */
export function AgainPage({ words, phone, question }: AgainProps) {
  const { again } = words;
  return (
    <Page narrow tight>
      <Stack>
        <BackLink href={paths.question.status({ id: question.id })}>{again.back}</BackLink>
        <Heading level={1}>{again.title}</Heading>
        <Paragraph lead>{again.lead}</Paragraph>
        <AskForm words={words.ask} phone={phone} state={{ follows: question.id }} />
        <Card tone="sunken" title={again.earlier} id="eerder">
          <Quote medium>{question.title}</Quote>
        </Card>
      </Stack>
    </Page>
  );
}
