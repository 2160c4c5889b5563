import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataTable,
  Details,
  FileField,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Row,
  Stack,
  Stat,
  Stats,
} from '../../../ui/index.ts';
import type { ImportReport } from '../exchange/import-offers.ts';
import { ALL_COLUMNS } from '../exchange/offer-columns.ts';
import type { Words } from '../words.ts';
import { expectedIn } from './expected-in.rules.ts';

const SHOWN = 100;

type AskProps = { slug: string; error: string | undefined; w: Words };

export const importPage = ({ slug, error, w }: AskProps): VNode => {
  const { manage: m } = w;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.offers()}>{m.back}</BackLink>
        <Heading level={1}>{m.file.title}</Heading>
        <Paragraph>{m.file.intro}</Paragraph>
        <form
          class="az-stack"
          method="post"
          action={paths.manage.importOffers()}
          enctype="multipart/form-data"
          novalidate
        >
          <FileField
            name="file"
            label={m.file.field}
            hint={m.file.own(slug)}
            accept=".csv,text/csv"
            error={error}
          />
          <div>
            <Button name="doe" value="controleer" iconStart="upload">
              {m.file.check}
            </Button>
          </div>
        </form>
        <Details summary={m.file.columns}>
          <p>{ALL_COLUMNS.join(', ')}</p>
        </Details>
      </Stack>
    </Page>
  );
};

export type ResultProps = {
  report: ImportReport;
  /** the file itself, carried along; undefined when it is too large for that */
  content: string | undefined;
  rejected: string;
  w: Words;
};

/** What would happen; nothing has changed yet. */
export const importResultPage = ({ report, content, rejected, w }: ResultProps): VNode => {
  const { manage: m } = w;
  const good = report.outcome === 'unreadable' ? 0 : report.added + report.changed + report.unchanged;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.manage.importOffers()}>{m.file.other}</BackLink>
        <Heading level={1}>{m.file.result}</Heading>
        {report.outcome === 'unreadable' ? (
          <Alert kind="error" title={unreadableText(report, w)} />
        ) : (
          <Counted report={report} w={w} />
        )}
        {good > 0 && <Go content={content} partial={rejected !== ''} w={w} />}
        {rejected !== '' && (
          <form method="post" action={paths.manage.importOffers()}>
            <HiddenField name="rejected" value={rejected} />
            <Button kind="secondary" name="doe" value="afgekeurd" iconStart="download">
              {m.file.download}
            </Button>
          </form>
        )}
      </Stack>
    </Page>
  );
};

function Go({
  content,
  partial,
  w: { manage: m },
}: {
  content: string | undefined;
  partial: boolean;
  w: Words;
}) {
  const label = partial ? m.file.importGood : m.file.import;
  return (
    <form
      class="az-stack"
      method="post"
      action={paths.manage.importOffers()}
      enctype="multipart/form-data"
      novalidate
    >
      {content === undefined ? (
        <FileField name="file" label={m.file.again} hint={m.file.tooBig} accept=".csv,text/csv" />
      ) : (
        <HiddenField name="content" value={content} />
      )}
      {partial && <HiddenField name="partial" value="on" />}
      <Row>
        <Button name="doe" value="lees-in" iconStart="check">
          {label}
        </Button>
        <ButtonLink href={paths.manage.importOffers()} kind="subtle">
          {m.file.other}
        </ButtonLink>
      </Row>
    </form>
  );
}

type Counted = Exclude<ImportReport, { outcome: 'unreadable' }>;

function Counted({ report, w: { manage: m } }: { report: Counted; w: Words }) {
  const { rejected, problems, unknownColumns } = report;
  return (
    <>
      <Alert
        kind={rejected === 0 ? 'ok' : 'error'}
        title={rejected === 0 ? m.file.allGood : m.file.someBad(rejected)}
      />
      <Stats>
        <Stat value={report.added} label={m.file.added} />
        <Stat value={report.changed} label={m.file.changed} />
        <Stat value={report.unchanged} label={m.file.unchanged} />
        <Stat value={rejected} label={m.file.rejected} alert={rejected > 0} />
      </Stats>
      {unknownColumns.length > 0 && (
        <Alert kind="info" title={m.file.unknownColumns(unknownColumns.join(', '))} />
      )}
      {problems.length > 0 && (
        <>
          <Heading level={2}>{m.file.problems}</Heading>
          {problems.length > SHOWN && <Paragraph soft>{m.file.firstProblems(SHOWN)}</Paragraph>}
          <DataTable
            caption={m.file.problems}
            hideCaption
            columns={[
              { label: m.file.line, numeric: true },
              ...[m.file.column, m.file.value, m.file.expected].map((label) => ({ label })),
            ]}
            rows={problems
              .slice(0, SHOWN)
              .map((problem) => [
                String(problem.line),
                problem.column,
                problem.value.slice(0, 80),
                expectedIn(problem, m),
              ])}
          />
        </>
      )}
    </>
  );
}

export const unreadableText = (
  report: Extract<ImportReport, { outcome: 'unreadable' }>,
  w: Words,
): string => {
  const { file } = w.manage;
  if (!('columns' in report)) return file.unreadable[report.reason](report.line);
  const names = report.columns.join(', ');
  return report.reason === 'missing-columns' ? file.missingColumns(names) : file.doubleColumns(names);
};
