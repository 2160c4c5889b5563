import { Block } from './block.tsx';
import { CountedTable } from './counted-table.tsx';
import type { NotOffered } from './figures.ts';
import type { Words } from './words.ts';

type Props = { notOffered: NotOffered; period: string; w: Words };

export function NotOfferedBlock({ notOffered, period, w }: Props) {
  const { shared, notChosen, noRoom, none, noneTotal } = notOffered;
  const b = w.notOffered;
  const full = noRoom.reduce((sum, { n }) => sum + n, 0);
  const something = shared + full + noneTotal > 0;
  const named = none.map(({ name, n }) => ({ name: w.group[name] ?? name, n }));
  return (
    <Block
      id="niet-geboden"
      title={b.title}
      period={period}
      sentences={
        something
          ? [...(shared > 0 ? [b.sentence(notChosen, shared)] : []), b.more(noneTotal, full)]
          : [w.nothing]
      }
    >
      <CountedTable caption={b.none} name={w.asked.group} n={b.n} bar={w.bar} counts={named} />
      <CountedTable caption={b.noRoom} name={b.offer} n={b.n} bar={w.bar} counts={noRoom} />
    </Block>
  );
}
