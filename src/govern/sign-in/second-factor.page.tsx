import { paths } from '../../paths.ts';
import type { QrPath } from '../../platform/auth/qr-path.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  PrintButton,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';
import { CodeField } from './code-field.tsx';

export type SetUpProps = {
  w: AccessWords;
  /** the key, for our own eyes */
  sealed: string;
  qr: QrPath;
  /** in groups, to be typed */
  shownKey: string;
  back: string | undefined;
  passkeys: boolean;
  typed: string | undefined;
  error: string | undefined;
};

// White around black in every scheme: that is what a camera reads.
const Qr = ({ qr: { size, path }, label }: { qr: QrPath; label: string }) => (
  <svg
    role="img"
    aria-label={label}
    width="232"
    height="232"
    viewBox={`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
);

export function SetUpPage({ w, sealed, qr, shownKey, back, passkeys, typed, error }: SetUpProps) {
  const s = w.setUp;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.access()}>{w.newPasskey.back}</BackLink>
        <form class="az-stack" method="post" action={paths.mine.secondFactor()} novalidate>
          <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
          <Heading level={1}>{s.title}</Heading>
          {back && <Paragraph lead>{s.needed}</Paragraph>}
          <Paragraph lead={!back}>{s.lead}</Paragraph>
          <Paragraph flush>{s.scan}</Paragraph>
          <p class="az-flush">
            <Qr qr={qr} label={s.picture} />
          </p>
          <Paragraph flush>
            {s.typed} {s.key}: <strong>{shownKey}</strong>
          </Paragraph>
          <CodeField of="digits" label={s.label} hint={s.hint} typed={typed} error={error} />
          <HiddenField name="s" value={sealed} />
          {back && <HiddenField name="doel" value={back} />}
          <div>
            <Button>{s.button}</Button>
          </div>
        </form>
        {passkeys && (
          <Card tone="sunken" title={s.or} id="of">
            <Paragraph flush>{s.orText}</Paragraph>
            <p class="az-flush">
              <Link href={paths.mine.newPasskey(back ? { doel: back } : {})}>{w.passkeys.add}</Link>
            </p>
          </Card>
        )}
      </Stack>
    </Page>
  );
}

type RecoveryProps = { w: AccessWords; codes: readonly string[]; onward: string };

export function RecoveryPage({ w, codes, onward }: RecoveryProps) {
  const r = w.recovery;
  return (
    <Page narrow tight>
      <Stack>
        <Heading level={1}>{r.title}</Heading>
        <Paragraph lead>{r.lead}</Paragraph>
        <Paragraph>{r.once}</Paragraph>
        <Card tone="you" title={r.label} id="herstelcodes">
          <ul class="az-list">
            {codes.map((code) => (
              <li>
                <strong>{code}</strong>
              </li>
            ))}
          </ul>
        </Card>
        <Row>
          <ButtonLink href={onward} iconEnd="arrow-right">
            {r.onward}
          </ButtonLink>
          <PrintButton>{r.print}</PrintButton>
        </Row>
      </Stack>
    </Page>
  );
}

type RemoveProps = { w: AccessWords; typed?: string | undefined; error?: string | undefined };

export function RemovePage({ w, typed, error }: RemoveProps) {
  const r = w.remove;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.mine.access()}>{w.newPasskey.back}</BackLink>
        <form class="az-stack" method="post" action={paths.mine.noSecondFactor()} novalidate>
          <ErrorSummary title={w.errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
          <Heading level={1}>{r.title}</Heading>
          <Paragraph lead>{r.lead}</Paragraph>
          <Paragraph>{r.warning}</Paragraph>
          <CodeField of="app" label={w.step.label} hint={w.step.hint} typed={typed} error={error} />
          <div>
            <Button>{r.button}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
}
