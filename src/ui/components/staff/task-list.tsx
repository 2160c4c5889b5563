import type { Children } from '../markup.ts';
import { Badge } from '../text.tsx';

export type Task = {
  label: string;
  /** Without it the task cannot start yet and is text, not a dead link. */
  href?: string | undefined;
  state: string;
  tone?: 'you' | 'together' | undefined;
};

export function TaskList({ items }: { items: Task[] }) {
  return (
    <ul class="az-tasks">
      {items.map(({ label, href, state, tone }) => (
        <li class="az-task">
          {href ? (
            <a class="nl-link" href={href}>
              {label}
            </a>
          ) : (
            <span class="az-task__off">{label}</span>
          )}
          {href ? <Badge tone={tone}>{state}</Badge> : <span class="az-soft az-small">{state}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Where one is in a row of questions: in words, and in pieces. */
export function Progress({ now, total, text }: { now: number; total: number; text: Children }) {
  const dots = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <p class="az-progress">
      <span class="az-progress__dots" aria-hidden="true">
        {dots.map((dot) => (
          <i class={dot < now ? 'is-done' : dot === now ? 'is-now' : undefined} />
        ))}
      </span>
      {text}
    </p>
  );
}
