import {
  type Comparison,
  type Criterion,
  lineKind,
  lineValues,
  type Standing,
} from '../../elements/order.rules.ts';
import { plainPhrase } from '../../elements/phrase.rules.ts';
import type { UiWords } from '../../words.ts';
import { Filled } from '../filled.tsx';
import { Details } from '../fold.tsx';

export type SumLinesProps = {
  comparison: Comparison;
  /** by offer and criterion: what gave it its points, in a sentence */
  because: ReadonlyMap<string, Partial<Record<string, string>>>;
  words: UiWords;
};

/** Per offer each part of its sum with the sentence behind it: the same figures as in the table. */
export function SumLines({ comparison: { criteria, standings }, because, words }: SumLinesProps) {
  return (
    <Details summary={words.compare.sums}>
      <div class="az-grid az-grid--2">
        {standings.map((standing) => (
          <section aria-labelledby={`sum-${standing.id}`}>
            <h3 class="nl-heading nl-heading--level-4" id={`sum-${standing.id}`}>
              {standing.name}
            </h3>
            <ul class="az-sums">
              {criteria.map((criterion) => (
                <li>
                  <span class="az-strong">{criterion.name}.</span> {because.get(standing.id)?.[criterion.key]}{' '}
                  <Line {...{ standing, criterion, words }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Details>
  );
}

type LineProps = { standing: Standing; criterion: Criterion; words: UiWords };

function Line({ standing, criterion, words: { compare } }: LineProps) {
  return (
    <span class="az-num" data-line={`${criterion.key} ${standing.id}`}>
      <Filled
        template={compare.times[lineKind(standing, criterion)]}
        values={lineValues(standing, criterion)}
      />
    </span>
  );
}

/** 'Voor wie is het? Voor iedereen.' and what is not known: 'Dit weten we nog niet'. */
export const stepSentence = (part: string, step: string | undefined, words: UiWords): string =>
  plainPhrase('{part}{mark} {step}.', {
    part,
    mark: part.endsWith('?') ? '' : ':',
    step: step ?? words.compare.unknown,
  });
