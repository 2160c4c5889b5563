import { across, anchorAt, down, type Scale, ticksOf, unbroken } from './scale.rules.ts';

export type QuarterPoint = {
  /** '2e kw. 2026' */
  label: string;
  you?: { value: number; low: number; high: number } | undefined;
  us?: number | undefined;
};
export type OverTimeProps = {
  scale: Scale;
  /** oldest first */
  moments: readonly QuarterPoint[];
  goal?: number | undefined;
  /** a value as it is written beside the line */
  write: (value: number) => string;
  /** what is seen, in words */
  text: string;
};

const [TOP, FOOT, HEIGHT] = [20, 180, 220];

/** What customers said over quarters with how sure it is (discs on a line), and the self-image (rings, dashed). */
export function OverTime({ scale, moments, goal, write, text }: OverTimeProps) {
  const last = Math.max(1, moments.length - 1);
  const x = (at: number): number => across(moments.length === 1 ? 0.5 : at / last, { from: 0, to: 1 }, 10);
  const y = (value: number): number => down(value, scale, TOP, FOOT);
  const told = moments.findLastIndex(({ you }) => you !== undefined);
  const you = moments.map((moment) => moment.you);
  const us = moments.map((moment) => moment.us);
  return (
    <svg class="az-chart az-chart--trend" role="img" aria-label={text} focusable="false">
      {ticksOf(scale).map((tick) => (
        <>
          <line class="g-grid" x1="8%" x2="96%" y1={y(tick)} y2={y(tick)} />
          <text x="6%" y={y(tick) + 5} text-anchor="end">
            {write(tick)}
          </text>
        </>
      ))}
      {goal !== undefined && <line class="g-goal" x1="8%" x2="96%" y1={y(goal)} y2={y(goal)} />}
      <svg
        aria-hidden="true"
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {unbroken(us).map((run) => (
          <Line kind="l-us" points={run.map(({ at, value }) => [x(at), y(value)])} />
        ))}
        {unbroken(you).map((run) => (
          <Line kind="l-you" points={run.map(({ at, value }) => [x(at), y(value.value)])} />
        ))}
      </svg>
      {moments.map((moment, at) => (
        <>
          {moment.you && (
            <line
              class="g-whisker"
              x1={`${x(at)}%`}
              x2={`${x(at)}%`}
              y1={y(moment.you.low)}
              y2={y(moment.you.high)}
            />
          )}
          {moment.us !== undefined && <circle class="m-us" cx={`${x(at)}%`} cy={y(moment.us)} r="6" />}
          {moment.you && <circle class="m-you" cx={`${x(at)}%`} cy={y(moment.you.value)} r="8" />}
          {moment.you && at === told && (
            <text class="t-strong" x={`${x(at)}%`} y={y(moment.you.high) - 8} text-anchor={anchorAt(x(at))}>
              {write(moment.you.value)}
            </text>
          )}
          {(at === 0 || at === moments.length - 1) && (
            <text
              x={`${x(at)}%`}
              y={HEIGHT - 8}
              text-anchor={moments.length === 1 ? 'middle' : anchorAt(x(at))}
            >
              {moment.label}
            </text>
          )}
        </>
      ))}
    </svg>
  );
}

function Line({ kind, points }: { kind: 'l-you' | 'l-us'; points: readonly (readonly [number, number])[] }) {
  return (
    <polyline
      class={kind}
      vector-effect="non-scaling-stroke"
      points={points.map((xy) => xy.join(',')).join(' ')}
    />
  );
}
