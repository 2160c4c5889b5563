import type { Children } from '../components/markup.ts';
import { classes } from '../components/markup.ts';
import { beginShown } from '../components/shown.tsx';
import { symbolsUsed } from '../components/sprite.ts';
import { plainPhrase } from '../elements/phrase.rules.ts';
import type { UiWords } from '../words.ts';
import type { Assets, Brand } from './brand.ts';

export type DocumentProps = {
  lang: 'nl' | 'en';
  title: string;
  brand: Brand;
  words: UiWords;
  assets: Assets;
  scheme?: 'dark' | 'contrast' | undefined;
  textSize?: 'large' | 'largest' | undefined;
  /** less at once; read aloud; pictures: as the one who looks asked */
  extras?: { plain: boolean; aloud: boolean; pictures: boolean } | undefined;
  /** A form came back with errors: the title says so first, as it is read first. */
  hasErrors?: boolean | undefined;
  /** for a frame on another site */
  withoutScript?: boolean | undefined;
  /** a heavier tool that this page alone loads */
  tool?: string | undefined;
};

/** The page around header, main and footer. */
export function Document({
  side,
  children,
  ...props
}: DocumentProps & { side?: 'staff'; children: Children }) {
  const { lang, title, brand, words, assets, scheme, textSize, extras, hasErrors } = props;
  beginShown(side === 'staff' || !extras ? undefined : { ...extras, later: words.layout.later });
  const said = hasErrors ? plainPhrase(words.layout.errorTitle, { title }) : title;
  const at = (file: string) => `${assets.base}${file}`;
  const tool = props.tool === undefined ? undefined : assets.tools?.[props.tool];
  return (
    <html
      lang={lang}
      class="az-theme"
      data-side={side}
      data-scheme={scheme}
      data-text={textSize}
      data-plain={extras?.plain ? '' : undefined}
      data-aloud={extras?.aloud ? '' : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${said} – ${brand.name}`}</title>
        <link
          rel="preload"
          href={at(assets.preloadFont)}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={at(assets.css)} />
        {tool?.css && <link rel="stylesheet" href={at(tool.css)} />}
        {brand.themeHref && <link rel="stylesheet" href={brand.themeHref} />}
        <link rel="icon" href={brand.logoHref ?? at('art/beeldmerk.svg')} />
        {!props.withoutScript && <script type="module" src={at(assets.js)} />}
        {tool && <script type="module" src={at(tool.js)} />}
        {extras?.aloud && assets.tools?.['aloud'] && (
          <script type="module" src={at(assets.tools['aloud'].js)} />
        )}
      </head>
      <body class={classes('az-document', brand.themeClass, brand.themeHref && 'az-bridge')}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {words.layout.skip}
        </a>
        {children}
        <Sprite />
      </body>
    </html>
  );
}

/** Rendered last of all, so that it knows every icon. */
function Sprite() {
  return (
    <svg
      class="az-sprite"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: symbolsUsed() }}
    />
  );
}
