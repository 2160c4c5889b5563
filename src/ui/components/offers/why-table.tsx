import {
  type Comparison,
  type Criterion,
  partText,
  reasonValues,
  stabilityValues,
  totalText,
} from '../../elements/order.rules.ts';
import { plainPhrase } from '../../elements/phrase.rules.ts';
import type { UiWords } from '../../words.ts';
import { Filled } from '../filled.tsx';

type WhyProps = { comparison: Comparison; words: UiWords };

/** The sum behind the order, to be checked by hand: parts per offer, added up below. */
export function WhyTable({ comparison: { criteria, standings, laid }, words }: WhyProps) {
  const { whyCaption, whyPart, sum, rangeNote } = words.compare;
  const uncertain = laid && standings.some(({ total }) => total.low !== total.high);
  return (
    <div class="az-why">
      <table>
        <caption class="az-hidden">{whyCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{whyPart}</th>
            {standings.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr data-row={criterion.key}>
              <th scope="row">
                {criterion.name}
                <small data-w>{countsText(criterion, words)}</small>
              </th>
              {standings.map((standing) => (
                <td data-cell={standing.id}>{partText(standing, criterion)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sum}</th>
            {standings.map((standing) => (
              <td data-sum={standing.id}>{totalText(standing)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p class="az-small az-soft az-why__note" data-range-note hidden={!uncertain}>
        {rangeNote}
      </p>
    </div>
  );
}

const countsText = ({ stones }: Criterion, { compare }: UiWords): string =>
  stones === undefined ? compare.notLaid : plainPhrase(compare.counts, { stones });

/** The order in one sentence. */
export function Because({ comparison: { reason }, words }: WhyProps) {
  const { because, and } = words.compare;
  return (
    <p class="az-flush" data-because>
      <Filled template={because[reason.kind]} values={reasonValues(reason, and)} />
    </p>
  );
}

/** How firm the first place is: what it would take to put another first. Stands ready for the browser when empty. */
export function HowFirm({ comparison: { stability }, words }: WhyProps) {
  const { stability: templates, change } = words.compare;
  return (
    <p class="az-flush" data-firm hidden={stability.kind === 'none'}>
      <Filled template={templates[stability.kind]} values={stabilityValues(stability, change)} />
    </p>
  );
}
