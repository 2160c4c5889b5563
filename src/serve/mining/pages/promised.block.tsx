import type { Language } from '../../../platform/language/language.ts';
import { DataTable } from '../../../ui/index.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';
import { during, FEW } from './say.rules.ts';

type Props = { routes: RouteFigures; language: Language; w: Words };
const HOUR = 3_600_000;

export function PromisedBlock({ routes: { promises }, language, w }: Props) {
  const p = w.promised;
  const sum = (of: (one: (typeof promises)[number]) => number) =>
    promises.reduce((all, one) => all + of(one), 0);
  const kept = sum((one) => one.kept);
  const hours = (value: number | null, done: number): string =>
    value === null || done < FEW ? '–' : during(value * HOUR, w, language);
  return (
    <Block
      id="beloofd"
      title={p.title}
      sentence={promises.length === 0 ? p.none : p.sentence(kept, kept + sum((one) => one.broken))}
      {...(promises.length === 0 ? {} : { note: p.note })}
    >
      {promises.length > 0 && (
        <DataTable
          caption={w.numbers(p.title)}
          hideCaption
          rowHeader={0}
          columns={[
            { label: p.what },
            ...[p.promisedIn, p.reallyIn, p.kept, p.broken, p.open].map((label) => ({
              label,
              numeric: true,
            })),
          ]}
          rows={promises.map((one) => [
            p.kind[one.what] ?? one.what,
            hours(one.promisedHours, one.done),
            hours(one.realHours, one.done),
            one.kept,
            one.broken,
            one.open,
          ])}
        />
      )}
    </Block>
  );
}
