import { paths } from '../../paths.ts';
import type { FieldError } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Card,
  Checks,
  ErrorSummary,
  Grid,
  Heading,
  Link,
  Page,
  Paragraph,
  Quote,
  Stack,
  Turn,
} from '../../ui/index.ts';
import type { Emergency } from '../matching/index.ts';
import { EmergencyAlerts } from './emergency-alerts.tsx';
import type { Question } from './question.ts';
import { sentencesOf, unknownSentence } from './understood.rules.ts';
import { UnderstoodForm } from './understood-form.tsx';
import type { FormValues } from './understood-values.rules.ts';
import type { Words } from './words.ts';

export type UnderstoodProps = {
  words: Words;
  language: Language;
  question: Question;
  values: FormValues;
  errors: FieldError[];
  emergencies: Emergency[];
  changed: boolean;
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
          <Summary {...{ question, said, language }} />
        </Card>
        <UnderstoodForm {...{ words: said, language, id, values, errors }} />
        <Aside id={id} said={said} />
      </Stack>
    </Page>
  );
}

type SummaryProps = { question: Question; said: Words['understood']; language: Language };

function Summary({ question, said, language }: SummaryProps) {
  const sentences = sentencesOf(question, said.sentences, language);
  const unknown = unknownSentence(question, said.sentences);
  return (
    <>
      <Heading level={3} look={4}>
        {said.summary}
      </Heading>
      <Checks items={sentences.map((text) => ({ icon: 'check', text }))} />
      {unknown && (
        <Paragraph soft flush>
          {unknown}
        </Paragraph>
      )}
    </>
  );
}

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
