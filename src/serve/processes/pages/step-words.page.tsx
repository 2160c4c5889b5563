import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { ProcessNode } from '../model/model.ts';
import type { LaneSteps } from './flow-order.rules.ts';
import type { Words } from './words.ts';

type Props = {
  key: string;
  name: string;
  lanes: LaneSteps[];
  typed: Typed | undefined;
  errors: FieldError[];
  w: Words;
};

export const MOST_WORDS = 160;

/** What the customer reads, step by step: a form, so that it needs no drawing. */
export const stepWordsPage = ({ key, name, lanes, typed, errors, w }: Props): VNode => {
  const s = w.stepWords;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.processes.draft({ process: key })}>{s.back}</BackLink>
        <ErrorSummary title={w.errors} errors={errors} />
        <div>
          <Paragraph soft flush>
            {name}
          </Paragraph>
          <Heading level={1}>{s.title}</Heading>
          <Paragraph flush>{s.intro}</Paragraph>
        </div>
        {lanes.length === 0 ? (
          <Paragraph>{s.noSteps}</Paragraph>
        ) : (
          <form
            class="az-stack az-stack--lg"
            method="post"
            action={paths.processes.stepWords({ process: key })}
            novalidate
          >
            {lanes.map(({ office, steps }) => (
              <section class="az-stack" aria-labelledby={`kantoor-${office}`}>
                <Heading level={2} id={`kantoor-${office}`} flush>
                  {w.offices[office]}
                </Heading>
                {steps.map((node) => (
                  <StepFields node={node} typed={typed} errors={errors} w={w} />
                ))}
              </section>
            ))}
            <div>
              <Button>{s.save}</Button>
            </div>
          </form>
        )}
      </Stack>
    </Page>
  );
};

export const fieldNames = (id: string) => ({
  name: `naam-${id}`,
  plain: `woorden-${id}`,
  plainEn: `engels-${id}`,
});

function StepFields({
  node,
  typed,
  errors,
  w,
}: {
  node: ProcessNode;
  typed: Typed | undefined;
  errors: FieldError[];
  w: Words;
}) {
  const d = w.draft;
  const names = fieldNames(node.id);
  const shared = (field: string, known: string | undefined) => ({
    name: field,
    value: typed?.[field] ?? known ?? '',
    error: errorOf(errors, field),
    maxLength: 400,
  });
  return (
    <Card title={node.name || node.id} level={3}>
      <TextField label={d.name} {...shared(names.name, node.name)} />
      <TextArea label={d.plain} hint={d.plainHint} rows={2} {...shared(names.plain, node.plain)} />
      <TextArea label={d.plainEn} rows={2} {...shared(names.plainEn, node.plainEn)} />
    </Card>
  );
}
