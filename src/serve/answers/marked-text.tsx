import { Heading } from '../../ui/index.ts';
import { type Block, type Inline, readMarkup } from './markup.rules.ts';

/** The body of an answer: each piece of text is escaped by the view, links were checked when read. */
export function MarkedText({ body, level = 2 }: { body: string; level?: 2 | 3 | 4 }) {
  return (
    <div class="az-stack az-answer">
      {readMarkup(body).map((block) => (
        <Part block={block} level={level} />
      ))}
    </div>
  );
}

function Part({ block, level }: { block: Block; level: 2 | 3 | 4 }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={level} look={3} flush>
          {words(block.words)}
        </Heading>
      );
    case 'paragraph':
      return (
        <p class="nl-paragraph az-flush">
          {block.lines.map((line, at) => (at === 0 ? words(line) : [<br />, words(line)]))}
        </p>
      );
    case 'list':
      return <ul>{items(block.items)}</ul>;
    case 'steps':
      return <ol>{items(block.items)}</ol>;
  }
}

const items = (all: Inline[][]) => all.map((item) => <li>{words(item)}</li>);

const words = (all: readonly Inline[]) =>
  all.map((one) => {
    if (one.kind === 'text') return one.text;
    if (one.kind === 'bold') return <strong>{one.text}</strong>;
    return (
      <a class="nl-link" href={one.href} rel={one.href.startsWith('https://') ? 'noreferrer' : undefined}>
        {one.text}
      </a>
    );
  });
