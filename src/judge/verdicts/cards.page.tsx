import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  DataTable,
  Details,
  Page,
  PageHead,
  Paragraph,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { CardRow, Cards } from './read-cards.ts';
import type { Words } from './words.ts';

type Props = { cards: Cards; done: 'done' | 'wished' | undefined; w: Words };

/** Who wants a card to judge with; and that one was given. */
export const cardsPage = ({ cards, done, w }: Props): VNode => {
  const c = w.cards;
  return (
    <Page tight compact>
      <BackLink href={paths.work.today()}>{c.back}</BackLink>
      <Stack size="lg">
        <PageHead title={c.title} intro={c.intro} />
        {done && <Alert kind="ok" title={c[done]} />}
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
          {cards.others.length > 0 && <Rows rows={cards.others} caption={c.others} wish give w={w} />}
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

type RowsProps = { rows: CardRow[]; caption: string; wish?: boolean; give?: boolean; w: Words };

function Rows({ rows, caption, wish, give, w }: RowsProps) {
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
                <Row>
                  {wish && (
                    <Button
                      kind="subtle"
                      context={name}
                      formaction={paths.verdicts.cardWanted({ right: id })}
                    >
                      {c.wish}
                    </Button>
                  )}
                  <Button kind="secondary" context={name}>
                    {c.button}
                  </Button>
                </Row>
              </form>,
            ]
          : []),
      ])}
    />
  );
}
