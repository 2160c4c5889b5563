import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  CheckboxOptions,
  Empty,
  ErrorSummary,
  HiddenField,
  Page,
  PageHead,
  Select,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type HandOverPageProps = {
  from: { id: string; name: string };
  own: boolean;
  cases: { id: string; who: string; title: string; askedOf: string | undefined }[];
  chosen: string[];
  colleagues: { id: string; label: string }[];
  typed: Typed;
  errors: FieldError[];
  w: Words;
};

/** One or several cases to one colleague, with one reason that each customer reads. */
export const handOverPage = (props: HandOverPageProps): VNode => {
  const { from, own, cases, w } = props;
  const h = w.handOver;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.work.today()}>{w.today}</BackLink>
        <PageHead title={own ? h.own : h.title(from.name)} intro={h.intro} />
        {cases.length === 0 ? <Empty title={h.none}>{''}</Empty> : <HandOverForm {...props} />}
      </Stack>
    </Page>
  );
};

function HandOverForm({ from, cases, chosen, colleagues, typed, errors, w }: HandOverPageProps) {
  const h = w.handOver;
  const free = cases.filter(({ askedOf }) => askedOf === undefined);
  const waiting = cases.filter(({ askedOf }) => askedOf !== undefined);
  return (
    <form class="az-stack" method="post" action={paths.teamwork.handOver()} novalidate>
      <ErrorSummary title={w.errorTitle} errors={errors} />
      <HiddenField name="van" value={from.id} />
      <CheckboxOptions
        name="case"
        label={h.which}
        error={errorOf(errors, 'case')}
        values={chosen}
        options={free.map(({ id, who, title }) => ({ value: id, label: who, hint: title }))}
      />
      {waiting.length > 0 && (
        <Alert kind="info" title={h.asked(waiting[0]?.askedOf ?? '')}>
          <p class="az-flush">{waiting.map(({ who }) => who).join(', ')}</p>
        </Alert>
      )}
      <Select
        name="to"
        label={h.to}
        hint={h.toHint}
        empty={w.choose}
        options={colleagues.map(({ id, label }) => ({ value: id, label }))}
        value={typed['to']}
        error={errorOf(errors, 'to')}
      />
      <TextArea
        name="reason"
        label={h.reason}
        hint={h.reasonHint}
        rows={2}
        value={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div>
        <Button>{h.save}</Button>
      </div>
    </form>
  );
}
