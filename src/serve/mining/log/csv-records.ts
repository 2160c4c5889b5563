import { Unreadable } from './unreadable.ts';

const QUOTE = 34;

/**
 * Reads records of RFC 4180, one at a time, from text in which each byte is a character (latin1): separators are found
 * by the engine's own search and no field becomes a string unasked. Line ends are LF or CR LF.
 */
export class CsvRecords {
  /** of the record just read */
  fields = 0;
  /** where the record just read begins; 1 is the first */
  line = 1;
  /** Do the first fields say what they said in the record before? They are not looked for then, and `field` won't give them. */
  sameHead = false;
  #head = '';
  #headFields = 0;
  readonly #separator: string;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** what the fields say, when one of them stands in quotes */
  #said: string[] | undefined;
  #text = '';
  #at = 0;
  #nextQuote = -1;
  #nextLine = 1;
  #last = false;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** Rows of one case mostly begin alike: that so many fields did is seen at once. */
  expectSameHead(fields: number): void {
    this.#headFields = fields;
  }

  /** What was left of the text before goes ahead of this. */
  fill(text: string, last: boolean): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text;
    this.#at = 0;
    this.#nextQuote = -1;
    this.#last = last;
  }

  /** False when there is no more, or the record isn't whole yet: fill again and ask again. */
  next(): boolean {
    const text = this.#text;
    const start = this.#at;
    if (start >= text.length) return false;
    let end = text.indexOf('\n', start);
    if (end < 0) {
      if (!this.#last) return false;
      end = text.length;
    }
    this.line = this.#nextLine;
    if (this.#quoteAfter(start) < end) return this.#quoted(start);
    this.#said = undefined;
    this.#plain(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    this.#at = end + 1;
    this.#nextLine += 1;
    return true;
  }

  /** The field's bytes, each as a character. */
  field(at: number): string {
    return this.#said ? (this.#said[at] ?? '') : this.#text.substring(this.#from[at] ?? 0, this.#to[at] ?? 0);
  }

  /** Is this what the field says? Asked without making a string of it. */
  is(at: number, value: string): boolean {
    if (this.#said) return this.#said[at] === value;
    const from = this.#from[at] ?? 0;
    return (this.#to[at] ?? 0) - from === value.length && this.#text.startsWith(value, from);
  }

  #plain(start: number, end: number): void {
    let fields = 0;
    let from = start;
    this.sameHead = this.#head !== '' && this.#text.startsWith(this.#head, start);
    if (this.sameHead) {
      fields = this.#headFields;
      from = start + this.#head.length;
    }
    for (;;) {
      const to = this.#text.indexOf(this.#separator, from);
      this.#from[fields] = from;
      if (to < 0 || to >= end) break;
      this.#to[fields] = to;
      fields += 1;
      from = to + 1;
    }
    this.#to[fields] = end;
    this.fields = fields + 1;
    if (!this.sameHead && this.#headFields > 0 && fields > this.#headFields)
      this.#head = this.#text.slice(start, this.#from[this.#headFields]);
  }

  #quoteAfter(start: number): number {
    if (this.#nextQuote < start) {
      const found = this.#text.indexOf('"', start);
      this.#nextQuote = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextQuote;
  }

  #quoted(start: number): boolean {
    this.sameHead = false;
    this.#head = '';
    const text = this.#text;
    const said: string[] = [];
    let lines = 1;
    let at = start;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = this.#closing(at + 1, lines);
        if (close < 0) return false;
        const inside = text.slice(at + 1, close);
        said.push(inside.replaceAll('""', '"'));
        lines += inside.split('\n').length - 1;
        at = close + 1;
      } else {
        const to = this.#endOfPlain(at);
        if (to < 0) return false;
        said.push(text.slice(at, to));
        at = to;
      }
      if (text[at] === this.#separator) at += 1;
      else break;
    }
    if (text[at] === '\r' && (at + 1 < text.length || !this.#last)) at += 1;
    if (at >= text.length && !this.#last) return false;
    if (at < text.length && text[at] !== '\n')
      throw this.#problem(lines, 'a separator or the end of the line after the closing quote');
    this.#said = said;
    this.fields = said.length;
    this.#at = at + 1;
    this.#nextLine += lines;
    return true;
  }

  /** Where the closing quote stands; -1 when that can't be said yet. */
  #closing(from: number, lines: number): number {
    let at = from;
    for (;;) {
      const quote = this.#text.indexOf('"', at);
      if (quote < 0 && this.#last) throw this.#problem(lines, 'a closing quote');
      if (quote < 0 || (quote + 1 >= this.#text.length && !this.#last)) return -1;
      if (this.#text.charCodeAt(quote + 1) !== QUOTE) return quote;
      at = quote + 2;
    }
  }

  #endOfPlain(from: number): number {
    let to = this.#text.indexOf('\n', from);
    if (to < 0 && !this.#last) return -1;
    if (to < 0) to = this.#text.length;
    const separator = this.#text.indexOf(this.#separator, from);
    if (separator >= 0 && separator < to) return separator;
    return to > from && this.#text.charCodeAt(to - 1) === 13 ? to - 1 : to;
  }

  #problem(lines: number, expected: string): Unreadable {
    return new Unreadable({ line: this.#nextLine + lines - 1, column: '', expected });
  }
}
