import type { IconName } from '../icons.data.ts';

/** What an organisation brings of her own. */
export type Brand = {
  name: string;
  sub: string;
  /** Where her name leads; the front page when absent. */
  href?: string | undefined;
  phone: { shown: string; href: string } | null;
  address: string[];
  logoHref?: string | undefined;
  /** Her own NL Design System theme: a stylesheet on this origin, and the class that it hangs on. */
  themeHref?: string | undefined;
  themeClass?: string | undefined;
  /** Her word for a customer: klant, cliënt, patiënt, bewoner, gast. */
  customerWord?: string | undefined;
};

export type NavItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  icon?: IconName | undefined;
  /** drawn for who asked for pictures */
  picture?: IconName | undefined;
};
export type FooterLink = { href: string; label: string };
/** The page in the other language. */
export type LanguageSwitch = { href: string; label: string; lang: string };

/** What the build made: `manifest.json`, and where it is served. */
export type Assets = {
  css: string;
  js: string;
  preloadFont: string;
  base: string;
  /** heavier tools, by name: a page names the one it needs */
  tools?: Readonly<Record<string, { css?: string; js: string }>>;
};
