import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { Alert, Button, Card, DataTable, Details, Page, PageHead, Paragraph, Stack } from '../../ui/index.ts';
import type { CardRow, Cards } from './read-cards.ts';
import type { Words } from './words.ts';

type Props = { cards: Cards; done: boolean; w: Words };

/** Who wants a card to judge with; and that one was given. */
export const cardsPage = ({ cards, done, w }: Props): VNode => {
  const c = w.cards;
  return (
    <Page tight compact>
      <Stack size="lg">
        <PageHead title={c.title} intro={c.intro} />
        {done && <Alert kind="ok" title={c.done} />}
        <Card title={c.wanted} id="wil-een-kaart">
          {cards.wanted.length === 0 ? (
            <Paragraph flush>{c.noneWanted}</Paragraph>
          ) : (
            <>
              <Paragraph flush>{c.how}</Paragraph>
              <Rows rows={cards.wanted} caption={c.title} give w={w} />
            </>
          )}
        </Card>
        <Details summary={c.others}>
          <Paragraph>{cards.others.length === 0 ? c.noneOthers : c.othersText}</Paragraph>
          {cards.others.length > 0 && <Rows rows={cards.others} caption={c.others} give w={w} />}
        </Details>
        {cards.given.length > 0 && (
          <Details summary={`${c.given} (${cards.given.length})`}>
            <Rows rows={cards.given} caption={c.given} w={w} />
          </Details>
        )}
      </Stack>
    </Page>
  );
};

function Rows({ rows, caption, give, w }: { rows: CardRow[]; caption: string; give?: boolean; w: Words }) {
  const c = w.cards;
  return (
    <DataTable
      caption={caption}
      hideCaption
      hideHead
      columns={[{ label: c.columns.who }, { label: c.columns.pile }, ...(give ? [{ label: c.button }] : [])]}
      rowHeader={0}
      rows={rows.map(({ id, name, label }) => [
        name,
        c.pile(label),
        ...(give
          ? [
              <form method="post" action={paths.verdicts.cardGiven({ right: id })}>
                <Button kind="secondary" context={name}>
                  {c.button}
                </Button>
              </form>,
            ]
          : []),
      ])}
    />
  );
}
