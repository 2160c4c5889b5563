import { render } from 'preact-render-to-string';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Copy } from './copy.ts';
import { linesOf } from './copy-value.rules.ts';
import { KINDS } from './kinds.data.ts';
import type { Words } from './words.ts';

// The file stands alone on somebody's own machine: all it needs is in it, and it asks nothing of anyone.
const STYLE = `body{font:1.05rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#17221d;background:#fff}
h1,h2{line-height:1.2;color:#0c352a}h2{margin-top:2.5rem;border-top:2px solid #12493b;padding-top:1rem}
.about{color:#4c574f}dl{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid #857a66;border-radius:8px;break-inside:avoid}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{min-width:13rem;color:#4c574f}dd{margin:0;flex:1 1 16rem;white-space:pre-line;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}nav{display:none}}`;

type Props = { copy: Copy; site: string; language: Language; w: Words };

/** Everything on one page, to read, keep and print. */
export const copyDocument = (props: Props): string => `<!doctype html>\n${render(<Document {...props} />)}\n`;

function Document({ copy, site, language, w }: Props) {
  const c = w.copy;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{c.title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{c.title}</h1>
          <p>{c.made(fullDay(copy.madeAt, language), site)}</p>
          <p>{c.lead}</p>
          <nav aria-label={c.contents}>
            <ul>
              {KINDS.map(({ key, what }) => (
                <li>
                  <a href={`#${key}`}>{what[language]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {KINDS.map((kind) => (
            <KindPart {...{ kind, copy, language, w }} />
          ))}
        </main>
      </body>
    </html>
  );
}

type PartProps = Omit<Props, 'site'> & { kind: (typeof KINDS)[number] };

function KindPart({ kind, copy, language, w }: PartProps) {
  const c = w.copy;
  const { key, what, why, long, sees } = kind;
  const tables = copy.kinds.find((one) => one.key === key)?.tables ?? [];
  const blocks = tables.flatMap(({ rows }) =>
    rows.map((row) => linesOf(row, copy.names, language, c)).filter((lines) => lines.length > 0),
  );
  return (
    <section>
      <h2 id={key}>{what[language]}</h2>
      <p class="about">
        {c.why}: {why[language]} {c.sees}: {sees[language]} {c.long}: {long[language]}
      </p>
      {blocks.length === 0 && <p>{c.none}</p>}
      {blocks.map((lines) => (
        <dl>
          {lines.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}
