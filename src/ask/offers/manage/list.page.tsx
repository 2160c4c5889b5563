import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  DataTable,
  Empty,
  Filter,
  HiddenField,
  Link,
  Page,
  PageHead,
  Pager,
  Paragraph,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { OFFER_STATES, type Offer, type OfferState } from '../offer.ts';
import { offerFacts } from '../offer-facts.rules.ts';
import type { Words } from '../words.ts';

export type ListView = {
  offers: Offer[];
  counts: ReadonlyMap<OfferState, number>;
  state: OfferState | undefined;
  words: string;
  /** more was found than is shown */
  most: number | undefined;
  page: number;
  pages: number;
  count: number;
  mayChange: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

export const listPage = (view: ListView): VNode => {
  const { offers, counts, state, words, most, mayChange, done, w } = view;
  const { manage: m } = w;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const add = mayChange && (
    <ButtonLink href={paths.manage.newOffer()} iconStart="plus">
      {m.add}
    </ButtonLink>
  );
  return (
    <Page tight compact>
      <Stack size="lg">
        <PageHead
          title={m.title}
          intro={m.intro}
          acts={
            <Row>
              {mayChange && (
                <ButtonLink href={paths.manage.importOffers()} kind="subtle" iconStart="upload">
                  {m.import}
                </ButtonLink>
              )}
              <ButtonLink href={paths.manage.exportOffers()} kind="subtle" iconStart="download">
                {m.export}
              </ButtonLink>
              {add}
            </Row>
          }
        />
        {done && <Alert kind="ok" title={done} />}
        {total > 0 && <Find counts={counts} total={total} state={state} words={words} w={w} />}
        {most !== undefined && <Paragraph soft>{m.searchMost(most)}</Paragraph>}
        {total === 0 && (
          <Empty title={m.none} action={add}>
            {m.noneText}
          </Empty>
        )}
        {total > 0 && offers.length === 0 && <Empty title={m.noneFound}>{m.noneFoundText}</Empty>}
        {offers.length > 0 && <Offers view={view} />}
        <Pages view={view} />
      </Stack>
    </Page>
  );
};

type FindProps = Pick<ListView, 'counts' | 'state' | 'words' | 'w'> & { total: number };

function Find({ counts, total, state, words, w: { manage: m } }: FindProps) {
  const to = (stand: OfferState | undefined): string =>
    paths.manage.offers({ stand, zoek: words === '' ? undefined : words });
  const items = OFFER_STATES.map((one) => ({
    href: to(one),
    label: `${m.states[one]} (${counts.get(one) ?? 0})`,
    current: state === one,
  }));
  return (
    <Stack size="sm">
      <form class="az-stack az-stack--sm" method="get" action={paths.manage.offers()}>
        {state && <HiddenField name="stand" value={state} />}
        <TextField name="zoek" label={m.search} type="search" value={words} />
        <Button kind="secondary" iconStart="search">
          {m.searchAction}
        </Button>
      </form>
      <Filter
        label={m.filter}
        items={[
          { href: to(undefined), label: `${m.all} (${total})`, current: state === undefined },
          ...items,
        ]}
      />
    </Stack>
  );
}

function Offers({ view: { offers, language, w } }: { view: ListView }) {
  const { columns, states } = w.manage;
  return (
    <DataTable
      caption={w.manage.title}
      hideCaption
      rowHeader={0}
      columns={[columns.title, columns.state, columns.price, columns.changed].map((label) => ({ label }))}
      rows={offers.map(({ id, content, state, changedAt }) => [
        <Link href={paths.manage.offer({ offer: id })}>{content.title}</Link>,
        <Badge tone={state === 'changed' ? 'you' : undefined}>{states[state]}</Badge>,
        offerFacts(content, { language }).find(({ key }) => key === 'price')?.main ?? w.unknown,
        fullDay(changedAt, language),
      ])}
    />
  );
}

function Pages({ view: { page, pages, count, state, words, w } }: { view: ListView }) {
  if (pages < 2) return null;
  const { manage: m } = w;
  const to = (bladzijde: number): string =>
    paths.manage.offers({ stand: state, zoek: words === '' ? undefined : words, bladzijde });
  return (
    <Pager
      label={m.pager}
      previous={page > 1 ? { href: to(page - 1), label: m.previous } : undefined}
      next={page < pages ? { href: to(page + 1), label: m.next } : undefined}
      text={m.page(page, pages, count)}
    />
  );
}
