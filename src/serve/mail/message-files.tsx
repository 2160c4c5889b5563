import type { Language } from '../../platform/language/language.ts';
import { Icon, Link } from '../../ui/index.ts';
import type { Attachment, RejectedFile } from './received-mail.ts';
import { words } from './words.ts';

export type MessageFilesProps = {
  mail:
    | { files: readonly Attachment[]; rejected: readonly RejectedFile[]; sent: 'out' | 'back' | undefined }
    | undefined;
  hrefOf(file: string): string;
  /** where the whole mail can be read, when there is more of it */
  whole?: string | undefined;
  language: Language;
};

/** Under a message: what came along with it by e-mail, what we did not take, and whether ours went out that way. */
export function MessageFiles({ mail, hrefOf, whole, language }: MessageFilesProps) {
  if (!mail) return null;
  const w = words[language];
  const { files, rejected, sent } = mail;
  return (
    <>
      {files.length > 0 && (
        <ul class="az-checks az-small" aria-label={w.files}>
          {files.map(({ id, name, size }) => (
            <li>
              <Icon name="paperclip" small />
              <span>
                <Link href={hrefOf(id)}>{name}</Link> {`(${Math.max(1, Math.round(size / 1000))} kB)`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rejected.map(({ name, why }) => (
        <p class="az-flush az-small az-soft">{w.notTaken(name, w.why[why])}</p>
      ))}
      {whole && (
        <p class="az-flush az-small">
          <Link href={whole}>{w.whole}</Link>
        </p>
      )}
      {sent && <p class="az-flush az-small az-soft">{w.sent[sent]}</p>}
    </>
  );
}
