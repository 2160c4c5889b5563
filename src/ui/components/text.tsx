import { Icon, type IconName } from './icon.tsx';
import { type Children, classes } from './markup.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;
export type HeadingProps = {
  level: HeadingLevel;
  /** Looks like this level while staying `level` in the outline. */
  look?: HeadingLevel | undefined;
  id?: string | undefined;
  flush?: boolean;
  children: Children;
};

export function Heading({ level, look = level, id, flush, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={classes('nl-heading', `nl-heading--level-${look}`, flush && 'az-flush')} id={id}>
      {children}
    </Tag>
  );
}

export type ParagraphProps = {
  lead?: boolean;
  soft?: boolean;
  small?: boolean;
  flush?: boolean;
  children: Children;
};

export function Paragraph({ lead, soft, small, flush, children }: ParagraphProps) {
  const look = classes(
    lead && 'nl-paragraph--lead',
    soft && 'az-soft',
    small && 'az-small',
    flush && 'az-flush',
  );
  return <p class={classes('nl-paragraph', look)}>{children}</p>;
}

export type LinkProps = {
  href: string;
  strong?: boolean;
  nowrap?: boolean;
  lang?: string;
  children: Children;
};

export function Link({ href, strong, nowrap, lang, children }: LinkProps) {
  return (
    <a class={classes('nl-link', strong && 'az-strong', nowrap && 'az-nowrap')} href={href} lang={lang}>
      {children}
    </a>
  );
}

export function BackLink({ href, children }: { href: string; children: Children }) {
  return (
    <a class="az-back" href={href}>
      <Icon name="chevron-left" small />
      {children}
    </a>
  );
}

/** Someone's own words, in quotation marks. */
export function Quote({ medium, children }: { medium?: boolean; children: Children }) {
  return (
    <blockquote class={classes('az-quote', medium && 'az-quote--md')}>
      <p>“{children}”</p>
    </blockquote>
  );
}

export function Badge({
  tone,
  children,
}: {
  tone?: 'you' | 'together' | 'together-strong' | undefined;
  children: Children;
}) {
  return <span class={classes('nl-data-badge', tone && `az-badge--${tone}`)}>{children}</span>;
}

export function NumberBadge({ children }: { children: Children }) {
  return <span class="nl-number-badge">{children}</span>;
}

export function Checks({ items, small }: { items: { icon: IconName; text: Children }[]; small?: boolean }) {
  return (
    <ul class={classes('az-checks', small && 'az-small')}>
      {items.map(({ icon, text }) => (
        <li>
          <Icon name={icon} small={small ?? false} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
