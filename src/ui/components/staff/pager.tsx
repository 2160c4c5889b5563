import { Icon } from '../icon.tsx';
import type { Children } from '../markup.ts';

type PagerLink = { href: string; label: string };
export type PagerProps = {
  label: string;
  previous?: PagerLink | undefined;
  next?: PagerLink | undefined;
  text?: Children;
};

export function Pager({ label, previous, next, text }: PagerProps) {
  return (
    <nav class="az-pager" aria-label={label}>
      {previous && (
        <a class="az-back" href={previous.href} rel="prev">
          <Icon name="chevron-left" small />
          {previous.label}
        </a>
      )}
      {text && <span class="az-soft az-small">{text}</span>}
      {next && (
        <a class="az-back" href={next.href} rel="next">
          {next.label}
          <Icon name="chevron-right" small />
        </a>
      )}
    </nav>
  );
}
