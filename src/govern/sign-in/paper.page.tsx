import { paths } from '../../paths.ts';
import { ButtonLink, Heading, Page, Paragraph, PrintButton, PrintCode, Row, Stack } from '../../ui/index.ts';
import type { AccessWords } from './access-words.ts';

/** Her code on paper, now that it is made: shown once and kept nowhere. */
export function PaperPage({ w, code, works }: { w: AccessWords; code: string; works: string }) {
  return (
    <Page narrow tight>
      <Stack>
        <Heading level={1}>{w.paper.shownTitle}</Heading>
        <Paragraph lead>{w.paper.shown}</Paragraph>
        <PrintCode label={w.paper.label} code={code} />
        <Paragraph>{works}</Paragraph>
        <Row>
          <ButtonLink href={paths.mine.access()} iconEnd="arrow-right">
            {w.goOn}
          </ButtonLink>
          <PrintButton>{w.paper.print}</PrintButton>
        </Row>
      </Stack>
    </Page>
  );
}
