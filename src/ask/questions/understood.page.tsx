import { paths } from '../../paths.ts';
import type { FieldError } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import { AnswersBeside, type FoundAnswer } from '../../serve/answers/index.ts';
import {
  Alert,
  Button,
  Card,
  Checks,
  ErrorSummary,
  Grid,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Quote,
  Stack,
  Turn,
} from '../../ui/index.ts';
import { type Emergency, subjectsNamed, type Understanding } from '../matching/index.ts';
import { EmergencyAlerts } from './emergency-alerts.tsx';
import type { Question } from './question.ts';
import { saysTopicAgain, sentencesOf, unknownSentence } from './understood.rules.ts';
import { FORM_ID, UnderstoodForm } from './understood-form.tsx';
import type { FormValues } from './understood-values.rules.ts';
import type { Words } from './words.ts';

export type UnderstoodProps = {
  words: Words;
  language: Language;
  question: Question;
  values: FormValues;
  errors: FieldError[];
  emergencies: readonly Emergency[];
  changed: boolean;
  read: Understanding;
  fitting: { now: number; before: number | undefined };
  answers: readonly FoundAnswer[];
};

/** First what can't wait, then what we understood, then the fields to correct it. */
export function UnderstoodPage(props: UnderstoodProps) {
  const { words, language, question, values, errors, emergencies } = props;
  const said = words.understood;
  const id = question.id;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <ErrorSummary title={said.errors} errors={errors} />
        <EmergencyAlerts emergencies={emergencies} words={words.emergency} />
        <Stack>
          <Heading level={1}>{said.title}</Heading>
          {props.changed && <Alert kind="ok" title={words.changed} />}
          <Turn tone="you" who={said.who}>
            {said.turn}
          </Turn>
        </Stack>
        <Card title={said.yourWords} id="uw-vraag">
          <Quote medium>{question.text}</Quote>
          <Link href={paths.question.edit({ id })}>{said.editText}</Link>
          <Summary {...{ question, said, language, values, read: props.read }} />
          {errors.length === 0 && values.about.length > 0 && (
            <div class="az-row">
              <Button form={FORM_ID} iconEnd="arrow-right" picture="circle-check">
                {said.buttonSoon}
              </Button>
              <span class="az-small az-soft">{said.buttonSoonText}</span>
            </div>
          )}
        </Card>
        <UnderstoodForm {...{ words: said, language, id, values, errors, fitting: props.fitting }} />
        <AnswersBeside answers={props.answers} question={id} language={language} />
        <Aside id={id} said={said} />
      </Stack>
    </Page>
  );
}

const MOST_WORDS = 8;

type SummaryProps = {
  question: Question;
  said: Words['understood'];
  language: Language;
  values: FormValues;
  read: Understanding;
};

function Summary({ question, said, language, values, read }: SummaryProps) {
  const { need, text } = question;
  const subjects = subjectsNamed(values.about, language).map(({ name }) => name);
  const topic = saysTopicAgain(need.topic, text) ? '' : need.topic;
  const sentences = [
    ...(subjects.length > 0 ? [plainPhrase(said.aboutSubjects, { subjects: subjects.join(', ') })] : []),
    ...sentencesOf({ ...question, need: { ...need, topic } }, said.sentences, language),
  ];
  const unknown = unknownSentence(question, said.sentences);
  return (
    <>
      <Heading level={3} look={4}>
        {said.summary}
      </Heading>
      <Checks
        items={[
          ...sentences.map((text) => ({ icon: 'check' as const, text })),
          ...wordsRead(read, said).map((text) => ({ icon: 'info-circle' as const, text })),
        ]}
      />
      {unknown && (
        <Paragraph soft flush>
          {unknown}
        </Paragraph>
      )}
    </>
  );
}

/** Words that were put right, and words that nobody understood: said as it is. */
const wordsRead = ({ corrected, unknown, read }: Understanding, said: Words['understood']): string[] => [
  ...corrected.slice(0, MOST_WORDS).map((one) => plainPhrase(said.corrected, one)),
  ...(unknown.length > 0
    ? [
        plainPhrase(read.length > 0 ? said.notKnown : said.notKnownAtAll, {
          words: unknown.slice(0, MOST_WORDS).join(', '),
        }),
      ]
    : []),
];

function Aside({ id, said }: { id: string; said: Words['understood'] }) {
  return (
    <Grid columns={2}>
      <p class="az-flush">
        <Link href={paths.question.keep({ id })} strong>
          {said.keep}
        </Link>
        <br />
        <span class="az-small az-soft">{said.keepText}</span>
      </p>
      <p class="az-flush">
        <Link href={paths.question.share({ id })} strong>
          {said.share}
        </Link>
        <br />
        <span class="az-small az-soft">{said.shareText}</span>
      </p>
    </Grid>
  );
}
