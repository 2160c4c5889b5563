import { rangeText, type Standing } from '../../elements/order.rules.ts';
import type { UiWords } from '../../words.ts';
import { Bar } from '../bar.tsx';
import { Filled } from '../filled.tsx';

export type PointsProps = { standing: Standing; max: number; words: UiWords };

export function Points({ standing: { total }, max, words }: PointsProps) {
  const share = (points: number) => (max > 0 ? Math.round((points / max) * 100) : 0);
  const template = max > 0 ? words.compare.points : words.compare.noPoints;
  return (
    <p class="az-points az-flush" data-points-line>
      <Bar percent={share(total.low)} until={share(total.high)} live hidden={max === 0} />
      <span class="az-num" data-points-text>
        <Filled template={template} values={{ total: rangeText(total), max }} />
      </span>
    </p>
  );
}
