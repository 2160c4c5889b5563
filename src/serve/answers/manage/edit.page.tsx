import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import {
  ActForm,
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Row,
  Split,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import type { Answer } from '../answer.ts';
import { type Finding, readsHard } from '../b1.rules.ts';
import { MarkedText } from '../marked-text.tsx';
import type { Words } from '../words.ts';
import { AnswerFields, type FieldsProps } from './answer-fields.tsx';
import type { Counts, WhyLook } from './to-look-at.rules.ts';

export type EditProps = FieldsProps & {
  answer: Answer | undefined;
  counts: Counts;
  why: readonly WhyLook[];
  /** when nothing else is chosen, it holds until this day again */
  nextReview: string;
  mayChange: boolean;
  done: string | undefined;
  errors: FieldError[];
};

export const SHOW = 'bekijk';

/** The form, with beside it how it reads and what makes it hard to read. */
export const editPage = (props: EditProps): VNode => {
  const { answer, mayChange, done, errors, values, w } = props;
  const m = w.manage;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.manageAnswers.list()}>{m.back}</BackLink>
        <div>
          <Heading level={1}>{answer?.content.title ?? m.add}</Heading>
          {answer && <Standing {...props} answer={answer} />}
        </div>
        {done && <Alert kind={done === m.done['datum-voorbij'] ? 'info' : 'ok'} title={done} />}
        {!mayChange && <Alert kind="info" title={m.readOnly} />}
        {answer && <Acts {...props} answer={answer} />}
        <Split>
          <form
            class="az-stack"
            method="post"
            action={answer ? paths.manageAnswers.answer({ answer: answer.id }) : paths.manageAnswers.add()}
            novalidate
          >
            <ErrorSummary title={m.errorTitle} errors={errors} />
            {answer && <HiddenField name="seen" value={values['seen'] ?? answer.changedAt.toISOString()} />}
            <AnswerFields {...props} />
            {mayChange && (
              <Row>
                <Button iconStart="check">{m.save}</Button>
                <Button kind="secondary" name="doe" value={SHOW} iconStart="eye">
                  {m.show}
                </Button>
              </Row>
            )}
          </form>
          <div class="az-stack">
            <Reads values={values} w={w} />
          </div>
        </Split>
      </Stack>
    </Page>
  );
};

type OfAnswer = EditProps & { answer: Answer };

function Standing({ answer, counts, why, w }: OfAnswer) {
  const m = w.manage;
  const { shown, read, yes, bit, no } = counts;
  return (
    <Stack size="sm">
      <Row>
        <Badge>{m.states[answer.state]}</Badge>
        {why.map((one) => (
          <Badge tone="you">{m.whys[one]}</Badge>
        ))}
      </Row>
      <Paragraph soft small flush>
        {m.figures(shown, read)} {m.helpedFigures(yes, bit, no)}
      </Paragraph>
    </Stack>
  );
}

function Acts({ answer, nextReview, mayChange, w }: OfAnswer) {
  const m = w.manage;
  const at = { answer: answer.id };
  const onSite = answer.state === 'published' || answer.state === 'changed';
  return (
    <Stack size="sm">
      <Row>
        {onSite && <Link href={paths.answers.read({ slug: answer.slug })}>{m.onSite}</Link>}
        <ButtonLink href={paths.manageAnswers.history(at)} kind="subtle" iconStart="history">
          {m.history}
        </ButtonLink>
      </Row>
      {mayChange && answer.state !== 'published' && (
        <ActForm
          action={paths.manageAnswers.publish(at)}
          button={m.publish}
          iconStart="check"
          text={m.publishText(m.audiences[answer.content.audience].toLowerCase())}
        />
      )}
      {mayChange && onSite && (
        <form method="post" action={paths.manageAnswers.review(at)}>
          <Row end>
            <TextField
              name="review"
              id="f-review-until"
              type="date"
              size="tel"
              label={m.reviewUntil}
              value={nextReview}
            />
            <Button kind="secondary" iconStart="circle-check">
              {m.review}
            </Button>
          </Row>
        </form>
      )}
      {mayChange && answer.state !== 'retired' && (
        <ActForm
          action={paths.manageAnswers.retire(at)}
          kind="secondary"
          button={m.retire}
          text={m.retireText}
        />
      )}
    </Stack>
  );
}

function Reads({ values, w }: { values: Typed; w: Words }) {
  const m = w.manage;
  const { title = '', body = '' } = values;
  if (title === '' && body === '') return null;
  // Hard words are those of Dutch.
  const found = values['language'] === 'en' ? [] : readsHard({ title, body });
  return (
    <>
      <Card title={m.preview} id="zo-leest-het">
        {title !== '' && <Heading level={3}>{title}</Heading>}
        <MarkedText body={body} level={4} />
      </Card>
      {values['language'] !== 'en' && <Advice found={found} w={w} />}
    </>
  );
}

function Advice({ found, w }: { found: Finding[]; w: Words }) {
  const m = w.manage;
  return (
    <Card tone="sunken" title={m.b1} id="leesbaar">
      {found.length === 0 ? (
        <Paragraph flush>{m.b1Fine}</Paragraph>
      ) : (
        <>
          <ul>
            {found.map((one) => (
              <li>{m.finding(one)}</li>
            ))}
          </ul>
          <Paragraph soft small flush>
            {m.b1Text}
          </Paragraph>
        </>
      )}
    </Card>
  );
}
