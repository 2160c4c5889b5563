import { paths } from '../../paths.ts';
import { BackLink, Button, ErrorSummary, Heading, Page, Stack, TextArea } from '../../ui/index.ts';
import { QUESTION_FIELD } from './ask-form.tsx';
import type { Words } from './words.ts';

export type EditProps = { words: Words; id: string; value: string; error?: string | undefined };

export function EditPage({ words, id, value, error }: EditProps) {
  const { edit, ask } = words;
  return (
    <Page narrow tight>
      <Stack>
        <BackLink href={paths.question.understood({ id })}>{edit.back}</BackLink>
        {error && <ErrorSummary title={ask.errors} errors={[{ field: QUESTION_FIELD, text: error }]} />}
        <Heading level={1}>{edit.title}</Heading>
        <form class="az-stack" action={paths.question.edit({ id })} method="post" novalidate>
          <TextArea
            name={QUESTION_FIELD}
            label={ask.label}
            hint={edit.hint}
            value={value}
            error={error}
            rows={8}
          />
          <div>
            <Button>{edit.button}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
}
