import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  Page,
  PageHead,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts';
import type { Problem } from '../model/model.ts';
import { ContentForm, FileForm } from './begin.page.tsx';
import { EditorPart } from './editor-part.tsx';
import type { Mark } from './picture.tsx';
import type { Words } from './words.ts';

export type Checked = { good: boolean; problems: readonly Problem[]; warnings: readonly Problem[] };

export type DraftProps = {
  key: string;
  name: string;
  basedOn: number | null;
  /** saved as a draft, or still as it was published */
  saved: boolean;
  xml: string;
  checked: Checked;
  newest: number;
  acts: readonly string[];
  problemText: (problem: Problem) => string;
  errors: FieldError[];
  content: string | undefined;
  done: string | undefined;
  language: Language;
  w: Words;
};

/** What a process owner works on: drawing, what isn't right yet, and the way to publishing it. */
export const draftPage = (props: DraftProps): VNode => {
  const { key, name, basedOn, saved, checked, newest, errors, content, done, w } = props;
  const d = w.draft;
  const at = { process: key };
  const marks: Mark[] = checked.problems.flatMap(({ element }) =>
    element ? [{ element, n: 0, wrong: true, text: '!' }] : [],
  );
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={newest > 0 ? paths.processes.one(at) : paths.processes.list()}>
          {newest > 0 ? name : w.back}
        </BackLink>
        {done && <Alert kind="ok" title={done} />}
        <ErrorSummary title={w.errors} errors={errors} />
        {content !== undefined && (
          <Stack>
            <Alert kind="error" title={w.file.wrong}>
              {w.file.kept}
            </Alert>
            <ContentForm
              action={paths.processes.upload(at)}
              content={content}
              error={errorOf(errors, 'xml')}
              w={w}
            />
          </Stack>
        )}
        <PageHead title={d.title(name)} intro={basedOn === null ? d.first : d.basedOn(basedOn)} />
        <CheckResult {...props} />
        <EditorPart {...props} marks={marks} />
        <Row>
          <ButtonLink kind="secondary" href={paths.processes.tryOut(at)}>
            {d.tryOut}
          </ButtonLink>
          <ButtonLink kind="secondary" href={paths.processes.stepWords(at)}>
            {d.words}
          </ButtonLink>
          <ButtonLink kind="secondary" href={paths.processes.draftFile(at)}>
            {w.file.get}
          </ButtonLink>
        </Row>
        {checked.good && (
          <form class="az-stack" method="post" action={paths.processes.publish(at)}>
            <Paragraph flush>{d.publishText}</Paragraph>
            <div>
              <Button>{d.publish(newest + 1)}</Button>
            </div>
          </form>
        )}
        <Details summary={d.other} open={errorOf(errors, 'file') !== undefined}>
          <FileForm action={paths.processes.upload(at)} error={errorOf(errors, 'file')} w={w} />
        </Details>
        {saved && (
          <Details summary={d.discard}>
            <form class="az-stack" method="post" action={paths.processes.discard(at)}>
              <Paragraph flush>{d.discardText}</Paragraph>
              <div>
                <Button kind="secondary">{d.discardDo}</Button>
              </div>
            </form>
          </Details>
        )}
      </Stack>
    </Page>
  );
};

function CheckResult({ checked, problemText, w }: DraftProps) {
  const d = w.draft;
  const { good, problems, warnings } = checked;
  return (
    <>
      {good ? (
        <Alert kind="ok" title={d.good}>
          {d.goodText}
        </Alert>
      ) : (
        <Alert kind="error" title={d.bad(problems.length)}>
          <p class="az-flush">{d.badText}</p>
          <ProblemList problems={problems} problemText={problemText} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert kind="info" title={d.warnings}>
          <ProblemList problems={warnings} problemText={problemText} />
        </Alert>
      )}
    </>
  );
}

type ListProps = Pick<DraftProps, 'problemText'> & { problems: readonly Problem[] };

/** Each leads to its element in the drawing, where there is one. */
function ProblemList({ problems, problemText }: ListProps) {
  return (
    <ul>
      {problems.map((problem) => (
        <li>
          {problem.element ? (
            <a class="nl-link" href="#tekenen" data-az-element={problem.element}>
              {problemText(problem)}
            </a>
          ) : (
            problemText(problem)
          )}
        </li>
      ))}
    </ul>
  );
}
