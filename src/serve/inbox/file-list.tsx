import type { Language } from '../../platform/language/language.ts';
import { Checks, Heading, Link } from '../../ui/index.ts';
import type { Attachment, RejectedFile } from '../mail/index.ts';
import type { Words } from './words.ts';

export type FileListProps = {
  files: readonly Attachment[];
  rejected: readonly RejectedFile[];
  hrefOf(file: Attachment): string;
  language: Language;
  w: Words;
};

const sizeShown = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

/** What came along, to download; and what we did not take, with why. */
export function FileList({ files, rejected, hrefOf, language, w }: FileListProps) {
  if (files.length + rejected.length === 0) return null;
  return (
    <section class="az-stack az-stack--sm" aria-labelledby="bijlagen">
      <Heading level={2} look={3} id="bijlagen" flush>
        {w.files}
      </Heading>
      {files.length > 0 && (
        <>
          <Checks
            items={files.map((file) => ({
              icon: 'paperclip' as const,
              text: (
                <>
                  <Link href={hrefOf(file)}>{file.name}</Link> {w.fileSize(sizeShown(file.size, language))}
                </>
              ),
            }))}
          />
          <p class="az-soft az-small az-flush">{w.fileNote}</p>
        </>
      )}
      {rejected.length > 0 && (
        <>
          <Heading level={3} look={4} flush>
            {w.rejected}
          </Heading>
          <Checks
            items={rejected.map(({ name, why }) => ({ icon: 'x' as const, text: `${name}: ${w.why[why]}` }))}
          />
        </>
      )}
    </section>
  );
}
