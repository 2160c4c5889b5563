import { toChildArray } from 'preact';
import { type Children, classes } from '../markup.ts';

/** Offers side by side, rows aligned; under each other on a phone. All offers need the same number of facts. */
export function Compare({ facts = 6, children }: { facts?: 5 | 6 | 7 | 8; children: Children }) {
  const count = toChildArray(children).length;
  return (
    <div
      class={classes('az-compare', `az-compare--${count}`, facts !== 6 && `az-compare--rows-${facts}`)}
      data-list
    >
      {children}
    </div>
  );
}

/** On phones: straight to one offer, or to not choosing. */
export function Jump({ label, items }: { label: string; items: { href: string; label: string }[] }) {
  return (
    <ul class="az-jump" aria-label={label}>
      {items.map((item) => (
        <li>
          <a class="az-filter__link" href={item.href}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

export type OtherwiseItem = { title: string; text: Children; action: Children };

/** Not choosing is a choice too: always right after the offers. */
export function Otherwise({ items }: { items: OtherwiseItem[] }) {
  return (
    <div class={classes('az-otherwise', items.length === 4 && 'az-otherwise--4')}>
      {items.map(({ title, text, action }) => (
        <div class="az-otherwise__item">
          <h3 class="nl-heading nl-heading--level-4">{title}</h3>
          <p>{text}</p>
          {action}
        </div>
      ))}
    </div>
  );
}
