import { Icon } from './icon.tsx';
import { type Children, classes } from './markup.ts';
import { Piece } from './move.tsx';

export function Timeline({ children }: { children: Children }) {
  return <ol class="az-timeline">{children}</ol>;
}

export type MomentProps = {
  when: Children;
  what: Children;
  state: 'done' | 'now' | 'later';
  /** Who did it, or whose move it is: brass for the customer, green for us. */
  by?: 'you' | 'us';
  children?: Children;
};

/** The past is solid, now is large, what comes is open. */
export function Moment({ when, what, state, by = 'us', children }: MomentProps) {
  const dot = classes('az-moment__dot', state === 'done' && by === 'you' && 'az-moment__dot--you');
  return (
    <li
      class={classes('az-moment', state !== 'done' && `az-moment--${state}`)}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span class={dot}>
        {state === 'done' && <Icon name="check" />}
        {state === 'now' && <Piece tone={by} />}
      </span>
      <span class="az-moment__when">{when}</span>
      <h3 class="az-moment__what">{what}</h3>
      {children && <div class="az-moment__text">{children}</div>}
    </li>
  );
}
