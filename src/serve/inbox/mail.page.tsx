import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  Split,
  Stack,
} from '../../ui/index.ts';
import type { Attachment, ReceivedMail } from '../mail/index.ts';
import type { FoundCustomer } from '../work/index.ts';
import { FileList } from './file-list.tsx';
import { MailActs } from './mail-acts.tsx';
import { MailText } from './mail-text.tsx';
import type { Words } from './words.ts';

export type MailProps = {
  mail: ReceivedMail;
  files: readonly Attachment[];
  hasSource: boolean;
  /** whose case it was sent to, by the reply address; only for who is open */
  sentTo: { name: string; caseId: string; closed: boolean } | undefined;
  asked: string;
  found: readonly FoundCustomer[];
  settledBy: string;
  typed: Typed;
  errors: FieldError[];
  language: Language;
  w: Words;
};

/** One mail: who says to have sent it, what is known of that, what it says, and what to do with it. */
export const mailPage = (props: MailProps): VNode => {
  const { mail, files, errors, hasSource, language, w } = props;
  const at = { mail: mail.id };
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.post()}>{w.back}</BackLink>
        <ErrorSummary title={w.errorTitle} errors={errors} />
        <Heading level={1} flush>
          {mail.subject || w.noSubject}
        </Heading>
        <Split>
          <Stack size="lg">
            <Known {...props} />
            <MailText {...{ mail, language, w }} />
            <FileList
              {...{ files, language, w }}
              rejected={mail.rejected}
              hrefOf={({ id }) => paths.work.mailFile({ ...at, file: id })}
            />
            {hasSource && (
              <Paragraph flush>
                <Link href={paths.work.mailSource(at)}>{w.source}</Link>
              </Paragraph>
            )}
          </Stack>
          <Stack size="lg">{mail.state === 'waits' ? <MailActs {...props} /> : <Done {...props} />}</Stack>
        </Split>
      </Stack>
    </Page>
  );
};

const CAREFUL = ['forged', 'other-sender'];

function Known({ mail, sentTo, language, w }: MailProps) {
  return (
    <Stack size="sm">
      <Paragraph flush>
        <strong>{mail.senderName || mail.sender || w.noSender}</strong>
        {mail.senderName && mail.sender && ` <${mail.sender}>`}
        {`, ${dayAndClock(mail.sentAt ?? mail.takenAt, language)}`}
      </Paragraph>
      <Alert kind={CAREFUL.includes(mail.standing) ? 'error' : 'info'} title={w.standing[mail.standing]}>
        <p class="az-flush">{w.explained[mail.standing]}</p>
        {mail.standing === 'other-sender' && sentTo && (
          <p class="az-flush">{w.both(sentTo.name, mail.sender)}</p>
        )}
      </Alert>
      <Paragraph soft small flush>
        {w.unproven}
      </Paragraph>
    </Stack>
  );
}

function Done({ mail, settledBy, language, w }: MailProps) {
  return (
    <Alert kind="ok" title={w.state[mail.state]}>
      {mail.settledAt && (
        <p class="az-flush">{w.settledBy(settledBy, dayAndClock(mail.settledAt, language))}</p>
      )}
      {mail.reason && <p class="az-flush">{mail.reason}</p>}
      {mail.caseId && mail.state !== 'aside' && (
        <p class="az-flush">
          <Link href={paths.work.case({ case: mail.caseId })}>{w.toCase}</Link>
        </p>
      )}
    </Alert>
  );
}
