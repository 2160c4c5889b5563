import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  Empty,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { LONGEST } from './compliment.ts';
import { FIELDS } from './form.rules.ts';
import { receiverValue } from './receiver.rules.ts';
import type { ReceiverLine } from './receivers.ts';
import type { Words } from './words.ts';

type Props = {
  receivers: readonly ReceiverLine[];
  refused?: { typed: Typed; errors: FieldError[] } | undefined;
  /** to whom one was just given */
  done: string | undefined;
  w: Words;
};

/** A kind word, apart from any verdict. */
export const givePage = ({ receivers, refused, done, w }: Props): VNode => {
  const g = w.give;
  return (
    <Page tight narrow>
      <BackLink href={paths.verdicts.mine()}>{g.back}</BackLink>
      <Stack size="lg">
        {refused && <ErrorSummary title={w.errors.summary} errors={refused.errors} />}
        <div>
          <Heading level={1}>{g.title}</Heading>
          <Paragraph lead flush>
            {g.intro}
          </Paragraph>
        </div>
        {done && (
          <Alert kind="ok" title={g.done(done)}>
            {g.doneText}
          </Alert>
        )}
        {receivers.length === 0 ? (
          <Empty title={g.none}>{g.noneText}</Empty>
        ) : (
          <Form {...{ receivers, refused, w }} />
        )}
      </Stack>
    </Page>
  );
};

function Form({ receivers, refused, w }: Pick<Props, 'receivers' | 'refused' | 'w'>) {
  const g = w.give;
  const field = (name: string) => ({
    name,
    value: refused?.typed[name],
    error: errorOf(refused?.errors, name),
  });
  return (
    <form class="az-stack" method="post" action={paths.compliments.give()}>
      <RadioOptions
        {...field(FIELDS.to)}
        label={g.to}
        options={receivers.map(({ to, name, about }) => ({
          value: receiverValue(to),
          label: name,
          hint: about,
        }))}
      />
      <TextArea {...field(FIELDS.body)} label={g.body} rows={5} maxLength={LONGEST} />
      <TextField {...field(FIELDS.name)} label={g.name} hint={g.nameHint} autocomplete="name" />
      <div>
        <Button>{g.button}</Button>
      </div>
    </form>
  );
}
