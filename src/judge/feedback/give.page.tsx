import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Quote,
  RadioOptions,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { type Compliment, LONGEST } from './compliment.ts';
import { FIELDS } from './form.rules.ts';
import { receiverNamed, receiverValue } from './receiver.rules.ts';
import type { ReceiverLine } from './receivers.ts';
import type { Words } from './words.ts';

export const COMPLIMENT_FIELD = 'compliment';

type Props = {
  receivers: readonly ReceiverLine[];
  /** what she gave with her name */
  given: readonly Compliment[];
  typed: Typed;
  errors?: FieldError[] | undefined;
  /** she just took one back */
  withdrawn: boolean;
  /** she herself: only she takes back what has her name on it */
  herself: boolean;
  /** to whom one was just given */
  done: string | undefined;
  w: Words;
};

/** A kind word, apart from any verdict. */
export const givePage = ({ receivers, given, typed, errors, done, withdrawn, herself, w }: Props): VNode => {
  const g = w.give;
  return (
    <Page tight narrow>
      <BackLink href={paths.questions()}>{g.back}</BackLink>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
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
        {withdrawn && <Alert kind="ok" title={g.withdrawn} />}
        {receivers.length === 0 ? (
          <Empty title={g.none}>{g.noneText}</Empty>
        ) : (
          <Form {...{ receivers, typed, errors, w }} />
        )}
        <Given {...{ receivers, given, herself, w }} />
      </Stack>
    </Page>
  );
};

/** Hers, as long as she wants: and whether it was read. */
function Given({ receivers, given, herself, w }: Pick<Props, 'receivers' | 'given' | 'herself' | 'w'>) {
  if (given.length === 0) return null;
  const g = w.give;
  return (
    <section class="az-stack" aria-labelledby="gegeven">
      <Heading level={2} look={3} id="gegeven" flush>
        {g.given}
      </Heading>
      {given.map((one) => (
        <Card as="article">
          <Quote>{one.body}</Quote>
          <Paragraph soft small flush>
            {receiverNamed(receivers, one.member ?? one.team)?.name} · {one.seen ? g.wasRead : g.notRead}
          </Paragraph>
          {herself && (
            <form method="post" action={paths.compliments.withdraw()}>
              <HiddenField name={COMPLIMENT_FIELD} value={one.id} />
              <Button kind="subtle" context={receiverNamed(receivers, one.member ?? one.team)?.name}>
                {g.withdraw}
              </Button>
            </form>
          )}
        </Card>
      ))}
    </section>
  );
}

function Form({ receivers, typed, errors, w }: Pick<Props, 'receivers' | 'typed' | 'errors' | 'w'>) {
  const g = w.give;
  const field = (name: string) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
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
