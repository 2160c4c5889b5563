import { paths } from '../../../paths.ts';
import type { TroubledJob } from '../../../platform/jobs/queue-state.ts';
import { dayAndClock } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Button,
  Empty,
  HiddenField,
  Page,
  PageHead,
  Row,
  Stack,
  WorkGroup,
  WorkRow,
} from '../../../ui/index.ts';
import type { Words } from '../words.ts';
import type { ShownMail } from './trouble.rules.ts';

type Props = {
  words: Words;
  jobs: readonly TroubledJob[];
  mails: readonly ShownMail[];
  done: string | undefined;
  language: Language;
};

export function TroublePage({ words, jobs, mails, done, language }: Props) {
  const w = words.trouble;
  return (
    <Page tight>
      <Stack size="lg">
        <PageHead title={w.title} intro={w.intro} />
        {done && <Alert kind="ok" title={done} />}
        {jobs.length + mails.length === 0 && <Empty title={w.nothing}>{w.nothingText}</Empty>}
        {jobs.length > 0 && (
          <div>
            <WorkGroup title={w.jobs}>
              {jobs.map((job) => (
                <JobRow words={words} job={job} language={language} />
              ))}
            </WorkGroup>
          </div>
        )}
        {mails.length > 0 && (
          <div>
            <WorkGroup title={w.mails} note={w.mailsNote}>
              {mails.map((mail) => (
                <MailRow words={words} mail={mail} language={language} />
              ))}
            </WorkGroup>
          </div>
        )}
      </Stack>
    </Page>
  );
}

function JobRow({ words, job, language }: { words: Words; job: TroubledJob; language: Language }) {
  const w = words.trouble;
  const name = words.jobs[job.name] ?? job.name;
  const waits = job.state === 'failed';
  return (
    <WorkRow
      tone="us"
      who={name}
      ask={`${w.since(dayAndClock(job.at, language))}. ${job.error ? w.error(job.error) : w.noError}.`}
      due={
        waits
          ? { text: w.waits, late: true }
          : { text: w.again(job.nextTry ? dayAndClock(job.nextTry, language) : '–') }
      }
      meta={w.tries(job.tries, job.mostTries)}
      action={
        waits && (
          <form method="post" action={paths.installation.job()}>
            <HiddenField name="soort" value={job.name} />
            <HiddenField name="taak" value={job.id} />
            <Acts words={w} about={name} />
          </form>
        )
      }
    />
  );
}

function MailRow({ words, mail, language }: { words: Words; mail: ShownMail; language: Language }) {
  const w = words.trouble;
  const name = w.mailKind[mail.kind] ?? w.mailKind.notice ?? mail.kind;
  const where = mail.domain ? w.domain(mail.domain, mail.addressesThere) : w.oneAddress;
  return (
    <WorkRow
      tone="us"
      who={name}
      ask={`${where}. ${w.since(dayAndClock(mail.at, language))}. ${mail.error ? w.error(mail.error) : w.noError}.`}
      due={
        mail.state === 'given-up'
          ? { text: w.waits, late: true }
          : { text: w.again(dayAndClock(mail.nextTry, language)) }
      }
      meta={w.triedMail(mail.attempts)}
      action={
        <form method="post" action={paths.installation.mail()}>
          <HiddenField name="bericht" value={mail.id} />
          <Acts words={w} about={name} />
        </form>
      }
    />
  );
}

function Acts({ words: w, about }: { words: Words['trouble']; about: string }) {
  return (
    <Row>
      <Button name="doe" value="opnieuw" context={about}>
        {w.retry}
      </Button>
      <Button kind="subtle" name="doe" value="los" context={about}>
        {w.drop}
      </Button>
    </Row>
  );
}
