import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Button, ErrorSummary, Heading, Paragraph, plainPhrase, TextArea } from '../../ui/index.ts';
import { LiveThread, linesOf } from './live-thread.tsx';
import type { Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

export const MESSAGE_FIELD = 'bericht';
export type Draft = { value: string; error?: string | undefined };
type Props = {
  status: Status;
  naming: Naming;
  draft: Draft | undefined;
  /** may who looks write in her name? */
  mayWrite: boolean;
  phone: string | null;
  now: Date;
  language: Language;
  w: Words;
};

/** What was said, newest last, and the field to say more. */
export function Thread({ status, naming, draft, mayWrite, phone, now, language, w }: Props) {
  const { messages, contactCase } = status;
  if (messages.length === 0 && !draft && !(contactCase && mayWrite)) return null;
  return (
    <section class="az-stack" aria-labelledby="berichten">
      <Heading level={2} id="berichten">
        {w.messages.title}
      </Heading>
      <LiveThread question={status.question.id} {...{ messages, naming, now, language, w }} />
      {contactCase && mayWrite && <WriteForm {...{ status, naming, draft, phone, w }} />}
      {!contactCase && <Closed {...{ draft, w }} />}
    </section>
  );
}

function Closed({ draft, w }: Pick<Props, 'draft' | 'w'>) {
  if (!draft?.error) return <Paragraph soft>{w.messages.closedNote}</Paragraph>;
  return (
    <Alert kind="error" title={w.messages.errorTitle}>
      <p class="az-flush">{draft.error}</p>
      <p class="az-flush">“{linesOf(draft.value)}”</p>
    </Alert>
  );
}

function WriteForm({
  status,
  naming,
  draft,
  phone,
  w,
}: Pick<Props, 'status' | 'naming' | 'draft' | 'phone' | 'w'>) {
  const m = w.messages;
  const hours = status.names.organisations.get(status.contactCase?.organisationId ?? '')?.answerHours ?? 24;
  return (
    <form
      class="az-stack"
      id="bericht"
      method="post"
      action={paths.question.messages({ id: status.question.id })}
      novalidate
    >
      <ErrorSummary
        title={m.errorTitle}
        errors={draft?.error ? [{ field: MESSAGE_FIELD, text: draft.error }] : []}
      />
      <TextArea
        name={MESSAGE_FIELD}
        label={plainPhrase(m.form, { contact: naming.first(status.contact?.id) })}
        hint={plainPhrase(phone ? m.hint : m.hintNoPhone, { within: w.within(hours) })}
        value={draft?.value}
        error={draft?.error}
      />
      <div>
        <Button kind="secondary" iconStart="message" picture="message">
          {m.button}
        </Button>
      </div>
    </form>
  );
}
