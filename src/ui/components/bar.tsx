export type BarProps = {
  percent: number;
  /** How far it may still reach. */
  until?: number;
  you?: boolean;
  /** The browser script may redraw it. */
  live?: boolean;
  hidden?: boolean;
};

/** A bar of 0 to 100 per cent; the figure stands beside it. */
export function Bar({ percent, until, you, live, hidden }: BarProps) {
  const edge = you ? { x: 1, y: 1, height: 10, rx: 5 } : { height: 12, rx: 6 };
  return (
    <svg class="az-bar" aria-hidden="true" focusable="false" {...(hidden ? { hidden: true } : {})}>
      <rect class="az-bar__rail" width="100%" height="12" rx="6" />
      {until !== undefined && (
        <rect class="az-bar__may" data-bar-may width={`${until}%`} height="12" rx="6" />
      )}
      <rect
        class={you ? 'az-bar__fill az-bar__fill--you' : 'az-bar__fill'}
        data-bar={live ? '' : undefined}
        width={`${percent}%`}
        {...edge}
      />
    </svg>
  );
}
