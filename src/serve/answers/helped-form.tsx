import { paths } from '../../paths.ts';
import { Button, Card, FieldGroup, HiddenField, Link, Paragraph, Row, TextArea } from '../../ui/index.ts';
import type { Helped } from './answer.ts';
import type { Words } from './words.ts';

export const HELPED_FIELD = 'geholpen';
export const MISSED_FIELD = 'gemist';
export const ANSWER_FIELD = 'antwoord';

type Props = { answer: { id: string; slug: string }; question: string | undefined; w: Words };

/** Was she helped? From a question it comes back to the contact of that question; else it only counts. */
export function HelpedForm({ answer, question, w }: Props) {
  const { helped } = w;
  const action = question
    ? paths.question.answered({ id: question })
    : paths.answers.helped({ slug: answer.slug });
  return (
    <div class="az-noprint">
      <Card tone="you">
        <form class="az-stack az-stack--sm" method="post" action={action} novalidate>
          {question && <HiddenField name={ANSWER_FIELD} value={answer.id} />}
          <FieldGroup label={helped.title} name={HELPED_FIELD}>
            <div class="az-stack az-stack--sm">
              <Row>
                <Say value="yes" w={w} />
                {!question && <NotQuite w={w} />}
              </Row>
              {question && (
                <>
                  <TextArea
                    name={MISSED_FIELD}
                    label={helped.missed}
                    hint={helped.missedHint}
                    rows={2}
                    maxLength={1000}
                  />
                  <Row>
                    <NotQuite w={w} />
                  </Row>
                </>
              )}
            </div>
          </FieldGroup>
          {!question && (
            <Paragraph soft small flush>
              {helped.anonymous}
            </Paragraph>
          )}
        </form>
      </Card>
    </div>
  );
}

const Say = ({ value, w }: { value: Helped; w: Words }) => (
  <Button kind="secondary" name={HELPED_FIELD} value={value}>
    {w.helped[value]}
  </Button>
);

const NotQuite = ({ w }: { w: Words }) => (
  <>
    <Say value="bit" w={w} />
    <Say value="no" w={w} />
  </>
);

/** After her word: thanks, and a person for who was not helped. */
export function HelpedThanks({ said, w }: { said: string; w: Words }) {
  const { helped } = w;
  if (!Object.hasOwn(helped.thanks, said)) return null;
  return (
    <div class="az-noprint" role="status">
      <Card tone="you">
        <p class="az-flush az-strong">{helped.thanks[said]}</p>
        {said === 'nee' && (
          <p class="az-flush">
            <Link href={paths.home()}>{helped.stillAsk}</Link>
          </p>
        )}
      </Card>
    </div>
  );
}
