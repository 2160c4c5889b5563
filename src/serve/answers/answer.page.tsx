import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Heading,
  Link,
  Page,
  Paragraph,
  PrintButton,
  Stack,
} from '../../ui/index.ts';
import type { PublishedAnswer } from './answer.ts';
import { HelpedForm, HelpedThanks } from './helped-form.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Words } from './words.ts';

export type AnswerProps = {
  answer: PublishedAnswer;
  by: string;
  /** her own question that she came from */
  question: string | undefined;
  overdue: boolean;
  said: string | undefined;
  phone: string | null;
  language: Language;
  w: Words;
};

/** One question with its answer: short, to be read or printed. */
export const answerPage = (props: AnswerProps): VNode => {
  const { answer, question, overdue, said, phone, w } = props;
  const { retiredAt } = answer;
  return (
    <Page narrow tight>
      <article class="az-stack az-stack--lg" lang={answer.language}>
        {question ? (
          <BackLink href={paths.question.status({ id: question })}>{w.backToQuestion}</BackLink>
        ) : (
          <BackLink href={paths.answers.search()}>{w.back}</BackLink>
        )}
        <div>
          <Heading level={1}>{answer.title}</Heading>
          {answer.audience === 'staff' && <Badge>{w.staffOnly}</Badge>}
        </div>
        {retiredAt ? (
          <Alert kind="info" title={w.retired}>
            {w.retiredText}
          </Alert>
        ) : (
          overdue && (
            <Alert kind="info" title={w.overdue}>
              {w.overdueText(phone)}
            </Alert>
          )
        )}
        <MarkedText body={answer.body} />
        <Foot {...props} />
        {!retiredAt && answer.audience === 'customers' && !said && (
          <HelpedForm answer={answer} question={question} w={w} />
        )}
        {said && <HelpedThanks said={said} w={w} />}
      </article>
    </Page>
  );
};

function Foot({ answer, by, language, w }: AnswerProps) {
  return (
    <Stack size="sm">
      {answer.sources.length > 0 && (
        <div>
          <p class="az-flush az-small az-strong">{w.sources}</p>
          <ul class="az-small">
            {answer.sources.map(({ text, href }) => (
              <li>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Paragraph soft small flush>
        {w.reviewed(fullDay(answer.reviewedOn, language), by)}
      </Paragraph>
      <div class="az-noprint">
        <PrintButton>{w.print}</PrintButton>
      </div>
    </Stack>
  );
}
