import { type IconName, iconPaths } from '../icons.data.ts';

// A page is rendered in one go, so these are always the icons of the page under way.
const used = new Set<IconName>();
const drawn = new Map<IconName, string>();

export const beginSprite = (): void => used.clear();

/** @returns the reference to an icon's symbol, which the page's sprite will hold */
export const iconHref = (name: IconName): string => {
  used.add(name);
  return `#i-${name}`;
};

/** The symbols of all icons used so far, each once: for the end of the page. */
export const symbolsUsed = (): string => [...used].sort().map(symbol).join('');

function symbol(name: IconName): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const paths = iconPaths[name].split('|').map((d) => `<path d="${d}"/>`);
  const made = `<symbol id="i-${name}" viewBox="0 0 24 24">${paths.join('')}</symbol>`;
  drawn.set(name, made);
  return made;
}
