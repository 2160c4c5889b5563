import { paths } from '../../paths.ts';
import { shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { DataTable, Link } from '../../ui/index.ts';
import { Block } from './block.tsx';
import { daysBetween } from './figures.rules.ts';
import type { Waiting } from './figures.ts';
import type { Words } from './words.ts';

type Props = { waiting: Waiting; related: ReadonlySet<string>; now: Date; language: Language; w: Words };

export function WaitingBlock({ waiting, related, now, language, w }: Props) {
  const b = w.waiting;
  const sentences = waiting.waits.map(({ kind, n, medianSince, longestSince }) =>
    b.sentence(n, b.kind[kind], daysBetween(medianSince, now), daysBetween(longestSince, now)),
  );
  return (
    <Block
      id="wachten"
      title={b.title}
      period={w.now}
      sentences={sentences.length > 0 ? sentences : [b.nobody]}
    >
      {waiting.longest.length > 0 && (
        <DataTable
          caption={b.list}
          rowHeader={0}
          columns={[
            { label: b.question },
            { label: b.customer },
            { label: b.waitsFor },
            { label: b.days, numeric: true },
            { label: b.expected },
            { label: b.contact },
          ]}
          rows={waiting.longest.map((one) => [
            ...(related.has(one.caseId)
              ? [
                  <Link href={paths.work.case({ case: one.caseId })}>{one.title}</Link>,
                  one.customer || b.noName,
                ]
              : [b.otherTeam, '–']),
            b.kind[one.kind],
            daysBetween(one.since, now),
            one.expectedOn ? shortDay(one.expectedOn, language) : b.unknown,
            one.contact ?? '–',
          ])}
        />
      )}
    </Block>
  );
}
