import { Icon, type IconName } from '../icon.tsx';
import { type Children, classes } from '../markup.ts';
import { Piece } from '../move.tsx';

export type WorkGroupProps = { title: string; note?: Children; children: Children };

export function WorkGroup({ title, note, children }: WorkGroupProps) {
  return (
    <>
      <div class="az-workgroup">
        <h2 class="nl-heading nl-heading--level-2">{title}</h2>
        {note && <p class="az-soft az-small">{note}</p>}
      </div>
      <ul class="az-work">{children}</ul>
    </>
  );
}

export type WorkRowProps = {
  tone: 'you' | 'us';
  who: Children;
  ask: Children;
  due?: { text: string; late?: boolean; icon?: IconName } | undefined;
  meta?: Children;
  /** how she wants to be helped, in a few words */
  note?: Children;
  action?: Children;
  /** a box to tick it among others */
  pick?: { name: string; value: string; label: string; checked: boolean } | undefined;
};

/** Who, what, promised when, one action. */
export function WorkRow({ tone, who, ask, due, meta, note, action, pick }: WorkRowProps) {
  return (
    <li class={classes('az-workrow', due?.late && 'az-workrow--late')} data-az-row>
      {pick ? (
        <label class="az-workrow__pick">
          <input type="checkbox" name={pick.name} value={pick.value} checked={pick.checked} />
          <span class="az-hidden">{pick.label}</span>
        </label>
      ) : (
        <Piece tone={tone} />
      )}
      <div class="az-workrow__main">
        <h3 class="az-workrow__who">{who}</h3>
        <p class="az-workrow__ask">{ask}</p>
        {note}
      </div>
      <div class="az-workrow__meta">
        {due && (
          <span class={classes('az-due', due.late && 'az-due--late')}>
            <Icon name={due.icon ?? (due.late ? 'alert-triangle' : 'clock')} />
            {due.text}
          </span>
        )}
        {meta && <span class="az-soft">{meta}</span>}
      </div>
      {action && <div class="az-workrow__act">{action}</div>}
    </li>
  );
}

export type FilterItem = { href: string; label: string; current?: boolean };

export function Filter({ label, items }: { label: string; items: FilterItem[] }) {
  return (
    <nav aria-label={label}>
      <ul class="az-filter">
        {items.map((item) => (
          <li>
            <a class="az-filter__link" href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
