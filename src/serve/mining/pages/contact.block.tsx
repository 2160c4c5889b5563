import { DataTable } from '../../../ui/index.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';

type Props = { routes: RouteFigures; w: Words };
const ROWS = ['cold', 'warm', 'withCold', 'pingPong', 'kept', 'keptOf'] as const;

export function ContactBlock({ routes: { contact }, w }: Props) {
  const c = w.contact;
  return (
    <Block
      id="contact"
      title={c.title}
      sentence={c.sentence(contact.questions, contact.cold, contact.warm)}
      note={c.explain}
    >
      <DataTable
        caption={w.numbers(c.title)}
        hideCaption
        rowHeader={0}
        columns={[{ label: c.what }, { label: w.n, numeric: true }]}
        rows={ROWS.map((row) => [c.rows[row], contact[row]])}
      />
    </Block>
  );
}
