import { Range } from '../../../ui/index.ts';
import type { Difference, Side } from './difference.rules.ts';
import type { Words } from './words.ts';

/** As of 100, whole: more is more than a few dozen verdicts can say. */
export const ofHundred = (share: number): number => Math.round(share * 100);

type Props = { name: string; note?: string | undefined; figure: Side; w: Words };

/** One figure of one quarter: its picture, and in words what it is, how sure, of how many. */
export function FigureLine({ name, note, figure, w }: Props) {
  const [mean, low, high] = [figure.mean, figure.low, figure.high].map(ofHundred) as [number, number, number];
  const o = w.one;
  return (
    <li class="az-lines__row">
      <div>
        <p class="az-lines__name">{name}</p>
        {note && <p class="az-lines__said">{note}</p>}
      </div>
      <Range {...{ mean, low, high }} text={`${o.ofHundred(mean)}, ${o.sure(low, high)}`} />
      <p class="az-lines__said">
        <strong>{o.ofHundred(mean)}</strong>, {o.sure(low, high)}. {o.n(figure.n)}.
      </p>
    </li>
  );
}

type DifferenceProps = { before: Side; after: Side; difference: Difference; w: Words };

/** After less before, on a line with nought in the middle. */
export function DifferenceLine({ before, after, difference, w }: DifferenceProps) {
  // Of the figures as they are shown: who takes them from each other by hand gets the same.
  const mean = ofHundred(after.mean) - ofHundred(before.mean);
  const [low, high] = [ofHundred(difference.low), ofHundred(difference.high)];
  const o = w.one;
  return (
    <li class="az-lines__row">
      <p class="az-lines__name">{o.difference}</p>
      <Range
        mean={half(mean)}
        low={half(low)}
        high={half(high)}
        goal={50}
        text={`${o.points(mean)}, ${o.pointsSure(low, high)}`}
      />
      <p class="az-lines__said">
        <strong>{o.points(mean)}</strong>, {o.pointsSure(low, high)}.
      </p>
    </li>
  );
}

/** −100…100 on a line of 0…100 */
const half = (points: number): number => 50 + points / 2;
