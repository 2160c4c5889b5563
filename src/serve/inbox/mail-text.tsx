import type { Language } from '../../platform/language/language.ts';
import { Card, Details, Paragraph } from '../../ui/index.ts';
import type { ReceivedMail } from '../mail/index.ts';
import type { Words } from './words.ts';

/** The words of a mail as plain text; nothing of it is ever shown as a page. */
export function MailText({ mail, w }: { mail: ReceivedMail; language: Language; w: Words }) {
  return (
    <Card tone="you" title={w.said} id="tekst">
      {mail.body === '' ? (
        <Paragraph soft flush>
          {w.noWords}
        </Paragraph>
      ) : (
        paragraphsOf(mail.body)
      )}
      {mail.folded !== '' && <Details summary={w.folded}>{paragraphsOf(mail.folded)}</Details>}
    </Card>
  );
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => (
      <p class="az-flush">
        {paragraph.split('\n').map((line, index) => (index === 0 ? [line] : [<br />, line]))}
      </p>
    ));
