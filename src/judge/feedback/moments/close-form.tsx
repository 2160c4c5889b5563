import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import { Button, Card, Paragraph, RadioOptions, TextArea } from '../../../ui/index.ts';
import { CLOSE_FIELDS as FIELDS } from './form.rules.ts';
import { LONGEST_LEARNED, type Moment } from './moment.ts';
import type { Words } from './words.ts';

type Props = {
  moment: Moment;
  over: boolean;
  refused: { typed: Typed; errors: FieldError[] } | undefined;
  w: Words;
};

/** Rounding off: what was learned counts, whatever the figures say. */
export function CloseForm({ moment, over, refused, w }: Props) {
  const o = w.one;
  const field = (name: string) => ({
    name,
    value: refused?.typed[name],
    error: errorOf(refused?.errors, name),
  });
  return (
    <Card as="section" title={o.close} id="afronden">
      <Paragraph flush>{over ? o.closeNow : o.closeEarly}</Paragraph>
      <form class="az-stack" method="post" action={paths.treatment.close({ moment: moment.id })}>
        <TextArea
          {...field(FIELDS.learned)}
          label={o.learned}
          hint={o.learnedHint}
          rows={4}
          maxLength={LONGEST_LEARNED}
        />
        <RadioOptions
          {...field(FIELDS.keeps)}
          label={o.keeps}
          options={[
            { value: 'ja', label: o.keepsYes },
            { value: 'nee', label: o.keepsNo },
          ]}
        />
        <div>
          <Button kind="secondary">{o.closeButton}</Button>
        </div>
      </form>
    </Card>
  );
}
