import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  Card,
  Heading,
  Link,
  Page,
  Paragraph,
  PrintButton,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { ShareHolder } from '../protocol/index.ts';
import { quarterName } from './quarter-text.ts';
import type { VerdictQuarter } from './verdict.ts';
import type { Words } from './words.ts';

type Props = {
  of: VerdictQuarter;
  holder: ShareHolder;
  /** where it is shown */
  action: string;
  /** where it is brought, once the quarter is closed */
  openAt: string | undefined;
  /** the collector runs beside the app: then all shares pass through one machine */
  beside: boolean;
  /** who looks may have the other share already */
  both?: boolean;
  language: Language;
  w: Words;
};

const textFor = (holder: ShareHolder, w: Words): string =>
  holder === 'council' ? w.share.textCouncil : w.share.textOrganisation;

/** Whether a holder has its share, and the way to it while it has not. */
export function ShareCard({ of, holder, action, openAt, beside, both = false, language, w }: Props) {
  const s = w.share;
  const title = `${s.title}: ${quarterName(of.quarter, language).toLowerCase()}`;
  if (of.state === 'planned') return null;
  if (openAt !== undefined)
    return (
      <Card title={title} level={holder === 'council' ? 3 : 2} id={`deel-${of.quarter}`}>
        <Paragraph flush>
          {s.openText} <Link href={openAt}>{s.openLink}</Link>
        </Paragraph>
      </Card>
    );
  const other = holder === 'council' ? 'organisation' : 'council';
  const waits = of.waiting.includes(holder);
  return (
    <Card title={title} level={holder === 'council' ? 3 : 2} id={`deel-${of.quarter}`}>
      <Paragraph flush>{waits ? textFor(holder, w) : s.taken}</Paragraph>
      {waits && beside && (
        <Alert kind="info" title={s.besideTitle}>
          {s.beside}
        </Alert>
      )}
      {waits && !beside && holder === 'council' && (
        <Paragraph flush>
          {s.waiting} {s.apart}
        </Paragraph>
      )}
      {waits && beside && both && <Paragraph flush>{s.notBoth}</Paragraph>}
      {waits && !both && (beside || holder === 'organisation') && (
        <form class="az-stack" method="post" action={action}>
          <Paragraph flush>{s.waiting}</Paragraph>
          <div>
            <Button kind="secondary" context={quarterName(of.quarter, language)}>
              {s.show}
            </Button>
          </div>
        </form>
      )}
      {of.waiting.includes(other) && <Alert kind="info" title={s.takenOther[other]} />}
      {holder === 'organisation' && of.waiting.includes('council') && (
        <Paragraph flush>
          {s.invite} <Link href={paths.manage.invite()}>{s.inviteLink}</Link>
        </Paragraph>
      )}
    </Card>
  );
}

type SheetProps = Omit<Props, 'action' | 'openAt' | 'beside' | 'both'> & { text: string; confirm: string };

/** The share itself, to print or write down: shown until it is said to be on paper. */
export const sharePage = ({ of, holder, text, confirm, language, w }: SheetProps) => (
  <Page tight narrow>
    <Stack size="lg">
      <Heading level={1}>{w.share.sheet(quarterName(of.quarter, language).toLowerCase())}</Heading>
      <Paragraph flush>{textFor(holder, w)}</Paragraph>
      <Alert kind="info" title={w.share.once} />
      <div class="az-code">
        <span class="az-code__label">{w.share.label}</span>
        {text.split('\n').map((line) => (
          <strong class="az-code__text">
            {line}
            <br />
          </strong>
        ))}
      </div>
      <form method="post" action={confirm}>
        <Row>
          <PrintButton>{w.share.print}</PrintButton>
          <Button>{w.share.confirm}</Button>
        </Row>
        <Paragraph soft small>
          {w.share.confirmText}
        </Paragraph>
      </form>
    </Stack>
  </Page>
);
