import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, DataTable, Grid, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { Counts } from './kept.sql.ts';
import { KINDS } from './kinds.data.ts';
import type { Words } from './words.ts';

type Props = {
  name: string | null;
  counts: Counts;
  /** she herself: a helper neither takes her data along nor erases them */
  herself: boolean;
  phone: string | null;
  language: Language;
  w: Words;
};

/** What we keep about her, in plain words with how much, and all that she can do with it. */
export const minePage = ({ name, counts, herself, phone, language, w }: Props): VNode => {
  const m = w.mine;
  return (
    <Page tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{m.title}</Heading>
          <Paragraph lead>{m.lead}</Paragraph>
          <Paragraph flush>{name ? m.name(name) : m.noName}</Paragraph>
        </Stack>
        <Stack>
          <Heading level={2}>{m.doTitle}</Heading>
          <Grid columns={3}>
            {cardsFor(herself).map(({ key, href }) => (
              <Card as="article">
                <Heading level={3} look={4} flush>
                  <Link href={href}>{m.cards[key].title}</Link>
                </Heading>
                <p class="az-flush">{m.cards[key].text}</p>
              </Card>
            ))}
          </Grid>
        </Stack>
        <Stack>
          <Heading level={2}>{m.keepTitle}</Heading>
          <DataTable
            caption={m.caption}
            hideCaption
            columns={m.columns.map((label, index) => ({ label, numeric: index === 1 }))}
            rowHeader={0}
            rows={KINDS.map(({ key, counted, what, why, sees, long }) => [
              what[language],
              counted.length > 0 ? counts[key] : '–',
              why[language],
              sees[language],
              long[language],
            ])}
          />
          <Paragraph flush>
            <Link href={paths.about.data()}>{m.general}</Link>
          </Paragraph>
          <Paragraph soft small flush>
            {m.complain}
          </Paragraph>
          {phone && (
            <Paragraph flush>
              {m.call}{' '}
              <Link href={telHref(phone)} nowrap>
                {phone}
              </Link>
            </Paragraph>
          )}
        </Stack>
      </Stack>
    </Page>
  );
};

type CardKey = keyof Words['mine']['cards'];

const cardsFor = (herself: boolean): { key: CardKey; href: string }[] => {
  const { mine } = paths;
  const both: { key: CardKey; href: string }[] = [
    { key: 'correct', href: mine.correct() },
    { key: 'profile', href: paths.profile.one() },
    { key: 'shares', href: mine.shares() },
    { key: 'looks', href: mine.looks() },
  ];
  if (!herself) return both;
  return [
    ...both,
    { key: 'helpers', href: mine.helpers() },
    { key: 'access', href: mine.access() },
    { key: 'take', href: mine.take() },
    { key: 'erase', href: mine.erase() },
  ];
};
