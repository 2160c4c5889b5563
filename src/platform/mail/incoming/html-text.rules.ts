const LONGEST = 1_000_000;
// Everything between these is not said to anybody.
const SILENT = ['script', 'style', 'head', 'title', 'template'];
const NEW_LINE = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  aacute: 'á',
  oacute: 'ó',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  zwnj: '',
  shy: '',
};

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#x') || name.startsWith('#X'))
      return characterOf(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return characterOf(Number(name.slice(1)));
    return ENTITIES[name.toLowerCase()] ?? whole;
  });

/**
 * What somebody who reads the mail sees, as plain text. Nothing is fetched; pictures and links to elsewhere are left out.
 * One walk over the text: its time grows with its length, whatever stands in it.
 */
export const textOfHtml = (html: string): string => {
  const source = html.slice(0, LONGEST);
  const small = source.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  let quotes = 0;
  const line = () => parts.push(`\n${'> '.repeat(Math.min(quotes, 5))}`);
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      parts.push(decoded(source.slice(at)).replace(/\s+/g, ' '));
      break;
    }
    parts.push(decoded(source.slice(at, open)).replace(/\s+/g, ' '));
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const close = source.indexOf('>', open);
    if (close < 0) break;
    const [, ending = '', name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(source.slice(open, open + 40)) ?? [];
    const tag = name.toLowerCase();
    at = close + 1;
    if (SILENT.includes(tag) && !ending) {
      const end = small.indexOf(`</${tag}`, at);
      at = end < 0 ? source.length : end;
    }
    if (tag === 'blockquote') quotes = Math.max(0, quotes + (ending ? -1 : 1));
    if (NEW_LINE.has(tag)) line();
    if (tag === 'li' && !ending) parts.push('- ');
  }
  return parts
    .join('')
    .split('\n')
    .map((one) => one.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
