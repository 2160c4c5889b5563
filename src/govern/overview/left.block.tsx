import { DataTable, Paragraph } from '../../ui/index.ts';
import { Block } from './block.tsx';
import type { Left } from './figures.ts';
import type { Words } from './words.ts';

type Props = { left: Left; period: string; w: Words };

export function LeftBlock({ left, period, w }: Props) {
  const b = w.left;
  const something = left.total + left.chosen > 0;
  return (
    <Block
      id="weg"
      title={b.title}
      period={period}
      sentences={[something ? b.sentence(left.total, left.chosen) : w.nothing]}
    >
      {left.endings.length > 0 && (
        <DataTable
          caption={b.list}
          rowHeader={0}
          columns={[{ label: b.what }, { label: b.reason }, { label: b.n, numeric: true }]}
          rows={left.endings.map(({ kind, reason, n }) => [
            b.kind[kind],
            reason ? `“${reason}”` : <span class="az-soft">{b.noReason}</span>,
            n,
          ])}
        />
      )}
      {left.endings.length > 0 && (
        <Paragraph soft small>
          {b.note}
        </Paragraph>
      )}
    </Block>
  );
}
