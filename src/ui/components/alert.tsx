import { Icon, type IconName } from './icon.tsx';
import { type Children, classes } from './markup.ts';
import { Piece } from './move.tsx';
import { Heading, type HeadingLevel } from './text.tsx';

const icons = { ok: 'circle-check', info: 'info-circle', error: 'alert-triangle' } as const satisfies Record<
  string,
  IconName
>;

export type AlertProps = { kind: keyof typeof icons; title: Children; children?: Children };

export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div
      class={classes('utrecht-alert', kind !== 'info' && `utrecht-alert--${kind}`)}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <Icon name={icons[kind]} />
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <p class="az-flush az-strong">{title}</p>
          {typeof children === 'string' ? <p class="az-flush">{children}</p> : children}
        </div>
      </div>
    </div>
  );
}

export type EmptyProps = { title: string; level?: HeadingLevel; action?: Children; children: Children };

/** Nothing here yet: what will be here, and the first move. */
export function Empty({ title, level = 2, action, children }: EmptyProps) {
  return (
    <div class="az-empty">
      <Piece open size="lg" />
      <Heading level={level} look={4} flush>
        {title}
      </Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
