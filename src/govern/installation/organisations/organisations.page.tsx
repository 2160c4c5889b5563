import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  Alert,
  Badge,
  Button,
  Card,
  DataTable,
  ErrorSummary,
  Link,
  Page,
  PageHead,
  Pager,
  RadioOptions,
  Split,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import type { Words } from '../words.ts';
import { KINDS } from './invite-organisation.rules.ts';

export type ListedOrganisation = { id: string; name: string; kind: string; managers: number };
type Props = {
  words: Words;
  organisations: readonly ListedOrganisation[];
  page: number;
  last: number;
  done: string | undefined;
  values: Typed;
  errors: readonly FieldError[];
};

export function OrganisationsPage(props: Props) {
  const { words, organisations, page, last, done } = props;
  const w = words.organisations;
  const pages = words.access;
  const at = (blad: number): string => paths.installation.organisations({ blad });
  return (
    <Page tight>
      <Stack size="lg">
        <PageHead title={w.title} intro={w.intro} />
        {done && <Alert kind="ok" title={done} />}
        <Split>
          <Stack>
            <DataTable
              caption={w.title}
              hideCaption
              rowHeader={0}
              columns={w.columns.map((label, n) => ({ label, numeric: n === 2 }))}
              rows={organisations.map(({ id, name, kind, managers }) => [
                <Link href={paths.installation.organisation({ organisation: id })}>{name}</Link>,
                kind === 'region' ? w.kind.region : w.kind.provider,
                managers,
                managers > 0 ? w.running : <Badge>{w.waiting}</Badge>,
              ])}
            />
            {last > 1 && (
              <Pager
                label={pages.pages}
                text={pages.page(page, last)}
                previous={page > 1 ? { href: at(page - 1), label: pages.previous } : undefined}
                next={page < last ? { href: at(page + 1), label: pages.next } : undefined}
              />
            )}
          </Stack>
          <InviteForm {...props} />
        </Split>
      </Stack>
    </Page>
  );
}

function InviteForm({ words, values, errors }: Props) {
  const w = words.organisations;
  return (
    <Card tone="us" title={w.add} id="uitnodigen">
      <form class="az-stack" method="post" action={paths.installation.organisations()} novalidate>
        <ErrorSummary title={words.errorTitle} errors={[...errors]} />
        <TextField name="name" label={w.name} value={values.name} error={errorOf(errors, 'name')} />
        <RadioOptions
          name="kind"
          label={w.kindLabel}
          value={values.kind}
          error={errorOf(errors, 'kind')}
          options={KINDS.map((value) => ({ value, label: w.kind[value], hint: w.kindHint[value] }))}
        />
        <ManagerFields words={words} values={values} errors={errors} />
        <div>
          <Button iconEnd="arrow-right">{w.button}</Button>
        </div>
      </form>
    </Card>
  );
}

type FieldsProps = Pick<Props, 'words' | 'values' | 'errors'> & { label?: string };

export function ManagerFields({ words, values, errors, label }: FieldsProps) {
  const w = words.organisations;
  return (
    <>
      <TextField
        name="managerName"
        label={label ?? w.managerName}
        value={values.managerName}
        error={errorOf(errors, 'managerName')}
        autocomplete="off"
      />
      <TextField
        name="managerEmail"
        type="email"
        label={w.managerEmail}
        hint={w.managerHint}
        value={values.managerEmail}
        error={errorOf(errors, 'managerEmail')}
        autocomplete="off"
      />
    </>
  );
}
