/** What somebody wrote now, and what came along under it: earlier mails and a signature. */
export type Folded = { body: string; folded: string };

const QUOTE = /^\s*>/;
// 'Op di 10 mrt. 2026 om 09:12 schreef Jan <jan@…>:' and its English sister; a long one is broken over two lines.
const WROTE =
  /^\s*(op\b.{0,200}\bschreef\b.{0,200}|on\b.{0,200}\bwrote|.{0,100}\bschreef op\b.{0,120}):\s*$/i;
const SEPARATOR =
  /^\s*(-{2,}\s*(oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)\s*-{2,}|_{20,})\s*$/i;
const OUTLOOK_FROM = /^\s*\*?(van|from):\*?\s.{1,200}$/i;
const OUTLOOK_NEXT = /^\s*\*?(verzonden|sent|datum|date|aan|to):\*?\s/i;
const SENT_FROM = /^\s*(verstuurd vanaf|verzonden vanaf|sent from|outlook voor|get outlook)\b.{0,80}$/i;
const MOST_OF_A_SIGNATURE = 20;

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

const begins = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const both = `${line} ${(lines[at + 1] ?? '').trim()}`;
  if (SEPARATOR.test(line)) return true;
  if (OUTLOOK_FROM.test(line) && OUTLOOK_NEXT.test(lines[at + 1] ?? '')) return true;
  if (!WROTE.test(line) && !(/^\s*(op|on)\b/i.test(line) && WROTE.test(both))) return false;
  // Who answers between the lines is not cut off: only a quote that goes on to the end is history.
  const rest = lines.slice(at + (WROTE.test(line) ? 1 : 2));
  return !rest.some((one) => QUOTE.test(one)) || rest.every((one) => QUOTE.test(one) || isBlank(one));
};

const historyAt = (lines: readonly string[]): number => {
  const at = lines.findIndex((_line, index) => begins(lines, index));
  if (at >= 0) return at;
  let end = lines.length;
  while (end > 0 && (QUOTE.test(lines[end - 1] ?? '') || isBlank(lines[end - 1]))) end--;
  return lines.slice(end).some((line) => QUOTE.test(line)) ? end : lines.length;
};

const signatureAt = (lines: readonly string[]): number => {
  const from = Math.max(0, lines.length - MOST_OF_A_SIGNATURE);
  const at = lines.findIndex(
    (line, index) => index >= from && (/^--\s?$/.test(line) || SENT_FROM.test(line)),
  );
  return at < 0 ? lines.length : at;
};

/** Nothing is lost: body and folded together are the whole text. */
export const foldMail = (text: string): Folded => {
  const lines = text.split('\n');
  const history = historyAt(lines);
  const own = lines.slice(0, history);
  const signature = signatureAt(own);
  const body = own.slice(0, signature).join('\n').trim();
  const folded = lines.slice(signature).join('\n').trim();
  return { body, folded };
};
