import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import { FieldGroup, RadioOptions, Select, TextArea, TextField } from '../../../ui/index.ts';
import type { Words } from '../words.ts';

type Option = { value: string; label: string };
export type FieldsProps = {
  values: Typed;
  errors: readonly FieldError[];
  concepts: readonly Option[];
  members: readonly Option[];
  w: Words;
};

/** The main subject, and what else it may be about: one more than there are, so that one can be added. */
const FEWEST_SUBJECTS = 3;
const MOST_SUBJECTS = 8;

export function AnswerFields({ values, errors, concepts, members, w }: FieldsProps) {
  const { labels, audiences, languages } = w.manage;
  const of = (name: string) => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField
        {...of('title')}
        label={labels.title}
        hint={labels.titleHint}
        maxLength={200}
        autocomplete="off"
      />
      <TextArea {...of('body')} label={labels.body} hint={labels.bodyHint} rows={14} />
      <Subjects {...{ values, errors, concepts, w }} />
      <RadioOptions
        {...of('audience')}
        label={labels.audience}
        options={[
          { value: 'customers', label: audiences.customers, hint: labels.audienceHint.customers },
          { value: 'staff', label: audiences.staff, hint: labels.audienceHint.staff },
        ]}
      />
      <Select
        {...of('language')}
        label={labels.language}
        options={[
          { value: 'nl', label: languages.nl },
          { value: 'en', label: languages.en },
        ]}
      />
      <TextArea {...of('sources')} label={labels.sources} hint={labels.sourcesHint} rows={3} />
      <Select {...of('owner')} label={labels.owner} hint={labels.ownerHint} options={[...members]} />
      <TextField {...of('review')} type="date" size="tel" label={labels.review} hint={labels.reviewHint} />
    </>
  );
}

function Subjects({ values, errors, concepts, w }: Omit<FieldsProps, 'members'>) {
  const { labels } = w.manage;
  const chosen = (values['concepts'] ?? '').split(' ').filter(Boolean);
  const many = Math.min(MOST_SUBJECTS, Math.max(FEWEST_SUBJECTS, chosen.length + 1));
  return (
    <FieldGroup label={labels.concepts} hint={labels.conceptsHint} name="subjects">
      {Array.from({ length: many }, (_, at) => (
        <Select
          name="concepts"
          id={at === 0 ? undefined : `f-concepts-${at + 1}`}
          label={at === 0 ? labels.conceptFirst : `${labels.conceptMore} (${at + 1})`}
          value={chosen[at]}
          empty={labels.conceptNone}
          error={at === 0 ? errorOf(errors, 'concepts') : undefined}
          options={[...concepts]}
        />
      ))}
    </FieldGroup>
  );
}
