import { paths } from '../../../paths.ts';
import { DataTable, Fold, Link, Paragraph } from '../../../ui/index.ts';
import { ofHundred } from '../moments/figure-line.tsx';
import { FRIENDLY_MEASURES } from './course.ts';
import { spotValue } from './spot.rules.ts';
import type { Treatment } from './treatment.ts';
import type { Words } from './words.ts';

/** Every place beside each other, by name. */
export function EachCard({ read, w }: { read: Treatment; w: Words }) {
  const { rows, quarter, period } = read;
  if (rows.length < 2 || !quarter) return null;
  const over = period === 'year' ? 'jaar' : 'kwartaal';
  return (
    <Fold title={w.each.title} id="ieder">
      <Paragraph soft flush>
        {w.each.text}
      </Paragraph>
      <DataTable
        caption={w.each.caption}
        hideCaption
        rowHeader={0}
        columns={[
          { label: w.each.who },
          ...FRIENDLY_MEASURES.map((measure) => ({
            label: measure === 'friendly' ? w.together : w.items[measure],
          })),
        ]}
        rows={rows.map(({ spot, figures }) => [
          <Link href={paths.treatment.page({ plek: spotValue(spot), kwartaal: quarter, over })}>
            {spot.label}
          </Link>,
          ...FRIENDLY_MEASURES.map((measure) => {
            const one = figures.get(measure);
            return one ? (
              <div>
                <strong>{ofHundred(one.mean)}</strong>{' '}
                <span class="az-small az-soft">
                  ({ofHundred(one.low)}–{ofHundred(one.high)}, {w.four.verdicts(one.n)})
                </span>
              </div>
            ) : (
              <span class="az-soft">{w.four.few}</span>
            );
          }),
        ])}
      />
    </Fold>
  );
}
