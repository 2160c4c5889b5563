import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Button, Card, Empty, Link, Page, PageHead, Paragraph, Quote, Stack } from '../../ui/index.ts';
import type { Received } from './compliments.sql.ts';
import type { Words } from './words.ts';

type Props = {
  all: readonly Received[];
  /** names of the teams */
  teams: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

/** What customers said to a colleague and her teams. */
export const receivedPage = ({ all, teams, language, w }: Props): VNode => {
  const r = w.received;
  return (
    <Page narrow tight compact>
      <Stack size="lg">
        <PageHead
          title={r.title}
          intro={r.intro}
          acts={
            <p class="az-flush">
              <Link href={paths.treatment.page()}>{r.treatment}</Link>
            </p>
          }
        />
        {all.length === 0 && <Empty title={r.none}>{r.noneText}</Empty>}
        {all.map((one) => (
          <Card as="article">
            <Quote medium>{one.body}</Quote>
            <Paragraph flush>
              {one.team ? r.team(teams.get(one.team) ?? '') : r.mine} ·{' '}
              {one.fromName ? r.from(one.fromName) : r.nameless} · {monthText(one.month, language)}
            </Paragraph>
            {one.fresh && (
              <form method="post" action={paths.compliments.seen({ compliment: one.id })}>
                <Button kind="secondary" context={one.fromName ?? r.nameless}>
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

/** '2026-11' as 'november 2026': of the moment no more is kept. */
const monthText = (month: string, language: Language): string =>
  fullDay(`${month}-01`, language).replace(/^1 /, '');

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
