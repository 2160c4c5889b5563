import { render } from 'preact-render-to-string';
import { qrPath } from '../../../platform/auth/qr-path.ts';
import { shownCode } from './card-code.rules.ts';
import { nl as w } from './nl.ts';
import { PRINT_CSS } from './print-css.data.ts';

export type CardSheets = {
  organisation: string;
  quarter: string;
  /** of the verdict group: on the cover, so that the right pile is handed out; never on a card */
  label: string;
  /** the collector's origin */
  origin: string;
  /** the last day on which a card is taken, in words */
  until: string;
  codes: readonly string[];
};

/**
 * A cover and four cards a sheet, to be cut, folded with the print inside and closed: from outside each is like any
 * other. One file with everything in it, since it is printed once and then thrown away.
 */
export const cardSheets = (sheets: CardSheets): string => {
  const fours = Array.from({ length: Math.ceil(sheets.codes.length / 4) }, (_, at) =>
    sheets.codes.slice(at * 4, at * 4 + 4),
  );
  const body = render(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>{w.title(sheets.label)}</title>
        <style dangerouslySetInnerHTML={{ __html: PRINT_CSS }} />
      </head>
      <body>
        <Cover {...sheets} />
        {fours.map((codes) => (
          <section class="sheet">
            {codes.map((code) => (
              <Card {...sheets} code={code} />
            ))}
          </section>
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>\n${body}\n`;
};

function Cover({ organisation, quarter, label, codes }: CardSheets) {
  return (
    <main class="cover">
      <p class="from">{organisation}</p>
      <h1>{w.title(label)}</h1>
      <p class="lead">{w.count(codes.length, quarter)}</p>
      <ol>
        {w.how.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
      <p class="stop">{w.stop}</p>
    </main>
  );
}

function Card({ organisation, quarter, origin, until, code }: CardSheets & { code: string }) {
  const { size, path } = qrPath(`${origin}/kaart#${code}`);
  return (
    <article class="card">
      <div class="half">
        <h2>{w.card.title}</h2>
        <p>{w.card.text(organisation, quarter)}</p>
        <p>{w.card.nobody}</p>
        <p lang="en" class="other">
          {w.card.english}
        </p>
      </div>
      <div class="half code">
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={w.card.picture}
          shape-rendering="crispEdges"
        >
          <path d={path} />
        </svg>
        <div>
          <p>{w.card.scan}</p>
          <p class="address">{`${origin.replace(/^https?:\/\//, '')}/kaart`}</p>
          <p class="until">{w.card.until(until)}</p>
        </div>
        <p class="letters">
          {shownCode(code)
            .split(' ')
            .map((group) => (
              <span>{group} </span>
            ))}
        </p>
      </div>
    </article>
  );
}
