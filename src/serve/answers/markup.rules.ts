/** A word, or words in bold, or a link. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; href: string };
export type Block =
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'heading'; words: Inline[] }
  | { kind: 'list' | 'steps'; items: Inline[][] };

const ITEM = /^[-•]\s+(.*)$/;
const STEP = /^\d{1,2}[.)]\s+(.*)$/;
const TITLE = /^##?\s+(.*)$/;
const INLINE = /\*\*([^*\n]{1,300})\*\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;
/** To a page of our own, to the outside over https, or to a phone. Nothing that runs. */
const SAFE =
  /^(?:\/(?![/\\])[^\s<>"'\\]*|https:\/\/[^\s<>"'\\]+|tel:\+?[\d-]+|mailto:[^\s<>"'\\]+@[^\s<>"'\\]+)$/;

export const isSafeLink = (href: string): boolean => SAFE.test(href);

/**
 * Reads the small markup of an answer: blocks with an empty line between, '- ' for a list, '1. ' for steps, '## ' for a
 * heading, **bold** and [text](link). All else is text, markup of a browser too: it is shown, never obeyed.
 */
export const readMarkup = (body: string): Block[] => {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    if (line === '') {
      open = undefined;
      continue;
    }
    open = put(blocks, open, line);
  }
  return blocks;
};

/** @returns the block that a next line may go on with */
const put = (blocks: Block[], open: Block | undefined, line: string): Block | undefined => {
  const title = TITLE.exec(line)?.[1];
  if (title !== undefined) {
    blocks.push({ kind: 'heading', words: inline(title) });
    return undefined;
  }
  const item = ITEM.exec(line)?.[1];
  const step = item === undefined ? STEP.exec(line)?.[1] : undefined;
  const one = item ?? step;
  if (one !== undefined) {
    const kind = item === undefined ? 'steps' : 'list';
    if (open?.kind === kind) {
      open.items.push(inline(one));
      return open;
    }
    const list: Block = { kind, items: [inline(one)] };
    blocks.push(list);
    return list;
  }
  if (open?.kind === 'paragraph') {
    open.lines.push(inline(line));
    return open;
  }
  const paragraph: Block = { kind: 'paragraph', lines: [inline(line)] };
  blocks.push(paragraph);
  return paragraph;
};

const inline = (line: string): Inline[] => {
  const all: Inline[] = [];
  let from = 0;
  const text = (until: number): void => {
    if (until > from) all.push({ kind: 'text', text: line.slice(from, until) });
  };
  for (const found of line.matchAll(INLINE)) {
    const [whole, bold, words, href] = found;
    if (href !== undefined && !isSafeLink(href)) continue;
    text(found.index);
    if (bold !== undefined) all.push({ kind: 'bold', text: bold });
    else all.push({ kind: 'link', text: words ?? '', href: href ?? '' });
    from = found.index + whole.length;
  }
  text(line.length);
  return all;
};

const plainInline = (words: readonly Inline[]): string =>
  words
    .map((one) =>
      // A phone or a page of ours says itself in its words; an address outside must be there to type over.
      one.kind === 'link' && one.href.startsWith('https://') ? `${one.text} (${one.href})` : one.text,
    )
    .join('');

const plainBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return plainInline(block.words);
    case 'paragraph':
      return block.lines.map(plainInline).join('\n');
    case 'list':
      return block.items.map((item) => `- ${plainInline(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, at) => `${at + 1}. ${plainInline(item)}`).join('\n');
  }
};

/** The same without marks, as it goes into a message or is read aloud. */
export const plainText = (body: string): string => readMarkup(body).map(plainBlock).join('\n\n');
