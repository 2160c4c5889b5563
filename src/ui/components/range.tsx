export type RangeProps = {
  /** 0–100 of the whole width */
  mean: number;
  low: number;
  high: number;
  /** what is seen, in words */
  text: string;
  /** a threshold, 0–100 */
  goal?: number | undefined;
};

const at = (percent: number): string => `${Math.min(100, Math.max(0, percent)).toFixed(2)}%`;

/** What customers say, on a line from nought to all: a brass disc, and how sure it is as the bar behind it. */
export function Range({ mean, low, high, text, goal }: RangeProps) {
  return (
    <svg class="az-chart az-range" role="img" aria-label={text} focusable="false">
      <line class="g-rail" x1="0%" x2="100%" y1="50%" y2="50%" />
      <line class="g-sure" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      {goal !== undefined && <line class="g-goal" x1={at(goal)} x2={at(goal)} y1="0%" y2="100%" />}
      <circle class="m-you" cx={at(mean)} cy="50%" r="10" />
      <circle class="m-you-groove" cx={at(mean)} cy="50%" r="5.5" />
    </svg>
  );
}
