import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { ButtonLink, Empty, Heading, LinkList, Page, Stack } from '../../ui/index.ts';
import type { Words } from './words.ts';

/** Before the first quarter closes there are no figures; the self-scan needs none. */
export const emptyPage = (w: Words): VNode => (
  <Page tight>
    <Stack size="lg">
      <Heading level={1}>{w.title}</Heading>
      <Empty
        title={w.trend.none}
        action={<ButtonLink href={paths.selfScan.result()}>{w.turn.scan}</ButtonLink>}
      >
        {w.turn.none}
      </Empty>
      <LinkList
        items={[
          { href: paths.selfImage.list(), label: w.more.self },
          { href: paths.treatment.page(), label: w.more.treatment },
          { href: paths.results.how(), label: w.explain },
        ]}
      />
    </Stack>
  </Page>
);
