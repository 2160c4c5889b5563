import { Icon } from '../components/icon.tsx';
import { type Children, classes } from '../components/markup.ts';
import { Pictured } from '../components/shown.tsx';
import type { UiWords } from '../words.ts';
import type { Brand, LanguageSwitch, NavItem } from './brand.ts';

export type HeaderProps = {
  brand: Brand;
  nav: NavItem[];
  /** what does not fit on one line: folded away under one word */
  more?: NavItem[] | undefined;
  words: UiWords;
  language?: LanguageSwitch | undefined;
};

export function Header({ brand, nav, more = [], words, language }: HeaderProps) {
  return (
    <header class="az-header">
      <div class={classes('az-page', 'az-header__inner', language && 'az-header__inner--lang')}>
        <a class="az-brand" href={brand.href ?? '/'}>
          {brand.logoHref ? <img class="az-brand__mark" src={brand.logoHref} alt="" /> : <Mark />}
          <span>
            <span class="az-brand__name">{brand.name}</span>
            <span class="az-brand__sub">{brand.sub}</span>
          </span>
        </a>
        {language && (
          <a class="az-lang" href={language.href} lang={language.lang} hreflang={language.lang}>
            {language.label}
          </a>
        )}
        <nav class="az-nav" aria-label={words.layout.mainMenu}>
          <ul class="az-nav__list">
            {nav.map((item) => (
              <li>
                <NavLink {...item} />
              </li>
            ))}
            {more.length > 0 && (
              <li>
                <More items={more} label={words.layout.more} />
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function NavLink({ href, label, current, icon, picture }: NavItem) {
  return (
    <a class="az-nav__link" href={href} aria-current={current ? 'page' : undefined}>
      {icon && <Icon name={icon} small />}
      {picture && <Pictured name={picture} />}
      {label}
    </a>
  );
}

/** Opens and closes without script; with it, Escape and looking elsewhere close it too. */
function More({ items, label }: { items: NavItem[]; label: string }) {
  const here = items.find(({ current }) => current);
  return (
    <az-menu>
      <details class="az-nav__more">
        <summary class={classes('az-nav__link', here && 'az-nav__link--here')}>
          {label}
          <Icon name="chevron-down" small />
        </summary>
        <ul class="az-nav__fold">
          {items.map((item) => (
            <li>
              <NavLink {...item} />
            </li>
          ))}
        </ul>
      </details>
    </az-menu>
  );
}

function Mark() {
  return (
    <svg class="az-brand__mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="14" fill="#12493B" />
      <circle
        cx="15.5"
        cy="32.5"
        r="6.5"
        fill="none"
        stroke="#FBF8F1"
        stroke-width="2.5"
        stroke-dasharray="3.4 3.4"
      />
      <circle cx="30" cy="18" r="10" fill="#F2B431" />
      <circle cx="30" cy="18" r="5.8" fill="none" stroke="#96690A" stroke-width="1.8" />
    </svg>
  );
}

export type Demo = { text: string; link?: { href: string; label: string } | undefined };

/** Says, thin and quiet, that nothing here is real. */
export function DemoRibbon({ text, link }: Demo) {
  return (
    <aside class="az-demo">
      <p class="az-page">
        {text} {link && <a href={link.href}>{link.label}</a>}
      </p>
    </aside>
  );
}

export function Main({ children }: { children: Children }) {
  return (
    <main class="az-main" id="inhoud" tabIndex={-1}>
      {children}
    </main>
  );
}
