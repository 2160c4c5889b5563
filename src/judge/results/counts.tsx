import { Card, FactTable, Link, Paragraph } from '../../ui/index.ts';
import type { Published } from '../publication/index.ts';
import type { Confirmed } from '../verdicts/index.ts';
import { takenPart } from './figures.rules.ts';
import type { Words } from './words.ts';

/** From care given to verdicts sent in, and how many of them may be double at most. */
type Props = { published: Published; confirmed: Confirmed | undefined; w: Words };

export function CountsCard({ published, confirmed, w }: Props) {
  const { twice, ...part } = takenPart(published);
  const c = w.counts;
  const rows = (['deliveries', 'rights', 'issued', 'cards', 'redeemed', 'spoiled'] as const).map((key) => [
    c[key],
    part[key],
  ]);
  return (
    <Card as="section" title={c.title} id="meegedaan">
      <FactTable title={w.tableOf(c.title)} heads={[c.what, c.howMany]} rows={rows} />
      <Paragraph flush>{c.twice(twice)}</Paragraph>
      {confirmed && <Paragraph flush>{c.confirmed(confirmed.yes, confirmed.size)}</Paragraph>}
    </Card>
  );
}

/** `file`: the public export at the collector; undefined when there is no collector now. */
export type Export = { file: string | undefined; beside: boolean };

export function RecountCard({ file: { file, beside }, w }: { file: Export; w: Words }) {
  const r = w.recount;
  return (
    <Card as="section" title={r.title} id="natellen">
      <Paragraph flush>{r.text}</Paragraph>
      {file && (
        <Paragraph flush>
          <Link href={file}>{r.file}</Link>
        </Paragraph>
      )}
      <Paragraph flush>
        {r.how} <code>npx aanzet recount</code>
      </Paragraph>
      {beside && (
        <Paragraph soft small flush>
          {r.beside}
        </Paragraph>
      )}
    </Card>
  );
}
