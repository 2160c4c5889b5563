import { paths } from '../../paths.ts';
import { Button, Card, Details, Paragraph, Row, TextField } from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

export type EmailProps = {
  w: AccessWords;
  emails: readonly string[];
  /** a member's address belongs to her work, and an operator's to hers: others change it */
  mayAdd: boolean;
  /** who changes it then, in words */
  changes: string | undefined;
  typed?: string | undefined;
  error?: string | undefined;
};

export function EmailCard({ w, emails, mayAdd, changes, typed, error }: EmailProps) {
  const form = (
    <form class="az-stack" method="post" action={paths.mine.email()} novalidate>
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autocomplete="email"
        label={w.email.label}
        hint={w.email.hint}
        value={typed}
        error={error}
        maxLength={254}
      />
      <div>
        <Button kind="secondary">{w.email.button}</Button>
      </div>
    </form>
  );
  if (!mayAdd)
    return (
      <Card title={w.email.title} id="e-mail">
        <Paragraph flush>{[...emails.map(w.email.own), changes].filter(Boolean).join(' ')}</Paragraph>
      </Card>
    );
  return (
    <Card title={w.email.title} id="e-mail">
      {emails.length === 0 ? (
        <>
          <Paragraph flush>{w.email.none}</Paragraph>
          {form}
        </>
      ) : (
        <>
          <Paragraph flush>{w.email.hers}</Paragraph>
          <ul>
            {emails.map((email) => (
              <li>{email}</li>
            ))}
          </ul>
          <Details summary={w.email.add} open={error !== undefined}>
            {form}
          </Details>
        </>
      )}
    </Card>
  );
}

export function PaperCard({ w, until }: { w: AccessWords; until: string | undefined }) {
  return (
    <Card title={w.paper.title} id="papier">
      <Paragraph flush>{until ? w.paper.until(until) : w.paper.none}</Paragraph>
      <form method="post" action={paths.mine.paper()}>
        <Row>
          <Button kind="secondary" name="doe" value="nieuw">
            {until ? w.paper.again : w.paper.make}
          </Button>
          {until && (
            <Button kind="subtle" name="doe" value="weg">
              {w.paper.end}
            </Button>
          )}
        </Row>
      </form>
    </Card>
  );
}
