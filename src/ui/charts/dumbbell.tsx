import { across, anchorAt, type Scale } from './scale.rules.ts';

/** A value on the scale and its few words beside the mark: 'klanten 78'. */
export type Mark = { value: number; label: string };
export type DumbbellProps = {
  scale: Scale;
  /** the customers, with how sure it is */
  you?: (Mark & { low?: number | undefined; high?: number | undefined }) | undefined;
  /** how the organisation sees itself */
  us?: Mark | undefined;
  goal?: number | undefined;
  /** what stands at either end */
  ends: readonly [string, string];
  /** what is seen, in one or two sentences */
  text: string;
};

const AT = 46;

/** Self-image against customers: a hollow green ring and a larger brass disc, and what lies between. */
export function Dumbbell({ scale, you, us, goal, ends, text }: DumbbellProps) {
  const x = (value: number): number => across(value, scale);
  const taken = you ? x(you.value) : undefined;
  return (
    <svg class="az-chart az-chart--dumb" role="img" aria-label={text} focusable="false">
      <line class="g-rail" x1={`${x(scale.from)}%`} x2={`${x(scale.to)}%`} y1={AT} y2={AT} />
      {goal !== undefined && <line class="g-goal" x1={`${x(goal)}%`} x2={`${x(goal)}%`} y1={28} y2={64} />}
      {you && us && <line class="g-gap" x1={`${x(you.value)}%`} x2={`${x(us.value)}%`} y1={AT} y2={AT} />}
      {you?.low !== undefined && you.high !== undefined && (
        <line class="g-sure" x1={`${x(you.low)}%`} x2={`${x(you.high)}%`} y1={AT} y2={AT} />
      )}
      {us && <circle class="m-us" cx={`${x(us.value)}%`} cy={AT} r="10" />}
      {you && (
        <>
          <circle class="m-you" cx={`${x(you.value)}%`} cy={AT} r="12" />
          <circle class="m-you-groove" cx={`${x(you.value)}%`} cy={AT} r="7" />
        </>
      )}
      {us && <Label mark={us} at={x(us.value)} y={20} />}
      {you && <Label mark={you} at={x(you.value)} y={84} />}
      {ends.map((end, side) => {
        const at = side === 0 ? x(scale.from) : x(scale.to);
        // An end gives way to the label of the customers, which stands on the same line.
        if (taken !== undefined && Math.abs(taken - at) < 30) return null;
        return (
          <text x={`${at}%`} y={84} text-anchor={side === 0 ? 'start' : 'end'}>
            {end}
          </text>
        );
      })}
    </svg>
  );
}

function Label({ mark, at, y }: { mark: Mark; at: number; y: number }) {
  return (
    <text class="t-strong" x={`${at}%`} y={y} text-anchor={anchorAt(at)}>
      {mark.label}
    </text>
  );
}
