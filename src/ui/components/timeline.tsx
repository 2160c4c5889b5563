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
  /** of its heading: 2 right under the title of a page */
  level?: 2 | 3;
  children?: Children;
};

/** The past is solid, now is large, what comes is open. */
export function Moment({ when, what, state, by = 'us', level = 3, children }: MomentProps) {
  const What = `h${level}` as const;
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
      <What class="az-moment__what">{what}</What>
      {children && <div class="az-moment__text">{children}</div>}
    </li>
  );
}
