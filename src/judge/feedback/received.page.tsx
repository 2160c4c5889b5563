import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { Alert, Button, Card, Empty, Link, Page, PageHead, Paragraph, Quote, Stack } from '../../ui/index.ts';
import type { Compliment } from './compliment.ts';
import type { Words } from './words.ts';

type Props = {
  all: readonly Compliment[];
  /** names of the teams */
  teams: ReadonlyMap<string, string>;
  w: Words;
};

/** What customers said to a colleague and her teams. */
export const receivedPage = ({ all, teams, w }: Props): VNode => {
  const r = w.received;
  return (
    <Page narrow tight compact>
      <Stack size="lg">
        <PageHead title={r.title} intro={r.intro} />
        {all.length === 0 && <Empty title={r.none}>{r.noneText}</Empty>}
        {all.map((one) => (
          <Card as="article">
            <Quote medium>{one.body}</Quote>
            <Paragraph flush>
              {one.team ? r.team(teams.get(one.team) ?? '') : r.mine} ·{' '}
              {one.fromName ? r.from(one.fromName) : r.nameless}
            </Paragraph>
            {!one.seen && one.member && (
              <form method="post" action={paths.compliments.seen({ compliment: one.id })}>
                <Button kind="subtle" context={one.fromName ?? r.nameless}>
                  {r.button}
                </Button>
              </form>
            )}
          </Card>
        ))}
      </Stack>
    </Page>
  );
};

/** That somebody said something kind: on the list of work, until it is read. @param n see `countUnseen` */
export function FreshCompliments({ n, w }: { n: number; w: Words }) {
  if (n === 0) return null;
  return (
    <Alert kind="ok" title={w.received.fresh(n)}>
      <p class="az-flush">
        <Link href={paths.compliments.received()}>{w.received.read}</Link>
      </p>
    </Alert>
  );
}
