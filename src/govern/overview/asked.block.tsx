import { DataTable, Details, Paragraph } from '../../ui/index.ts';
import { Block } from './block.tsx';
import { CountedTable } from './counted-table.tsx';
import { linesOf } from './figures.rules.ts';
import type { Asked } from './figures.ts';
import type { Words } from './words.ts';

type Props = { asked: Asked; quarters: string[]; period: string; w: Words };

const quarterName = (quarter: string, w: Words): string => {
  const [year = '', number = ''] = quarter.split('-');
  return w.quarter(number, year);
};

export function AskedBlock({ asked, quarters, period, w }: Props) {
  const a = w.asked;
  const lines = linesOf(asked.groups, quarters);
  const groupName = (name: string) => w.group[name] ?? name;
  const most = lines[0] && groupName(lines[0].name);
  const perQuarter = quarters.map((quarter) => ({
    name: quarterName(quarter, w),
    n: asked.perQuarter.find(({ name }) => name === quarter)?.n ?? 0,
  }));
  return (
    <Block
      id="gevraagd"
      title={a.title}
      period={period}
      sentences={[asked.total === 0 ? w.nothing : a.sentence(asked.total, most)]}
    >
      {asked.total > 0 && (
        <CountedTable caption={a.perQuarter} name={a.quarter} n={a.n} bar={w.bar} counts={perQuarter} />
      )}
      {lines.length > 0 && (
        <div>
          <DataTable
            caption={`${a.groups}. ${a.groupsNote}`}
            rowHeader={0}
            columns={[
              { label: a.group },
              ...quarters.map((quarter) => ({ label: quarterName(quarter, w), numeric: true })),
              { label: w.total, numeric: true },
            ]}
            rows={lines.map(({ name, cells, n }) => [groupName(name), ...cells, n])}
          />
        </div>
      )}
      {asked.topics.length > 0 && (
        <Details summary={a.topics}>
          <CountedTable caption={a.topics} name={a.topic} n={a.n} bar={w.bar} counts={asked.topics} />
          <Paragraph soft small>
            {a.topicsNote}
          </Paragraph>
        </Details>
      )}
    </Block>
  );
}
