import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Button,
  Card,
  Details,
  Empty,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Quote,
  Stack,
  TextArea,
  uiWords,
} from '../../ui/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { monthsOf } from '../verdicts/index.ts';
import type { JudgedText } from './result.ts';
import type { Words } from './words.ts';

export type TextsProps = {
  quarter: Quarter;
  texts: readonly JudgedText[];
  /** bucket → its name */
  labels: ReadonlyMap<string, string>;
  mayAsk: boolean;
  refused?: { text: string; value: string; error: string } | undefined;
  language: Language;
  w: Words;
};

/** What customers wrote, for staff; and a question back, to who said she is willing, whoever she is. */
export const textsPage = ({ quarter, texts, labels, mayAsk, refused, language, w }: TextsProps): VNode => {
  const t = w.texts;
  const problems = refused ? [{ field: wordsField(refused.text), text: refused.error }] : [];
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.results.teams({ kwartaal: quarter })}>{t.back}</BackLink>
        <ErrorSummary title={uiWords[language].layout.errorTitle} errors={problems} />
        <div>
          <Heading level={1}>{t.title}</Heading>
          <Paragraph lead>{t.intro}</Paragraph>
          <Paragraph soft flush>
            {w.over.quarter(monthsOf(quarter, language))}
          </Paragraph>
        </div>
        {texts.length === 0 && <Empty title={w.few}>{t.none}</Empty>}
        {(['good', 'better'] as const).map((kind) => {
          const own = texts.filter((one) => one.kind === kind);
          if (own.length === 0) return null;
          return (
            <section class="az-stack" aria-labelledby={kind}>
              <Heading level={2} id={kind}>
                {t.kinds[kind]}
              </Heading>
              {own.map((text) => (
                <TextCard {...{ text, quarter, labels, mayAsk, refused, w }} />
              ))}
            </section>
          );
        })}
      </Stack>
    </Page>
  );
};

export const wordsField = (text: string): string => `words-${text}`;

type CardProps = Pick<TextsProps, 'quarter' | 'labels' | 'mayAsk' | 'refused' | 'w'> & { text: JudgedText };

function TextCard({ text, quarter, labels, mayAsk, refused, w }: CardProps) {
  const t = w.texts;
  const open = text.questions.some(({ answer }) => answer === null);
  const wrong = refused?.text === text.id ? refused : undefined;
  return (
    <Card as="article">
      <Quote medium>{text.text}</Quote>
      <Paragraph soft small flush>
        {text.bucket === null ? t.all : (labels.get(text.bucket) ?? t.all)}
      </Paragraph>
      {text.questions.map(({ words, sent, answer }) => (
        <div>
          <Paragraph flush>
            <strong>{t.asked}:</strong> {words}
          </Paragraph>
          <Paragraph flush soft={answer === null}>
            {answer === null ? (
              sent ? (
                t.waits
              ) : (
                t.toSend
              )
            ) : (
              <>
                <strong>{t.answered}:</strong> {answer}
              </>
            )}
          </Paragraph>
        </div>
      ))}
      {text.replyTo && mayAsk && !open && (
        <Details summary={t.ask} open={wrong !== undefined}>
          <form method="post" action={paths.results.askBack({ quarter, text: text.id })}>
            <Paragraph soft small flush>
              {t.askable}
            </Paragraph>
            <TextArea
              name={wordsField(text.id)}
              label={t.askLabel}
              hint={t.askHint}
              value={wrong?.value ?? ''}
              error={wrong?.error}
              rows={3}
            />
            <Button kind="secondary">{t.send}</Button>
          </form>
        </Details>
      )}
    </Card>
  );
}
