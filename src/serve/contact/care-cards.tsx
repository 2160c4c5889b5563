import { paths } from '../../paths.ts';
import { capital, longDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, Checks, DataTable, Filled, Link, Paragraph, plainPhrase } from '../../ui/index.ts';
import { choiceHolds } from '../cases/index.ts';
import { proposalHolds } from '../proposals/index.ts';
import type { Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = { status: Status; naming: Naming; language: Language; w: Words };

/** Waiting after a choice: which place, until when, and what can be done meanwhile. */
export function WaitingCard({ status, naming, language, w }: Props) {
  const of = status.cases.find((one) => one.state === 'waiting' && choiceHolds(one));
  if (!of) return null;
  const values = {
    provider: naming.provider(of.organisationId),
    place: of.waitPlace ?? '',
    day: of.expectedOn ? shortDay(of.expectedOn, language) : '',
    contact: naming.first(status.contact?.id),
  };
  return (
    <Card title={w.waiting.title} id="wachten">
      <p class="az-flush">
        <Filled template={of.waitPlace ? w.waiting.place : w.waiting.noPlace} values={values} />{' '}
        <Filled template={of.expectedOn ? w.waiting.expected : w.waiting.noExpected} values={values} />
      </p>
      <p class="az-flush">
        <strong>{w.waiting.meanwhile}</strong> {of.meanwhile ?? plainPhrase(w.waiting.noMeanwhile, values)}
      </p>
    </Card>
  );
}

const SHOWN = 3;

/** The next three days that somebody comes, and how often it was done. */
export function DaysCard({ status, language, w }: Omit<Props, 'naming'>) {
  const { next, done } = status.days;
  const d = w.deliveries;
  if (next.length === 0 && done === 0) return null;
  if (!status.cases.some((of) => !of.closedAt))
    return (
      <Card title={d.doneTitle} id="dagen">
        <Paragraph flush>{d.done(done)}</Paragraph>
      </Card>
    );
  const rows = next.slice(0, SHOWN).map(({ day, what }) => [capital(longDay(day, language)), what]);
  return (
    <Card title={d.title} id="dagen">
      {rows.length > 0 && (
        <DataTable
          caption={d.planned}
          columns={[{ label: d.day }, { label: d.what }]}
          rows={rows}
          rowHeader={0}
        />
      )}
      {(rows.length === 0 || next.length > SHOWN || done > 0) && (
        <Paragraph flush>
          {[
            rows.length === 0 && d.nothing,
            next.length > SHOWN && d.more(next.length - SHOWN),
            done > 0 && d.done(done),
          ]
            .filter(Boolean)
            .join(' ')}
        </Paragraph>
      )}
    </Card>
  );
}

/** Offers made to this one question; while a choice holds they wait, quietly, with the other offers. */
export function ProposalCards({ status, naming, language, today, w }: Props & { today: string }) {
  const open = status.proposals.filter((one) => proposalHolds(one, today));
  if (open.length === 0 || status.turn.key === 'stopped' || status.turn.key === 'served') return null;
  const p = w.proposals;
  return (
    <Card title={p.title} id="voorstellen">
      {open.map(({ organisationId, offerId, content, validUntil }) => (
        <div class="az-stack az-stack--sm">
          <Paragraph flush>{plainPhrase(p.text, { provider: naming.provider(organisationId) })}</Paragraph>
          <Checks
            small
            items={[
              { icon: 'basket-heart', text: content.product },
              { icon: 'coin-euro', text: content.price },
              { icon: 'map-pin', text: content.place },
              { icon: 'sparkles', text: content.promotion },
              { icon: 'users', text: content.personnel },
            ]}
          />
          <Paragraph flush soft small>
            {plainPhrase(p.until, { day: longDay(validUntil, language) })}{' '}
            <Link href={paths.question.compare({ id: status.question.id }, { aanbod: [offerId] })}>
              {p.look}
            </Link>
          </Paragraph>
        </div>
      ))}
    </Card>
  );
}
