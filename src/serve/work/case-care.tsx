import { shortDay } from '../../platform/language/dates.ts';
import { Alert, Checks, DataTable, Details, Heading } from '../../ui/index.ts';
import type { CaseActsProps } from './act-form.tsx';

/** What the law that pays asks and whether it is there, and the care planned and given. */
export function CareSection({ view, language, w }: CaseActsProps) {
  const { of, deliveries, grounds, missing } = view;
  const d = w.care;
  if (of.kind === 'desk') return null;
  const live = deliveries.filter((one) => one.state !== 'cancelled');
  return (
    <section aria-labelledby="leveringen" class="az-stack">
      <Heading level={2} id="leveringen" flush>
        {d.title}
      </Heading>
      {missing.map(({ funding, kinds }) => (
        <Alert
          kind="info"
          title={d.missing(kinds.map((kind) => d.kinds[kind]).join(', '), d.fundings[funding])}
        />
      ))}
      {live.length === 0 ? (
        <p class="az-flush az-soft">{d.none}</p>
      ) : (
        <DataTable
          caption={d.days}
          hideCaption
          rowHeader={0}
          columns={[{ label: d.day }, { label: d.what }, { label: d.state }]}
          rows={live.slice(-ROWS).map((one) => [shortDay(one.day, language), one.what, d.states[one.state]])}
        />
      )}
      {grounds.length > 0 && (
        <Details summary={d.law}>
          <Checks
            small
            items={grounds.map(({ kind, funding, reference, decidedBy, validFrom, validUntil }) => ({
              icon: 'circle-check' as const,
              text: `${d.fundings[funding]}: ${d.kinds[kind]} ${reference}, ${decidedBy} (${shortDay(validFrom, language)}${validUntil ? ` – ${shortDay(validUntil, language)}` : ''})`,
            }))}
          />
        </Details>
      )}
    </section>
  );
}

const ROWS = 12;
