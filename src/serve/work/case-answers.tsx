import { paths } from '../../paths.ts';
import { shortDay } from '../../platform/language/dates.ts';
import { Button, Details, Heading, HiddenField, Link, Paragraph, Stack } from '../../ui/index.ts';
import {
  ANSWER_FIELD,
  type AnswerHelp,
  answersWords,
  type FoundAnswer,
  MarkedText,
} from '../answers/index.ts';
import type { CaseProps } from './case.page.tsx';

/** What fits this question: to read aloud, or to send in one act; and what the customer said of it. */
export function CaseAnswers({ view, language }: Pick<CaseProps, 'view' | 'language'>) {
  const { answers, notes } = view.fitting;
  const d = answersWords[language].desk;
  const others = view.helps.filter(({ answerId }) => !answers.some(({ id }) => id === answerId));
  if (answers.length + notes.length + others.length === 0) return null;
  const maySend = view.acts.includes('message');
  return (
    <section class="az-stack az-stack--sm" aria-labelledby="passende-antwoorden">
      <Heading level={2} id="passende-antwoorden" flush>
        {d.title}
      </Heading>
      {answers.length > 0 && (
        <Paragraph soft flush>
          {d.text}
        </Paragraph>
      )}
      {answers.map((answer) => {
        const help = view.helps.find(({ answerId }) => answerId === answer.id);
        return (
          <Details summary={answer.title}>
            <Stack size="sm">
              {answer.overdue && <p class="az-flush az-strong">{d.overdue}</p>}
              <MarkedText body={answer.body} level={3} />
              {help && <Said help={help} language={language} />}
              {maySend && <SendForm {...{ answer, view, label: d.send }} />}
            </Stack>
          </Details>
        );
      })}
      {others.map((help) => (
        <p class="az-flush">
          <Link href={paths.answers.read({ slug: help.slug })}>{help.title}</Link>
          <br />
          <Said help={help} language={language} />
        </p>
      ))}
      {notes.length > 0 && (
        <>
          <Heading level={3} flush>
            {d.notes}
          </Heading>
          {notes.map(({ title, body }) => (
            <Details summary={title}>
              <MarkedText body={body} level={4} />
            </Details>
          ))}
        </>
      )}
    </section>
  );
}

function SendForm({ answer, view, label }: { answer: FoundAnswer; view: CaseProps['view']; label: string }) {
  return (
    <form method="post" action={paths.work.answer({ case: view.of.id })}>
      <HiddenField name={ANSWER_FIELD} value={answer.id} />
      <Button kind="secondary" iconStart="send" context={answer.title}>
        {label}
      </Button>
    </form>
  );
}

function Said({ help, language }: { help: AnswerHelp } & Pick<CaseProps, 'language'>) {
  const d = answersWords[language].desk;
  const { sentAt, helped, missed } = help;
  const word = helped === null ? d.notYet : helped === 'yes' ? d.yes : missed ? d.missed(missed) : d.no;
  return (
    <span class="az-small az-soft">
      {[sentAt && d.sentOn(shortDay(sentAt, language)), word].filter(Boolean).join(' ')}
    </span>
  );
}
