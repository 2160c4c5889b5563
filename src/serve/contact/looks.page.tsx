import type { VNode } from 'preact';
import type { AccessRow } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { BackLink, Empty, Link, Page, Paragraph, plainPhrase, Stack } from '../../ui/index.ts';
import { LookDays, LooksHead, type Told } from './look-days.tsx';

type Props = Told & { id: string; looks: readonly AccessRow[]; limit: number };

/** Who looked, from the page of one question: the last of all, and the way to the rest. */
export const looksPage = ({ id, looks, limit, ...told }: Props): VNode => {
  const { w } = told;
  return (
    <Page tight>
      <Stack>
        <BackLink href={paths.question.status({ id })}>
          {told.helped ? w.backToQuestionOf : w.backToQuestion}
        </BackLink>
        <LooksHead {...told} />
        {looks.length === 0 && <Empty title={w.emptyTitle}>{w.empty}</Empty>}
        <LookDays looks={looks} {...told} />
        {looks.length >= limit && (
          <Paragraph soft>
            {plainPhrase(w.most, { limit })} <Link href={paths.mine.looks()}>{w.allOfIt}</Link>
          </Paragraph>
        )}
      </Stack>
    </Page>
  );
};
