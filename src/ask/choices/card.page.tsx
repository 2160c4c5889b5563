import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { BackLink, ChoiceCard, Page, PrintButton, Row, Stack } from '../../ui/index.ts';
import type { Compared } from './compare.ts';
import { cardFacts } from './option-facts.ts';
import type { Words } from './words.ts';

type Props = { compared: Compared; supporter: { name: string; phone: string }; today: Date; language: Language; w: Words };

/** The keuzekaart: the comparison on one A4, to lay on the table. */
export const cardPage = ({ compared, supporter, today, language, w }: Props): VNode => {
  const { question, options, contact } = compared;
  const columns = options.map((option) => cardFacts(option, language, w));
  const rows = (columns[0] ?? []).map((fact, row) => ({
    label: fact.label,
    cells: columns.map((column) => {
      const cell = column[row];
      return (
        <>
          {cell?.main ?? '?'}
          {cell?.more && <small>{cell.more}</small>}
        </>
      );
    }),
  }));
  return (
    <Page>
      <Stack>
        <div class="az-noprint">
          <Row between>
            <BackLink href={paths.question.compare({ id: question.id }, { aanbod: options.map((o) => o.offer.id) })}>{w.card.back}</BackLink>
            <PrintButton>{w.card.print}</PrintButton>
          </Row>
        </div>
        <ChoiceCard
          title={w.card.title}
          question={question.text}
          date={fullDay(today, language)}
          part={w.card.part}
          heads={options.map((option) => option.providerName)}
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
