import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  ErrorSummary,
  FileField,
  Grid,
  Heading,
  HiddenField,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { LibraryProcess } from '../library/library.ts';
import type { Words } from './words.ts';

type Props = {
  ready: readonly LibraryProcess[];
  used: ReadonlySet<string>;
  errors: FieldError[];
  /** what was in a file that could not be read */
  content: string | undefined;
  name: string;
  language: Language;
  w: Words;
};

export const beginPage = ({ ready, used, errors, content, name, language, w }: Props): VNode => {
  const b = w.begin;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.processes.list()}>{w.back}</BackLink>
        <ErrorSummary title={w.errors} errors={errors} />
        <PageHead title={b.title} intro={b.intro} />
        <section aria-labelledby="klaar">
          <Heading level={2} id="klaar">
            {b.ready}
          </Heading>
          <Paragraph soft>{b.readyHint}</Paragraph>
          <Grid columns={2}>
            {ready.map((one) => (
              <ReadyCard one={one} used={used.has(one.key)} language={language} w={w} />
            ))}
          </Grid>
        </section>
        <Grid columns={2}>
          <Card title={b.ownFile}>
            {content !== undefined && (
              <Alert kind="error" title={w.file.wrong}>
                {w.file.kept}
              </Alert>
            )}
            <FileForm action={paths.processes.begin()} error={errorOf(errors, 'file')} w={w} />
            {content !== undefined && (
              <ContentForm
                action={paths.processes.begin()}
                content={content}
                error={errorOf(errors, 'xml')}
                w={w}
              />
            )}
          </Card>
          <Card title={b.empty}>
            <form class="az-stack" method="post" action={paths.processes.begin()} novalidate>
              <TextField
                name="name"
                label={b.name}
                hint={b.emptyHint}
                value={name}
                error={errorOf(errors, 'name')}
                maxLength={80}
              />
              <div>
                <Button kind="secondary">{b.beginEmpty}</Button>
              </div>
            </form>
          </Card>
        </Grid>
      </Stack>
    </Page>
  );
};

function ReadyCard({
  one,
  used,
  language,
  w,
}: {
  one: LibraryProcess;
  used: boolean;
  language: Language;
  w: Words;
}) {
  return (
    <Card title={one.name[language]} level={3}>
      <Paragraph small flush>
        {one.about}
      </Paragraph>
      {used ? (
        <p class="az-flush">
          <Link href={paths.processes.one({ process: one.key })}>{w.begin.taken}</Link>
        </p>
      ) : (
        <form method="post" action={paths.processes.begin()}>
          <HiddenField name="take" value={one.key} />
          <Button kind="secondary" context={one.name[language]}>
            {w.begin.take}
          </Button>
        </form>
      )}
    </Card>
  );
}

/** A file to read in: on a page of its own, and beside a draft. */
export function FileForm({ action, error, w }: { action: string; error: string | undefined; w: Words }) {
  return (
    <form class="az-stack" method="post" action={action} enctype="multipart/form-data" novalidate>
      <FileField
        name="file"
        label={w.file.field}
        hint={w.file.hint}
        accept=".bpmn,.xml,application/xml,text/xml"
        error={error}
      />
      <div>
        <Button kind="secondary" iconStart="upload">
          {w.file.read}
        </Button>
      </div>
    </form>
  );
}

/** What could not be read, to be mended here: nothing is lost. */
export function ContentForm({
  action,
  content,
  error,
  w,
}: {
  action: string;
  content: string;
  error: string | undefined;
  w: Words;
}) {
  return (
    <form class="az-stack" method="post" action={action} novalidate>
      <TextArea name="xml" label={w.file.content} value={content} error={error} rows={14} />
      <div>
        <Button kind="secondary">{w.file.again}</Button>
      </div>
    </form>
  );
}
