import { render } from 'preact-render-to-string';
import { qrPath } from '../../../platform/auth/qr-path.ts';
import { ANSWERED_BY, ITEMS, PROFESSIONS, SCALE } from '../../protocol/index.ts';
import { nl as asked } from '../pages/nl.ts';
import { shownCode } from './card-code.rules.ts';
import { nl } from './nl.ts';
import type { CardSheets } from './print-cards.page.tsx';
import { FORM_CSS } from './print-forms-css.data.ts';

const w = nl.form;

export type FormSheets = CardSheets & {
  /** where a filled-in form goes, a line each */
  sendTo: readonly string[];
};

/**
 * The same pile as cards, each with all questions on it: a sheet to fill in with a pen, fold and send. What stands in
 * a box is what the helper types over; docs/formats/verdicts.md.
 */
export const formSheets = (sheets: FormSheets): string => {
  const body = render(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>{w.title}</title>
        <style dangerouslySetInnerHTML={{ __html: FORM_CSS }} />
      </head>
      <body>
        {sheets.codes.map((code) => (
          <Form {...sheets} code={code} />
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>\n${body}\n`;
};

function Form({ organisation, quarter, origin, until, sendTo, code }: FormSheets & { code: string }) {
  return (
    <article class="form">
      <header>
        <div>
          <h1>{w.title}</h1>
          <p>{nl.card.text(organisation, quarter)}</p>
          <p>{w.nobody}</p>
        </div>
        <Code origin={origin} code={code} />
      </header>
      <p class="ask">
        <b>{asked.who.title}</b>
        {ANSWERED_BY.map((by) => (
          <Box text={asked.who.options[by].label} />
        ))}
      </p>
      <Items />
      <p class="ask">
        <b>{asked.again.title.full}</b> {w.again}
        <br />
        {Array.from({ length: 11 }, (_, mark) => (
          <Box text={String(mark)} />
        ))}
      </p>
      <p class="ask">
        <b>{asked.professions.title.full}</b> {w.several}
        <br />
        {PROFESSIONS.map((one) => (
          <Box text={asked.professions.options[one]} />
        ))}
      </p>
      <div class="texts">
        {(['good', 'better'] as const).map((one) => (
          <div>
            <b>{asked.texts[one].title}</b>
            <div class="lines" />
          </div>
        ))}
      </div>
      <p class="small">{w.noNames}</p>
      <footer>
        <p>
          <b>{w.sendTo(until)}</b>
          {sendTo.map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </p>
        <p>{w.after}</p>
      </footer>
    </article>
  );
}

function Items() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.cross}</th>
          {[...SCALE.map((one) => asked.scale[one].full), asked.unknown, w.notApplicable].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ITEMS.map(({ key }) => (
          <tr>
            <th scope="row">{asked.items[key].full}</th>
            {['1', '2', '3', '4', '?', 'x'].map((mark) => (
              <td>
                <i class="box">{mark}</i>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Box({ text }: { text: string }) {
  return (
    <span class="choice">
      <i class="box" /> {text}
    </span>
  );
}

function Code({ origin, code }: { origin: string; code: string }) {
  const { size, path } = qrPath(`${origin}/kaart#${code}`);
  return (
    <div class="code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={nl.card.picture}
        shape-rendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <p class="letters">{shownCode(code)}</p>
      <p class="small">{w.orOnline(`${origin.replace(/^https?:\/\//, '')}/kaart`)}</p>
    </div>
  );
}
