import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Link } from '../../ui/index.ts';
import { words } from './words.ts';

/** On the day of who receives people: mail that belongs to no question yet. */
export function MailWaits({ n, language }: { n: number; language: Language }) {
  const w = words[language];
  if (n === 0) return null;
  return (
    <Alert kind="info" title={w.waits(n)}>
      <p class="az-flush">
        <Link href={paths.work.post()}>{w.toPost}</Link>
      </p>
    </Alert>
  );
}

type Sent = { sender: string; mail?: { sent: 'out' | 'back' | undefined } };

/** To the contact: our last e-mail about this did not arrive, so she is to be reached another way. */
export function MailCameBack({ messages, language }: { messages: readonly Sent[]; language: Language }) {
  const w = words[language];
  if (messages.findLast(({ sender }) => sender === 'member')?.mail?.sent !== 'back') return null;
  return (
    <Alert kind="error" title={w.cameBack}>
      {w.cameBackText}
    </Alert>
  );
}
