import type { VNode } from 'preact';
import type { OneCustomer } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

type Props = {
  customer: OneCustomer;
  merge: OneCustomer['merges'][number];
  typed: Typed;
  errors: FieldError[];
  w: Words;
};

/** Two cards that were one customer stand apart again, exactly as they were. */
export const unmergePage = ({ customer, merge, typed, errors, w }: Props): VNode => {
  const m = w.onePerson.merge;
  const at = { person: customer.card.personId };
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.work.customer(at)}>{customer.card.name}</BackLink>
        <ErrorSummary title={m.errorTitle} errors={errors} />
        <div>
          <Heading level={1}>{m.apart}</Heading>
          <Paragraph lead>{m.apartText}</Paragraph>
          <Paragraph>{m.why(merge.reason)}</Paragraph>
        </div>
        <form class="az-stack" method="post" action={paths.work.unmerge(at)} novalidate>
          <HiddenField name="samen" value={merge.id} />
          <TextArea
            name="reden"
            label={m.apartWhy}
            rows={2}
            value={typed['reden']}
            error={errorOf(errors, 'reden')}
          />
          <div>
            <Button>{m.apartDo}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};
