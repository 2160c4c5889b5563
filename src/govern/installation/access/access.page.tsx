import { paths } from '../../../paths.ts';
import { clock, fullDay, shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Button,
  Card,
  DataTable,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  PageHead,
  Pager,
  Paragraph,
  Split,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { countShown } from '../amounts.rules.ts';
import type { Words } from '../words.ts';
import type { AccessOverview } from './read-access.ts';

type Props = {
  words: Words;
  access: AccessOverview;
  self: string | undefined;
  done: string | undefined;
  refused: string | undefined;
  typed: string;
  error: string | undefined;
  language: Language;
};

export function AccessPage(props: Props) {
  const { words, access, done, refused, language } = props;
  const w = words.access;
  return (
    <Page tight>
      <Stack size="lg">
        <PageHead title={w.title} intro={w.intro} />
        {done && <Alert kind="ok" title={done} />}
        {refused && <Alert kind="error" title={refused} />}
        <Operators {...props} />
        <Organisations {...props} />
        <Stack size="sm">
          <Heading level={2}>{w.mandates}</Heading>
          <Paragraph flush>
            {access.mandates === 0 ? w.mandatesNone : w.mandatesText(countShown(access.mandates, language))}
          </Paragraph>
        </Stack>
      </Stack>
    </Page>
  );
}

function Operators(props: Props) {
  const { words, access, self, language } = props;
  const w = words.access;
  return (
    <Split>
      <Stack>
        <div>
          <Heading level={2}>{w.operators}</Heading>
          <Paragraph soft flush>
            {w.operatorsNote}
          </Paragraph>
        </div>
        <DataTable
          caption={w.operators}
          hideCaption
          rowHeader={0}
          columns={w.columns.map((label) => ({ label }))}
          rows={access.operators.map(({ email, since, lastHere, secondFactor }) => [
            email,
            fullDay(since, language),
            lastHere ? `${shortDay(lastHere, language)}, ${clock(lastHere, language)}` : w.never,
            secondFactor ? w.second : w.noSecond,
            email === self ? w.you : <Remove email={email} label={w.remove} />,
          ])}
        />
      </Stack>
      <AddOperator {...props} />
    </Split>
  );
}

function Remove({ email, label }: { email: string; label: string }) {
  return (
    <form method="post" action={paths.installation.removeOperator()}>
      <HiddenField name="email" value={email} />
      <Button kind="subtle" context={email}>
        {label}
      </Button>
    </form>
  );
}

function AddOperator({ words, typed, error }: Props) {
  const w = words.access;
  return (
    <Card tone="us" title={w.add} id="erbij">
      <form class="az-stack" method="post" action={paths.installation.addOperator()} novalidate>
        <ErrorSummary title={words.errorTitle} errors={error ? [{ field: 'email', text: error }] : []} />
        <TextField
          name="email"
          type="email"
          label={w.email}
          hint={w.emailHint}
          value={typed}
          error={error}
          autocomplete="off"
        />
        <div>
          <Button>{w.addButton}</Button>
        </div>
      </form>
    </Card>
  );
}

function Organisations({ words, access, language }: Props) {
  const w = words.access;
  const { page, last } = access;
  const at = (blad: number): string => paths.installation.access({ blad });
  return (
    <Stack>
      <div>
        <Heading level={2}>{w.organisations}</Heading>
        <Paragraph soft flush>
          {w.organisationsNote}
        </Paragraph>
      </div>
      <DataTable
        caption={w.organisations}
        hideCaption
        rowHeader={0}
        columns={w.organisationColumns.map((label, n) => ({ label, numeric: n > 0 && n !== 3 }))}
        rows={access.organisations.map((one) => [
          <Link href={paths.installation.organisation({ organisation: one.id })}>{one.name}</Link>,
          one.members,
          one.managers,
          one.lastSeen ? `${shortDay(one.lastSeen, language)}, ${clock(one.lastSeen, language)}` : w.never,
          one.invitations,
        ])}
      />
      {last > 1 && (
        <Pager
          label={w.pages}
          text={w.page(page, last)}
          previous={page > 1 ? { href: at(page - 1), label: w.previous } : undefined}
          next={page < last ? { href: at(page + 1), label: w.next } : undefined}
        />
      )}
    </Stack>
  );
}
