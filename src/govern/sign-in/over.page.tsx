import { paths } from '../../paths.ts';
import { ButtonLink, Heading, Link, Page, Paragraph, Piece, Stack } from '../../ui/index.ts';
import { CallUs } from './call.tsx';
import type { Words } from './nl.ts';

export type OverProps = { words: Words; phone: string | null; minutes: number; back: string | undefined };

/** The same for a code that never was, was used, is too old or was tried too often. */
export function OverPage({ words: w, phone, minutes, back }: OverProps) {
  return (
    <Page narrow tight>
      <Stack>
        <Piece open size="lg" />
        <Heading level={1}>{w.over.title}</Heading>
        <Paragraph lead>{w.over.text(minutes)}</Paragraph>
        <div>
          <ButtonLink href={paths.signIn.start(back ? { doel: back } : {})} iconEnd="arrow-right">
            {w.over.again}
          </ButtonLink>
        </div>
        {back && (
          <Paragraph flush>
            <Link href={back}>{w.over.onward}</Link>
          </Paragraph>
        )}
        <CallUs label={w.call} phone={phone} />
      </Stack>
    </Page>
  );
}
