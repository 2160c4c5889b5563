import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { LONGEST_PHRASE } from './phrase.rules.ts';
import type { Words } from './words.ts';

/** The words of the address, as they were typed. */
export type TypedRelation = { woord: string; onderwerp: string; zeker: string };
type AddProps = {
  w: Words;
  values: TypedRelation;
  errors: readonly FieldError[];
  concepts: ReadonlyMap<string, string>;
};

export function AddPage({ w, values, errors, concepts }: AddProps) {
  const { form } = w;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.words.list()}>{form.back}</BackLink>
        <div>
          <Heading level={1}>{form.title}</Heading>
          <Paragraph lead flush>
            {form.intro}
          </Paragraph>
        </div>
        <Card tone="us">
          <form class="az-stack" method="get" action={paths.words.preview()} novalidate>
            <ErrorSummary title={w.errorTitle} errors={[...errors]} />
            <TextField
              name="woord"
              label={form.phrase}
              hint={form.phraseHint}
              value={values.woord}
              error={errorOf(errors, 'woord')}
              maxLength={LONGEST_PHRASE}
              autocomplete="off"
            />
            <Select
              name="onderwerp"
              label={form.concept}
              empty={form.conceptEmpty}
              value={values.onderwerp}
              error={errorOf(errors, 'onderwerp')}
              options={[...concepts].map(([value, label]) => ({ value, label }))}
            />
            <RadioOptions
              name="zeker"
              label={form.strength}
              value={values.zeker}
              options={[
                { value: 'ja', label: form.strong, hint: form.strongHint },
                { value: 'misschien', label: form.weak, hint: form.weakHint },
              ]}
            />
            <div>
              <Button iconEnd="arrow-right">{form.button}</Button>
            </div>
          </form>
        </Card>
      </Stack>
    </Page>
  );
}
