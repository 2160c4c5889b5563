import type { Language } from '../../../platform/language/language.ts';
import { DataTable, Paragraph } from '../../../ui/index.ts';
import type { RouteFigures, Times } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';
import { during, duringWork, FEW } from './say.rules.ts';

type Props = { routes: RouteFigures; language: Language; w: Words };
const UNTIL = ['contact', 'delivery', 'end'] as const;

export function DurationBlock({ routes: { lead, waiting }, language, w }: Props) {
  const d = w.duration;
  const cells = ({ n, median, p90 }: Times, say: typeof during = during) =>
    n < FEW ? ['–', '–', n] : [say(median, w, language), say(p90, w, language), n];
  const columns = [
    { label: d.half, numeric: true },
    { label: d.most, numeric: true },
    { label: w.n, numeric: true },
  ];
  const few = waiting.some(({ n }) => n < FEW) || UNTIL.some((one) => (lead[one]?.n ?? FEW) < FEW);
  return (
    <Block id="duur" title={d.title} sentence={leadSentence(lead, language, w)}>
      <DataTable
        caption={d.lead}
        rowHeader={0}
        columns={[{ label: d.until }, ...columns]}
        rows={UNTIL.flatMap((one) => {
          const times = lead[one];
          return times ? [[d.names[one], ...cells(times)]] : [];
        })}
      />
      {waiting.length > 0 && (
        <DataTable
          caption={`${d.waiting}. ${d.waitingNote}`}
          rowHeader={0}
          columns={[{ label: d.office }, ...columns]}
          rows={waiting.map(({ office, ...times }) => [
            w.office[office] ?? office,
            ...cells(times, duringWork),
          ])}
        />
      )}
      {few && (
        <Paragraph soft small>
          – {w.few}
        </Paragraph>
      )}
    </Block>
  );
}

const leadSentence = ({ delivery }: RouteFigures['lead'], language: Language, w: Words): string =>
  delivery && delivery.n >= FEW
    ? `${w.duration.half} ${during(delivery.median, w, language)} ${w.tiles.delivery}.`
    : w.few;
