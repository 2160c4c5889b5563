import { type IconName, iconPaths, isIconName } from '../icons.data.ts';

const emptySprite = '<svg class="az-sprite" aria-hidden="true" focusable="false"></svg>';
const use = 'href="#i-';
const drawn = new Map<IconName, string>();

/** Fills the page's empty sprite with the symbols that the page uses, each once. */
export function fillSprite(html: string): string {
  const at = html.indexOf(emptySprite);
  if (at < 0) return html;
  const symbols = [...usedIn(html)].sort().map(symbol).join('');
  const inside = at + emptySprite.length - '</svg>'.length;
  return html.slice(0, inside) + symbols + html.slice(inside);
}

/** Text is escaped by the renderer, so a quote before `#i-` is always our own markup. */
function usedIn(html: string): Set<IconName> {
  const used = new Set<IconName>();
  for (let at = html.indexOf(use); at >= 0; at = html.indexOf(use, at)) {
    at += use.length;
    const name = html.slice(at, html.indexOf('"', at));
    if (isIconName(name)) used.add(name);
  }
  return used;
}

function symbol(name: IconName): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const paths = iconPaths[name].split('|').map((d) => `<path d="${d}"/>`);
  const made = `<symbol id="i-${name}" viewBox="0 0 24 24">${paths.join('')}</symbol>`;
  drawn.set(name, made);
  return made;
}
