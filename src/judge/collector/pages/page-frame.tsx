import type { VNode } from 'preact';
import { type Assets, Layout, renderPage, uiWords } from '../../../ui/index.ts';
import { words } from './words.ts';

/** What the collector says of itself on every page. */
export type CollectorSite = {
  assets: Assets;
  /** as it calls itself; undefined: the plain name */
  name?: string | undefined;
  phone?: { shown: string; href: string } | undefined;
  /** started beside the app: what remains is a promise of the organisation, and the page says so */
  beside: boolean;
  /** where one can give a compliment with a name; nothing is sent along */
  compliment?: string | undefined;
  /** where it is told how a verdict works exactly */
  how?: string | undefined;
};

/** One page for one visitor. There is no cookie: language and letters stand in the address, or in the form. */
export type PageFrame = CollectorSite & {
  language: 'nl' | 'en';
  large: boolean;
  /** a screen that many use one after the other: it clears itself */
  kiosk: boolean;
  /** the collector's own helper types for somebody on the telephone */
  helper: boolean;
  path: string;
};

/** @param query of the address, or the fields of a card's form: taal, letters, kiosk, hulp */
export const frameFrom = (
  query: { get(name: string): string | File | null },
  site: CollectorSite,
  path: string,
): PageFrame => ({
  ...site,
  language: query.get('taal') === 'en' ? 'en' : 'nl',
  large: query.get('letters') === 'groot',
  kiosk: query.get('kiosk') === '1',
  helper: query.get('hulp') === '1',
  path,
});

/** What goes along from page to page. */
type Kept = Pick<PageFrame, 'language' | 'large' | 'kiosk' | 'helper'>;

/** The same frame as fields or query: what is usual is left out. */
export const frameFields = ({ language, large, kiosk, helper }: Kept) => [
  ...(language === 'en' ? [['taal', 'en'] as const] : []),
  ...(large ? [['letters', 'groot'] as const] : []),
  ...(kiosk ? [['kiosk', '1'] as const] : []),
  ...(helper ? [['hulp', '1'] as const] : []),
];

export const addressOf = (path: string, frame: Kept): string => {
  const query = new URLSearchParams(frameFields(frame).map(([name, value]) => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
};

export type PageParts = {
  title: string;
  tool?: string;
  hasErrors?: boolean;
  switches?: boolean;
  body: VNode;
};

/**
 * The collector's own plain header: an independent body, not the provider. No menu: there is one thing to do here.
 * @param switches language and letters as links; where answers stand in a form, that form has them as buttons
 */
export const collectorPage = (
  frame: PageFrame,
  { title, tool, hasErrors, switches = true, body }: PageParts,
) => {
  const w = words[frame.language];
  const { path, language, large } = frame;
  const brand = {
    name: frame.name ?? w.name,
    sub: w.sub,
    href: addressOf(path, frame),
    phone: frame.phone ?? null,
    address: [],
  };
  const other = addressOf(path, { ...frame, language: w.other.lang });
  return renderPage(
    <Layout
      lang={language}
      title={title}
      brand={brand}
      words={uiWords[language]}
      assets={frame.assets}
      nav={
        switches
          ? [{ href: addressOf(path, { ...frame, large: !large }), label: large ? w.normal : w.larger }]
          : []
      }
      language={switches ? { ...w.other, href: other } : undefined}
      textSize={large ? 'large' : undefined}
      hasErrors={hasErrors}
      tool={tool}
    >
      {body}
    </Layout>,
  );
};
