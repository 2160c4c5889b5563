import { ButtonLink, Heading, Page, Paragraph, PrintButton, PrintCode, Row, Stack } from '../../ui/index.ts';
import type { Words } from './nl.ts';

export type LeftBehindProps = {
  words: Words;
  when: 'in' | 'out';
  /** the code, now that it is made: it is shown once and kept nowhere; undefined when it is on a letter already */
  fresh: { code: string; until: string } | undefined;
  onward: string;
};

/** Signing in or out never loses a question: here is the way back to it. */
export function LeftBehindPage({ words: w, when, fresh, onward }: LeftBehindProps) {
  return (
    <Page narrow tight>
      <Stack>
        <Heading level={1}>{when === 'in' ? w.left.inTitle : w.left.outTitle}</Heading>
        <Paragraph lead>{when === 'in' ? w.left.inText : w.left.outText}</Paragraph>
        {fresh ? (
          <>
            <PrintCode label={w.left.code} code={fresh.code} />
            <Paragraph>{w.left.keep(fresh.until)}</Paragraph>
            <Paragraph>{w.left.where}</Paragraph>
          </>
        ) : (
          <Paragraph>{w.left.onPaper}</Paragraph>
        )}
        <Row>
          <ButtonLink href={onward} iconEnd="arrow-right">
            {when === 'in' ? w.left.onward : w.left.home}
          </ButtonLink>
          {fresh && <PrintButton>{w.left.print}</PrintButton>}
        </Row>
      </Stack>
    </Page>
  );
}
