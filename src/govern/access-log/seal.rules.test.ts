import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AccessRow, digestOf } from './line.rules.ts';
import {
  type Break,
  checkAnchor,
  checkLines,
  checkSeal,
  type Entry,
  type Seal,
  sealOver,
} from './seal.rules.ts';
import { anyLine } from './test-lines.ts';

const MADE = new Date('2026-03-10T09:00:00Z');
const LONG_AGO = new Date('2020-01-01');

type Page = { seal: Seal; entries: Entry[] };
type Book = { lines: Map<string, AccessRow>; pages: Page[] };

const entryOf = (line: AccessRow): Entry => ({
  id: line.id,
  person: line.person_id,
  at: line.at,
  digest: digestOf(line),
  lines: 1,
});

const bookOf = (lines: readonly AccessRow[], size: number): Book => {
  const pages: Page[] = [];
  for (let from = 0; from < lines.length; from += size) {
    const entries = lines.slice(from, from + size).map(entryOf);
    pages.push({ seal: sealOver(pages.at(-1)?.seal, entries, MADE), entries });
  }
  return { lines: new Map(lines.map((line) => [line.id, line])), pages };
};

const breaksIn = ({ lines, pages }: Book): Break[] => {
  const digests = new Map([...lines].map(([id, line]) => [id, digestOf(line)]));
  let before: Seal | undefined;
  return pages.flatMap(({ seal, entries }) => {
    const found = checkSeal(before, seal, entries);
    before = seal;
    return [...found, ...checkLines(seal.no, entries, digests, LONG_AGO).breaks];
  });
};

const anyBook = fc
  .tuple(
    fc.uniqueArray(anyLine, { minLength: 6, maxLength: 14, selector: ({ id }) => id }),
    fc.integer({ min: 2, max: 3 }),
    fc.nat(),
  )
  .map(([lines, size, pick]) => ({ book: bookOf(lines, size), at: pick % lines.length, size, lines }));
const where = (at: number, size: number) => ({ page: Math.floor(at / size), place: at % size });
const holds = (check: (given: { book: Book; at: number; size: number; lines: AccessRow[] }) => void) =>
  fc.assert(fc.property(anyBook, check), { numRuns: 50 });

test('a log that nobody touched is whole', () => holds(({ book }) => assert.deepEqual(breaksIn(book), [])));

test('a line that was changed is found, and named', () =>
  holds(({ book, at, size, lines }) => {
    const line = lines[at]!;
    book.lines.set(line.id, { ...line, who: `${line.who}!` });
    const [found, ...more] = breaksIn(book);
    assert.ok(found?.kind === 'line-changed');
    assert.deepEqual([found.entry.id, found.seal, more.length], [line.id, where(at, size).page + 1, 0]);
  }));

test('a line that was removed is found, and named; after its term it is no break', () =>
  holds(({ book, at, lines }) => {
    const line = lines[at]!;
    book.lines.delete(line.id);
    const [found] = breaksIn(book);
    assert.ok(found?.kind === 'line-missing' && found.entry.id === line.id);
    const { entries } = book.pages[0]!;
    const after = new Date(line.at.getTime() + 1);
    const some = entries.filter(({ id }) => id === line.id);
    assert.deepEqual(checkLines(1, some, new Map(), after), { breaks: [], ended: some.length });
  }));

test('a changed line whose digest was changed with it is found in its seal', () =>
  holds(({ book, at, size, lines }) => {
    const changed = { ...lines[at]!, who: `${lines[at]!.who}!` };
    const { page, place } = where(at, size);
    book.lines.set(changed.id, changed);
    book.pages[page]!.entries[place] = entryOf(changed);
    assert.deepEqual(breaksIn(book), [{ kind: 'seal-changed', no: page + 1 }]);
  }));

test('an entry that was left out, put in, or said to be of another time is found in its seal', () =>
  holds(({ book, at, size, lines }) => {
    const { page, place } = where(at, size);
    const mine = book.pages[page]!;
    const entries = mine.entries;
    const variants: Entry[][] = [
      entries.filter((_, i) => i !== place),
      [
        ...entries.slice(0, place),
        { ...entries[place]!, at: new Date('2019-01-01') },
        ...entries.slice(place + 1),
      ],
      [
        ...entries.slice(0, place),
        { ...entryOf(lines[at]!), person: lines[at]!.id },
        ...entries.slice(place),
      ],
    ];
    for (const variant of variants) {
      mine.entries = variant;
      assert.ok(breaksIn(book).some((one) => one.kind === 'seal-changed' && one.no === page + 1));
    }
  }));

test('two entries that changed places are found in their seals', () =>
  holds(({ book, at, size, lines }) => {
    const [one, two] = [where(at, size), where((at + 1) % lines.length, size)];
    const [a, b] = [book.pages[one.page]!, book.pages[two.page]!];
    const kept = a.entries[one.place]!;
    a.entries[one.place] = b.entries[two.place]!;
    b.entries[two.place] = kept;
    const seals = new Set(breaksIn(book).map((found) => 'no' in found && found.no));
    assert.ok(seals.has(one.page + 1) && seals.has(two.page + 1));
  }));

test('seals that were removed, made anew or changed places do not hold on to each other', () =>
  holds(({ book, at, size }) => {
    const { page } = where(at, size);
    const { pages } = book;
    const anew = sealOver(pages[page - 1]?.seal, pages[page]!.entries, new Date(0));
    const remade = pages.with(page, { ...pages[page]!, seal: anew });
    const last = page === pages.length - 1;
    assert.deepEqual(
      breaksIn({ ...book, pages: remade }),
      last ? [] : [{ kind: 'seal-loose', no: page + 2 }],
      'only an anchor tells the last one',
    );
    assert.deepEqual(checkAnchor(pages[page]!.seal, anew.hash), [{ kind: 'anchor-differs', no: page + 1 }]);
    if (!last) {
      const [first] = breaksIn({ ...book, pages: pages.filter((_, i) => i !== page) });
      assert.deepEqual(first, { kind: 'seal-missing', no: page + 1 });
      const swapped = pages.with(page, pages[page + 1]!).with(page + 1, pages[page]!);
      assert.deepEqual(breaksIn({ ...book, pages: swapped })[0], { kind: 'seal-missing', no: page + 1 });
    }
  }));

test('a seal whose count or days were changed is found', () =>
  holds(({ book, at, size }) => {
    const { page } = where(at, size);
    const mine = book.pages[page]!;
    const { seal } = mine;
    for (const over of [
      { count: 99 },
      { firstAt: MADE },
      { lastAt: LONG_AGO },
      { madeAt: LONG_AGO },
      { hash: 'x' },
    ]) {
      mine.seal = { ...seal, ...over };
      assert.ok(breaksIn(book).some((one) => one.kind === 'seal-changed' && one.no === seal.no));
    }
  }));

test('a tail that was cut off whole is only seen with a head that was kept outside', () =>
  holds(({ book }) => {
    const cut = book.pages.slice(0, -1);
    assert.deepEqual(breaksIn({ ...book, pages: cut }), []);
    const head = book.pages.at(-1)!.seal;
    const here = cut.find(({ seal }) => seal.no === head.no)?.seal.hash;
    assert.deepEqual(checkAnchor(head, here), [{ kind: 'anchor-gone', no: head.no }]);
    assert.deepEqual(checkAnchor(head, head.hash), []);
  }));
