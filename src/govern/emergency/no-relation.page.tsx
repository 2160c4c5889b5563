import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { ACCESS_HOURS } from './emergency.rules.ts';
import { WHYS } from './emergency.ts';
import type { Words } from './words.ts';

export type NoRelationProps = {
  /** where the form goes */
  action: string;
  typed?: Typed;
  errors?: readonly FieldError[];
  w: Words;
};

/** Says only that it is not hers: no name, no title, no state. In an emergency she can get in, and it is told. */
export const noRelationPage = (props: NoRelationProps): VNode => {
  const { errors = [], w } = props;
  const n = w.noRelation;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.work.today()}>{n.back}</BackLink>
        <ErrorSummary title={w.errorTitle} errors={[...errors]} />
        <div>
          <Heading level={1}>{n.title}</Heading>
          <Paragraph lead>{n.lead}</Paragraph>
          <Paragraph flush>{n.ask}</Paragraph>
        </div>
        <Ask {...props} />
      </Stack>
    </Page>
  );
};

function Ask({ action, typed = {}, errors = [], w }: NoRelationProps) {
  const f = w.form;
  return (
    <Card title={f.title} id="nood">
      <form class="az-stack" method="post" action={action} novalidate>
        <p class="az-flush">
          {f.text(ACCESS_HOURS)} {f.told} {f.judged}
        </p>
        <RadioOptions
          name="why"
          label={f.why}
          options={WHYS.map((value) => ({ value, label: f.whys[value] }))}
          value={typed['why']}
          error={errorOf(errors, 'why')}
        />
        <TextArea
          name="reason"
          label={f.reason}
          hint={f.reasonHint}
          rows={3}
          value={typed['reason']}
          error={errorOf(errors, 'reason')}
        />
        <div>
          <Button kind="secondary" iconStart="alert-triangle">
            {f.button(ACCESS_HOURS)}
          </Button>
        </div>
      </form>
    </Card>
  );
}
