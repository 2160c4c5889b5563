import { across, type Scale } from './scale.rules.ts';

export type MeasureLineProps = {
  scale: Scale;
  value: number;
  /** what customers said (a brass disc), or what the records show (a green square) */
  from: 'customers' | 'records';
  low?: number | undefined;
  high?: number | undefined;
  /** from where it is reached, and on which side of it */
  goal?: { at: number; side: 'above' | 'below' } | undefined;
  /** what is seen, in words */
  text: string;
};

/** One measure on its scale: how much, how sure, and the part of the scale where it is reached. */
export function MeasureLine({ scale, value, from, low, high, goal, text }: MeasureLineProps) {
  const x = (of: number): string => `${across(of, scale)}%`;
  return (
    <svg class="az-chart az-chart--line" role="img" aria-label={text} focusable="false">
      <line class="g-rail" x1={x(scale.from)} x2={x(scale.to)} y1="50%" y2="50%" />
      {goal && (
        <>
          <line
            class="g-zone"
            x1={x(goal.at)}
            x2={x(goal.side === 'above' ? scale.to : scale.from)}
            y1="50%"
            y2="50%"
          />
          <line class="g-goal" x1={x(goal.at)} x2={x(goal.at)} y1="4%" y2="96%" />
        </>
      )}
      {low !== undefined && high !== undefined && (
        <line class="g-sure" x1={x(low)} x2={x(high)} y1="50%" y2="50%" />
      )}
      {from === 'customers' ? (
        <>
          <circle class="m-you" cx={x(value)} cy="50%" r="10" />
          <circle class="m-you-groove" cx={x(value)} cy="50%" r="5.5" />
        </>
      ) : (
        <svg aria-hidden="true" x={x(value)} y="50%" class="az-chart__at">
          <rect class="m-fact" x="-8" y="-8" width="16" height="16" rx="2" />
        </svg>
      )}
    </svg>
  );
}
