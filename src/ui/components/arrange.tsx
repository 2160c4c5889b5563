import { type Children, classes } from './markup.ts';

export type PageProps = {
  narrow?: boolean;
  tight?: boolean;
  compact?: boolean;
  last?: boolean;
  children: Children;
};

/** The page's width; `tight` adds the usual air above and below, `compact` is for staff lists only. */
export function Page({ narrow, tight, compact, last, children }: PageProps) {
  const name = classes(
    'az-page',
    narrow && 'az-page--narrow',
    tight && 'az-section--tight',
    last && 'az-last',
  );
  return (
    <div class={name} data-density={compact ? 'compact' : undefined}>
      {children}
    </div>
  );
}

export type SectionProps = { tight?: boolean; band?: boolean; labelledby?: string; children: Children };

export function Section({ tight, band, labelledby, children }: SectionProps) {
  return (
    <section
      class={classes(band && 'az-band', tight ? 'az-section--tight' : 'az-section')}
      aria-labelledby={labelledby}
    >
      <div class="az-page">{children}</div>
    </section>
  );
}

export function Stack({ size, children }: { size?: 'sm' | 'lg'; children: Children }) {
  return <div class={classes('az-stack', size && `az-stack--${size}`)}>{children}</div>;
}

export function Split({ kind, children }: { kind?: 'even' | 'half' | 'wide'; children: Children }) {
  return <div class={classes('az-split', kind && `az-split--${kind}`)}>{children}</div>;
}

export function Grid({ columns, children }: { columns: 2 | 3; children: Children }) {
  return <div class={`az-grid az-grid--${columns}`}>{children}</div>;
}

export type RowProps = { between?: boolean; end?: boolean; top?: boolean; children: Children };

export function Row({ between, end, top, children }: RowProps) {
  return (
    <div class={classes('az-row', between && 'az-row--between', end && 'az-row--end', top && 'az-row--top')}>
      {children}
    </div>
  );
}

/** Words for screen readers only. */
export function Hidden({ children }: { children: Children }) {
  return <span class="az-hidden">{children}</span>;
}
