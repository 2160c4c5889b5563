import type { Feeling } from '../../elements/order.rules.ts';
import { plainPhrase } from '../../elements/phrase.rules.ts';
import type { UiWords } from '../../words.ts';
import { Icon } from '../icon.tsx';

export type FeelProps = { id: string; offerName: string; value?: Feeling | undefined; words: UiWords };

/** One's own, private feeling about an offer; unmarked until the person marks it. */
export function Feel({ id, offerName, value, words }: FeelProps) {
  const name = `g-${id}`;
  return (
    <fieldset class="az-feel">
      <legend class="az-feel__legend">
        <Icon name="heart" small />
        {plainPhrase(words.compare.feeling, { name: offerName })}
      </legend>
      <div class="az-feel__set">
        {words.compare.feelings.map((answer, index) => (
          <div>
            <input
              class="az-choice-input"
              type="radio"
              name={name}
              id={`${name}-${index}`}
              value={index}
              checked={index === value}
            />
            <label class="az-choice" for={`${name}-${index}`}>
              {answer}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
