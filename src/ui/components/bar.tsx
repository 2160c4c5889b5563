/** A bar of 0 to 100 per cent; `until` above `percent` draws how far it may reach. The figure stands beside it. */
export function Bar({ percent, until, you, live }: { percent: number; until?: number; you?: boolean; live?: boolean }) {
  const edge = you ? { x: 1, y: 1, height: 10, rx: 5 } : { height: 12, rx: 6 };
  return (
    <svg class="az-bar" aria-hidden="true" focusable="false">
      <rect class="az-bar__rail" width="100%" height="12" rx="6" />
      {until !== undefined && <rect class="az-bar__may" data-bar-may width={`${until}%`} height="12" rx="6" />}
      <rect
        class={you ? 'az-bar__fill az-bar__fill--you' : 'az-bar__fill'}
        data-bar={live ? '' : undefined}
        width={`${percent}%`}
        {...edge}
      />
    </svg>
  );
}
