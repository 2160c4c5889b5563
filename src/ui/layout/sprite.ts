import { type IconName, iconPaths, isIconName } from '../icons.data.ts';

const emptySprite = '<svg class="az-sprite" aria-hidden="true" focusable="false"></svg>';

/** Fills the page's empty sprite with the symbols that the page uses, each once. */
export function fillSprite(html: string): string {
  const used = new Set<IconName>();
  // Text is escaped by the renderer, so a quote before `#i-` is always our own markup.
  for (const [, name] of html.matchAll(/href="#i-([a-z0-9-]+)"/g)) {
    if (name && isIconName(name)) used.add(name);
  }
  const symbols = [...used].sort().map(symbol).join('');
  return html.replace(emptySprite, () => emptySprite.replace('></svg>', `>${symbols}</svg>`));
}

function symbol(name: IconName): string {
  const paths = iconPaths[name].split('|').map((d) => `<path d="${d}"/>`);
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${paths.join('')}</symbol>`;
}
