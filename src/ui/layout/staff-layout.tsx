import { plainPhrase } from '../elements/phrase.rules.ts';
import type { NavItem } from './brand.ts';
import { Document } from './document.tsx';
import { DemoRibbon, Header, Main } from './header.tsx';
import { FooterList, type LayoutProps } from './layout.tsx';

export type StaffLayoutProps = LayoutProps & { signedInAs: string };

/** So many fit beside a name on one line. */
const SHOWN = 6;

const folded = (nav: NavItem[]): { nav: NavItem[]; more: NavItem[] } =>
  nav.length <= SHOWN ? { nav, more: [] } : { nav: nav.slice(0, SHOWN - 1), more: nav.slice(SHOWN - 1) };

/** A page for staff: here the organisation moves, so its buttons are green. */
export function StaffLayout({
  signedInAs,
  nav,
  footer = [],
  demo,
  language,
  bare,
  children,
  ...document
}: StaffLayoutProps) {
  const { brand, words } = document;
  return (
    <Document {...document} side="staff">
      {demo && <DemoRibbon {...demo} />}
      {!bare && <Header {...{ brand, words, language }} {...folded(nav)} />}
      <Main>{children}</Main>
      {!bare && (
        <footer class="az-band az-footer">
          <div class="az-page az-row az-row--between">
            <p class="az-soft az-flush">{plainPhrase(words.layout.signedInAs, { name: signedInAs })}</p>
            <FooterList links={footer.flat()} row />
          </div>
        </footer>
      )}
    </Document>
  );
}
