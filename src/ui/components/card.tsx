import { type Children, classes, type Tone } from './markup.ts';
import { Heading, type HeadingLevel } from './text.tsx';

export type CardProps = {
  tone?: Tone | 'sunken' | undefined;
  title?: string;
  level?: HeadingLevel;
  id?: string;
  as?: 'section' | 'article' | 'aside' | 'div';
  children: Children;
};

export function Card({ tone, title, level = 2, id, as, children }: CardProps) {
  const Tag = as ?? (title && id ? 'section' : 'div');
  return (
    <Tag
      class={classes('az-card', tone && `az-card--${tone}`, 'az-stack', tone && 'az-stack--sm')}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <Heading level={level} look={tone === 'sunken' ? 4 : 3} id={id}>
          {title}
        </Heading>
      )}
      {children}
    </Tag>
  );
}

/** One thing to do, said wide: text on the left, a button on the right. */
export function Cta({
  title,
  text,
  action,
  tone,
}: {
  title: string;
  text: Children;
  action: Children;
  tone?: Tone;
}) {
  return (
    <div class={classes('az-card', tone && `az-card--${tone}`, 'az-cta')}>
      <div>
        <Heading level={2} look={3}>
          {title}
        </Heading>
        <p class="nl-paragraph az-flush">{text}</p>
      </div>
      {action}
    </div>
  );
}

/** One below the other; `wide`: in columns where there is room. */
export function LinkList({ items, wide }: { items: { href: string; label: Children }[]; wide?: boolean }) {
  return (
    <ul class={classes('az-list', 'az-links', wide && 'az-links--wide')}>
      {items.map(({ href, label }) => (
        <li>
          <a class="nl-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
