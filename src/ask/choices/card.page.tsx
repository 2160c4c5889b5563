import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { BackLink, ChoiceCard, type Fact, Page, PrintButton, Row, rangeText, Stack } from '../../ui/index.ts';
import type { CriterionKey } from './choice.ts';
import type { Compared } from './compare.ts';
import { cardFacts } from './option-facts.ts';
import type { Words } from './words.ts';

type Props = {
  compared: Compared;
  supporter: { name: string; phone: string };
  today: Date;
  language: Language;
  w: Words;
};

/** The part, with the stones she laid on it: she takes what matters to her along on paper. */
const labelled = ({ key, label }: Fact, { weights }: Compared, w: Words) => {
  const stones = weights[key as CriterionKey] ?? 0;
  return (
    <>
      <span class="az-block">{label}</span>
      {stones > 0 && <small class="az-block">{w.card.stones(stones)}</small>}
    </>
  );
};

/** What it adds up to with her stones; nothing when she laid none. */
const pointsRow = ({ comparison, options }: Compared, w: Words) => {
  if (!comparison.laid) return [];
  const total = (id: string): string => {
    const standing = comparison.standings.find((one) => one.id === id);
    return standing ? w.card.outOf(rangeText(standing.total), comparison.max) : '?';
  };
  return [
    {
      label: <strong>{w.card.points}</strong>,
      cells: options.map(({ offer }) => <strong>{total(offer.id)}</strong>),
    },
  ];
};

/** The keuzekaart: the comparison on one A4, to lay on the table. */
export const cardPage = ({ compared, supporter, today, language, w }: Props): VNode => {
  const { question, options, contact } = compared;
  const columns = options.map((option) => cardFacts(option, language, w));
  const facts = (columns[0] ?? []).map((fact, row) => ({
    label: labelled(fact, compared, w),
    cells: columns.map((column) => {
      const cell = column[row];
      return (
        <>
          <strong class="az-block">{cell?.main ?? '?'}</strong>
          {cell?.more && <small class="az-block">{cell.more}</small>}
        </>
      );
    }),
  }));
  const rows = [...facts, ...pointsRow(compared, w)];
  return (
    <Page>
      <Stack>
        <div class="az-noprint">
          <Row between>
            <BackLink
              href={paths.question.compare({ id: question.id }, { aanbod: options.map((o) => o.offer.id) })}
            >
              {w.card.back}
            </BackLink>
            <PrintButton>{w.card.print}</PrintButton>
          </Row>
        </div>
        <ChoiceCard
          title={w.card.title}
          question={question.text}
          date={fullDay(today, language)}
          part={w.card.part}
          heads={options.map((option) =>
            option.proposal
              ? `${option.providerName} (${w.card.proposal.toLowerCase()})`
              : option.providerName,
          )}
          rows={rows}
          notes={
            <>
              <p>{w.card.free}</p>
              {contact?.phone && <p>{w.card.host(contact.name, contact.phone)}</p>}
              <p>{w.card.supporter(supporter.name, supporter.phone)}</p>
              <p>{w.card.notes}:</p>
            </>
          }
        />
      </Stack>
    </Page>
  );
};
