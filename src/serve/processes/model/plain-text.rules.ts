const NAMED: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };

/** What an attribute of XML says, without its escapes. */
export const plainText = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (found, hex?: string, dec?: string, name = '') => {
      if (name) return NAMED[name] ?? found;
      const point = hex ? Number.parseInt(hex, 16) : Number(dec);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : found;
    },
  );

/** The name of the process in a file that may not be right yet; '' when it says none. */
export const nameIn = (xml: string): string =>
  plainText(/<(?:\w+:)?process\b[^>]*?\sname="([^"]*)"/.exec(xml)?.[1] ?? '').trim();
