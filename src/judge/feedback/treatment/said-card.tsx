import { paths } from '../../../paths.ts';
import { Card, Grid, Heading, Link, Paragraph, Quote } from '../../../ui/index.ts';
import type { Quarter } from '../../protocol/index.ts';
import type { Treatment } from './treatment.ts';
import type { Words } from './words.ts';

const MOST = 4;

/** What customers wrote themselves, of this place; a few of them, in the order of meaningless numbers. */
export function SaidCard({ read, quarter, w }: { read: Treatment; quarter: Quarter; w: Words }) {
  const s = w.said;
  const { spot, said } = read;
  const kinds = (['good', 'better'] as const).filter((kind) => said[kind].length > 0);
  return (
    <Card as="section" title={s.title} id="woorden">
      {spot.scope === 'profession' && <Paragraph flush>{s.profession}</Paragraph>}
      {spot.scope !== 'profession' && kinds.length === 0 && <Paragraph flush>{s.none}</Paragraph>}
      {kinds.length > 0 && (
        <>
          <Grid columns={2}>
            {kinds.map((kind) => (
              <div class="az-stack">
                <Heading level={3} look={4} flush>
                  {s[kind]}
                </Heading>
                {said[kind].slice(0, MOST).map((text) => (
                  <Quote>{text}</Quote>
                ))}
              </div>
            ))}
          </Grid>
          <Paragraph soft small flush>
            {s.text}
          </Paragraph>
        </>
      )}
      <Paragraph flush>
        <Link href={paths.results.texts({ quarter })}>{s.more}</Link>
      </Paragraph>
    </Card>
  );
}
