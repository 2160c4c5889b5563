import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { clock, fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  BackLink,
  DataTable,
  Empty,
  Heading,
  Moment,
  Page,
  Paragraph,
  Stack,
  Timeline,
} from '../../../ui/index.ts';
import { type ColumnName, columnNames, offerColumns } from '../exchange/offer-columns.ts';
import type { OfferContent } from '../offer-content.ts';
import type { Words } from '../words.ts';
import type { Difference, Episode } from './history.rules.ts';

type Props = {
  id: string;
  title: string;
  episodes: Episode[];
  names: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

export const historyPage = ({ id, title, episodes, names, language, w }: Props): VNode => {
  const { manage: m } = w;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.offer({ offer: id })}>{m.backToOffer}</BackLink>
        <div>
          <Heading level={1}>{m.history}</Heading>
          <Paragraph soft>{m.historyText}</Paragraph>
          <Heading level={2}>{title}</Heading>
        </div>
        {episodes.length === 0 && <Empty title={m.historyNone}>{m.historyNoneText}</Empty>}
        {episodes.length > 0 && (
          <Timeline>
            {episodes.map((episode) => (
              <Moment
                level={2}
                state="done"
                by="us"
                when={[
                  `${fullDay(episode.at, language)}, ${clock(episode.at, language)}`,
                  names.get(episode.by ?? ''),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                what={m.version(episode.version)}
              >
                <What episode={episode} w={w} />
              </Moment>
            ))}
          </Timeline>
        )}
      </Stack>
    </Page>
  );
};

function What({ episode, w }: { episode: Episode; w: Words }) {
  const { manage: m } = w;
  if (episode.what === 'retired') return <p>{m.ended}</p>;
  if (episode.first) return <p>{m.first}</p>;
  if (episode.differences.length === 0) return <p>{m.sameAgain}</p>;
  return (
    <DataTable
      caption={m.version(episode.version)}
      hideCaption
      rowHeader={0}
      columns={[m.part, m.was, m.became].map((label) => ({ label }))}
      rows={episode.differences.map((one) => [labelOf(one, w), said(one.before, w), said(one.after, w)])}
    />
  );
}

const columnOf = (key: keyof OfferContent): ColumnName | undefined =>
  columnNames.find((column) => offerColumns[column].key === key);

const labelOf = ({ key }: Difference, w: Words): string => {
  const column = columnOf(key);
  return column ? w.manage.labels[column] : key;
};

const said = (value: unknown, w: Words): string => {
  if (typeof value === 'boolean') return value ? w.manage.yes : w.manage.no;
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : w.manage.empty;
  return value === null || value === undefined ? w.manage.empty : String(value);
};
