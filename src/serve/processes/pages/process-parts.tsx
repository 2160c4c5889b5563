import { paths } from '../../../paths.ts';
import { dayAndClock, shortDay } from '../../../platform/language/dates.ts';
import {
  Button,
  DataTable,
  Details,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Stack,
} from '../../../ui/index.ts';
import type { ProcessProps } from './process.page.tsx';

/** What stands still, why, and the way to look at it. */
export function StuckList({ stuck, model, shown, mayChange, language, w }: ProcessProps) {
  const p = w.process;
  if (stuck.length === 0) return null;
  return (
    <div>
      <Heading level={2} id="vast">
        {p.stuckTitle}
      </Heading>
      <DataTable
        caption={p.stuckTitle}
        hideCaption
        rowHeader={0}
        columns={[
          { label: p.stuckAt },
          { label: p.stuckWhy },
          { label: p.stuckSince },
          { label: p.stuckCase },
        ]}
        rows={stuck.map(({ instanceId, caseId, element, problem, since }) => [
          model.nodes.get(element)?.name || element,
          whyOf(problem, p),
          dayAndClock(since, language),
          <Stack size="sm">
            <Link href={paths.work.case({ case: caseId })}>{p.openCase}</Link>
            {mayChange && (
              <form method="post" action={paths.processes.again({ process: shown.key })}>
                <HiddenField name="instance" value={instanceId} />
                <Button kind="secondary" context={model.nodes.get(element)?.name}>
                  {p.again}
                </Button>
              </form>
            )}
          </Stack>,
        ])}
      />
    </div>
  );
}

const UNKNOWN = ': null';

/** A condition of which a value is missing is said in words; any other problem stands there as it is. */
const whyOf = (problem: string, p: ProcessProps['w']['process']) =>
  problem.endsWith(UNKNOWN) ? (
    <>
      {p.stuckUnknown} <code>{problem.slice(0, -UNKNOWN.length)}</code>
    </>
  ) : (
    <code>{problem}</code>
  );

/** Every version, what still runs on it, and its file. */
export function Versions({ versions, running, shown, mayChange, language, w }: ProcessProps) {
  const p = w.process;
  const on = (version: number) => running.find((one) => one.version === version)?.running ?? 0;
  return (
    <div class="az-stack">
      <Heading level={2} id="versies" flush>
        {p.versions}
      </Heading>
      <DataTable
        caption={p.versions}
        hideCaption
        rowHeader={0}
        columns={[
          { label: p.version },
          { label: p.since },
          { label: p.runsOn, numeric: true },
          { label: w.file.get },
        ]}
        rows={versions.map(({ key, version, publishedAt }) => [
          w.versionOf(version),
          shortDay(publishedAt, language),
          <>
            {on(version)}
            {mayChange && on(version) > 0 && version !== shown.version && (
              <>
                {' '}
                <Link href={paths.processes.move({ process: key }, { van: version })}>{p.move}</Link>
              </>
            )}
          </>,
          <Link href={paths.processes.file({ process: key, version: String(version) })}>
            {`${key}-${version}.bpmn`}
          </Link>,
        ])}
      />
      {mayChange && !shown.retiredAt && (
        <Details summary={p.retire}>
          <form class="az-stack" method="post" action={paths.processes.retire({ process: shown.key })}>
            <Paragraph flush>{p.retireText}</Paragraph>
            <div>
              <Button kind="secondary">{p.retire}</Button>
            </div>
          </form>
        </Details>
      )}
    </div>
  );
}
