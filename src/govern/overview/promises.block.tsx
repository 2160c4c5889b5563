import type { Language } from '../../platform/language/language.ts';
import { DataTable, Details } from '../../ui/index.ts';
import { Block } from './block.tsx';
import { settled, sumOf, sumsBy } from './figures.rules.ts';
import type { Kept, PromiseCount } from './figures.ts';
import type { Words } from './words.ts';

type Props = { promises: PromiseCount[]; period: string; language: Language; w: Words };

const monthName = (month: string, language: Language): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
  });

const cells = ({ kept, broken, open, dropped }: Kept): number[] => [kept, broken, open, dropped];

export function PromisesBlock({ promises, period, language, w }: Props) {
  const b = w.promises;
  const all = sumOf(promises);
  const kind = (what: string) => b.kind[what] ?? what;
  const figures = [b.kept, b.broken, b.stillOpen, b.dropped].map((label) => ({ label, numeric: true }));
  const sentences = [b.sentence(all.kept, settled(all)), b.open(all.open)];
  return (
    <Block
      id="beloften"
      title={b.title}
      period={period}
      sentences={promises.length > 0 ? sentences : [w.nothing]}
    >
      {promises.length > 0 && (
        <>
          <DataTable
            caption={b.perKind}
            rowHeader={0}
            columns={[{ label: b.what }, ...figures]}
            rows={sumsBy(promises, 'what').map(({ name, sum }) => [kind(name), ...cells(sum)])}
          />
          <DataTable
            caption={b.perMonth}
            rowHeader={0}
            columns={[{ label: b.month }, ...figures]}
            rows={sumsBy(promises, 'month').map(({ name, sum }) => [
              monthName(name, language),
              ...cells(sum),
            ])}
          />
          <Details summary={b.all}>
            <DataTable
              caption={b.all}
              hideCaption
              rowHeader={0}
              columns={[{ label: b.month }, { label: b.what }, ...figures]}
              rows={promises.map((one) => [monthName(one.month, language), kind(one.what), ...cells(one)])}
            />
          </Details>
        </>
      )}
    </Block>
  );
}
