import type { IconName } from '../icons.data.ts';
import { classes } from './markup.ts';
import { iconHref } from './sprite.ts';

export type { IconName };

/** Always beside a word: hidden from screen readers. Its symbol joins the sprite at the end of the page. */
export function Icon({ name, small, class: extra }: { name: IconName; small?: boolean; class?: string }) {
  return (
    <svg class={classes('az-icon', small && 'az-icon--sm', extra)} aria-hidden="true" focusable="false">
      <use href={iconHref(name)} />
    </svg>
  );
}
