import { paths } from '../../paths.ts';
import { BackLink, Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { Words } from './words.ts';

/** To let her only way in go would lock her out. */
export function OnlyWayPage({ words: w }: { words: Words['ways'] }) {
  return (
    <Page narrow tight>
      <Stack>
        <BackLink href={paths.mine.access()}>{w.back}</BackLink>
        <Heading level={1}>{w.onlyTitle}</Heading>
        <Paragraph lead>{w.only}</Paragraph>
      </Stack>
    </Page>
  );
}
