import { paths } from '../../../paths.ts';
import { clock, dayAndClock, shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  ButtonLink,
  Card,
  Checks,
  DataTable,
  Fold,
  Page,
  PageHead,
  Paragraph,
  Stack,
  Stat,
  Stats,
  WorkGroup,
  WorkRow,
} from '../../../ui/index.ts';
import { bytesShown } from '../amounts.rules.ts';
import type { Words } from '../words.ts';
import type { InstallationState } from './read-state.ts';
import type { About, Finding } from './state.rules.ts';
import { sentenceOf } from './told-state.ts';

type Props = {
  words: Words;
  findings: readonly Finding[];
  state: InstallationState;
  isNew: boolean;
  now: Date;
  language: Language;
};

/** Where one does something about it; what is not here is done on the machine itself. */
const WHERE: Partial<Record<About, () => string>> = {
  jobs: paths.installation.trouble,
  mail: paths.installation.trouble,
  disk: paths.installation.space,
};

export function StatePage(props: Props) {
  const { words, findings, state, isNew, now, language } = props;
  const w = words.state;
  const asking = findings.filter(({ level }) => level === 'act').length;
  return (
    <Page tight>
      <Stack size="lg">
        {isNew && (
          <Alert kind="ok" title={w.welcome}>
            <Paragraph>{w.welcomeText}</Paragraph>
            <ButtonLink href={paths.installation.organisations()}>{w.invite}</ButtonLink>
          </Alert>
        )}
        <PageHead
          title={asking === 0 ? w.well : w.attention(asking)}
          intro={w.seen(dayAndClock(now, language))}
        />
        <Tiles {...props} />
        <Group {...props} level="act" title={w.you} note={w.youNote} />
        <Group {...props} level="look" title={w.watch} note={w.watchNote} />
        <Fine {...props} />
        {state.backup.last?.problem && (
          <Alert kind="error" title={w.backupProblem}>
            {state.backup.last.problem}
          </Alert>
        )}
        <Work {...props} />
        <Processes {...props} />
      </Stack>
    </Page>
  );
}

function Tiles({ words: { state: w }, findings, state, now, language }: Props) {
  const waiting = state.queues.reduce((n, queue) => n + queue.waiting + queue.retried, 0);
  const failed = state.queues.reduce((n, queue) => n + queue.failed, 0);
  const { givenUp, queued } = state.outbox;
  const proven = state.backup.lastGood?.at;
  const days = proven && Math.floor((now.getTime() - proven.getTime()) / 86_400_000);
  const free = Math.min(...state.processes.flatMap(({ disk }) => (disk ? [disk.free] : [])));
  const asks = (about: About): boolean => findings.some((one) => one.about === about && one.level === 'act');
  return (
    <Stats>
      <Stat
        value={failed || waiting}
        label={failed > 0 ? w.failed(failed) : w.waiting(waiting)}
        alert={asks('jobs')}
      />
      <Stat
        value={givenUp || queued}
        label={givenUp > 0 ? w.givenUp(givenUp) : w.mail(queued)}
        alert={asks('mail')}
      />
      <Stat
        value={days === undefined ? w.never : days === 0 ? w.today : w.days(days)}
        label={w.backup}
        alert={asks('backup')}
      />
      <Stat
        value={Number.isFinite(free) ? bytesShown(free, language) : w.unknown}
        label={w.free}
        alert={asks('disk')}
      />
    </Stats>
  );
}

function Group({
  words: w,
  findings,
  level,
  title,
  note,
  language,
}: Props & { level: Finding['level']; title: string; note?: string }) {
  const these = findings.filter((one) => one.level === level);
  if (these.length === 0) return null;
  return (
    <div>
      <WorkGroup title={title} note={note}>
        {these.map(({ about, said }) => (
          <WorkRow
            tone="us"
            who={w.about[about]}
            ask={sentenceOf(w, said, language)}
            action={
              WHERE[about] && (
                <ButtonLink kind="secondary" href={WHERE[about]()} context={w.about[about]}>
                  {w.state.look}
                </ButtonLink>
              )
            }
          />
        ))}
      </WorkGroup>
    </div>
  );
}

function Fine({ words: w, findings, language }: Props) {
  const fine = findings.filter(({ level }) => level === 'ok');
  if (fine.length === 0) return null;
  return (
    <Card title={w.state.fine} id="in-orde">
      <Checks
        items={fine.map(({ about, said }) => ({
          icon: 'circle-check',
          text: (
            <>
              <strong>{w.about[about]}.</strong> {sentenceOf(w, said, language)}
            </>
          ),
        }))}
      />
    </Card>
  );
}

const moment = (at: Date | null, language: Language): string =>
  at ? `${shortDay(at, language)}, ${clock(at, language)}` : '–';

function Work({ words: w, state, language }: Props) {
  return (
    <Fold id="werk" title={w.state.work} now={w.state.kinds(state.queues.length)}>
      <DataTable
        caption={w.state.workTable}
        hideCaption
        rowHeader={0}
        columns={w.state.workColumns.map((label, at) => ({ label, numeric: at > 0 && at < 5 }))}
        rows={state.queues.map((queue) => [
          w.jobs[queue.name] ?? queue.name,
          queue.waiting + queue.active,
          queue.later,
          queue.retried,
          queue.failed,
          moment(queue.lastDone, language),
        ])}
      />
    </Fold>
  );
}

function Processes({ words: { state: w }, state, language }: Props) {
  if (state.processes.length === 0) return null;
  return (
    <Fold id="processen" title={w.processes} now={w.running(state.processes.length)}>
      <DataTable
        caption={w.processTable}
        hideCaption
        rowHeader={0}
        columns={w.processColumns.map((label, at) => ({ label, numeric: at === 4 }))}
        rows={state.processes.map((one) => [
          one.machine,
          w.kind[one.kind],
          one.version,
          moment(one.startedAt, language),
          `${one.memoryMb} MB`,
          moment(one.seenAt, language),
        ])}
      />
    </Fold>
  );
}
