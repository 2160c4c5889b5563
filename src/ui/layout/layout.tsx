import { Aloud } from '../components/aloud.tsx';
import type { Children } from '../components/markup.ts';
import { type Acting, ActingBand } from './acting-band.tsx';
import type { FooterLink, NavItem } from './brand.ts';
import { Document, type DocumentProps } from './document.tsx';
import { type Demo, DemoRibbon, Header, type HeaderProps, Main } from './header.tsx';

export type LayoutProps = DocumentProps &
  Pick<HeaderProps, 'language'> & {
    nav: NavItem[];
    footer?: FooterLink[][] | undefined;
    demo?: Demo | undefined;
    /** she acts for somebody else */
    acting?: Acting | undefined;
    /** Without menu and footer: for what is printed. */
    bare?: boolean | undefined;
    children: Children;
  };

/** A page for customers. The phone is always in the menu: a person can always call. */
export function Layout({
  nav,
  footer = [],
  demo,
  acting,
  language,
  bare,
  children,
  ...document
}: LayoutProps) {
  const { brand, words, extras } = document;
  const phone: NavItem[] = brand.phone
    ? [{ href: brand.phone.href, label: brand.phone.shown, icon: 'phone' }]
    : [];
  return (
    <Document {...document}>
      {demo && <DemoRibbon {...demo} />}
      {!bare && <Header {...{ brand, words, language }} nav={[...nav, ...phone]} />}
      {acting && !bare && <ActingBand {...acting} />}
      <Main>{children}</Main>
      {extras?.aloud && !bare && <Aloud words={words.layout.aloud} />}
      {!bare && (
        <footer class="az-band az-footer">
          <div class="az-page az-footer__grid">
            <div>
              <p class="az-strong az-flush">{brand.name}</p>
              {brand.address.length > 0 && (
                <p class="az-soft">{brand.address.map((line, index) => [index > 0 && <br />, line])}</p>
              )}
              <p class="az-soft">{words.layout.madeWith}</p>
            </div>
            {footer.map((column) => (
              <FooterList links={column} />
            ))}
          </div>
        </footer>
      )}
    </Document>
  );
}

export function FooterList({ links, row }: { links: FooterLink[]; row?: boolean }) {
  return (
    <ul class={row ? 'az-row' : undefined}>
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
