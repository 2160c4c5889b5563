export type ColumnsProps = {
  /** from low to high; `percent` whole, of all */
  items: readonly { label: string; percent: number }[];
  /** what is seen, in words */
  text: string;
};

const [TOP, FOOT] = [24, 150];

/** How marks are spread: a column each, with how many of a hundred above (no sign: there is no room on a phone) and its mark below. */
export function Columns({ items, text }: ColumnsProps) {
  const most = Math.max(1, ...items.map(({ percent }) => percent));
  const wide = 100 / Math.max(1, items.length);
  return (
    <svg class="az-chart az-chart--columns" role="img" aria-label={text} focusable="false">
      {items.map(({ label, percent }, at) => {
        const height = ((FOOT - TOP) * percent) / most;
        const middle = `${(at + 0.5) * wide}%`;
        return (
          <>
            <rect
              class="m-column"
              x={`${(at + 0.14) * wide}%`}
              width={`${0.72 * wide}%`}
              y={FOOT - height}
              height={height}
            />
            {percent > 0 && (
              <text class="t-strong" x={middle} y={FOOT - height - 7} text-anchor="middle">
                {percent}
              </text>
            )}
            <text x={middle} y={FOOT + 20} text-anchor="middle">
              {label}
            </text>
          </>
        );
      })}
      <line class="g-grid" x1="0%" x2="100%" y1={FOOT} y2={FOOT} />
    </svg>
  );
}
