import { Bar } from './bar.tsx';

export type DistributionProps = { items: { label: string; percent: number }[] };

/** How answers are spread: whole per cents, with words. */
export function Distribution({ items }: DistributionProps) {
  return (
    <dl class="az-dist">
      {items.map(({ label, percent }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Bar percent={percent} you />
            <span class="az-num">{percent}%</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
