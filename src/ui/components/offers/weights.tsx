import { heaviest, type Stones } from '../../elements/order.rules.ts';
import type { UiWords } from '../../words.ts';
import { Button } from '../button.tsx';
import { Filled } from '../filled.tsx';
import { Fold } from '../fold.tsx';
import { Icon, type IconName } from '../icon.tsx';

export type WeightItem = {
  key: string;
  name: string;
  hint?: string | undefined;
  icon: IconName;
  stones?: Stones | undefined;
};
type WeightsProps = { criteria: WeightItem[]; words: UiWords };

/** What matters to me: four stones of growing size per criterion, none laid unless the person laid it. */
export function Weights({ criteria, words }: WeightsProps) {
  // Once she has answered, no stone is 'I don't know'; before that it is no answer yet.
  const answered = criteria.some(({ stones }) => stones !== undefined);
  return (
    <fieldset class="az-weights">
      <legend class="az-hidden">{words.compare.weightsTitle}</legend>
      {criteria.map((criterion) => (
        <Weight criterion={criterion} answered={answered} words={words} />
      ))}
    </fieldset>
  );
}

type WeightProps = { criterion: WeightItem; answered: boolean; words: UiWords };

function Weight({ criterion, answered, words: { compare } }: WeightProps) {
  const { key, name, hint, icon, stones } = criterion;
  return (
    <fieldset class="az-weight" data-key={key} data-name={name}>
      <legend class="az-weight__legend">
        <Icon name={icon} />
        {name}
      </legend>
      {hint && <p class="az-weight__hint">{hint}</p>}
      <div class="az-weight__track">
        {compare.stops.map((stop, value) => (
          <label class="az-weight__stop">
            <input type="radio" name={`w-${key}`} value={value} checked={value === stones} />
            <span>{stop}</span>
          </label>
        ))}
      </div>
      <label class="az-weight__unsure">
        <input type="radio" name={`w-${key}`} value="" checked={answered && stones === undefined} />
        <span>{compare.unsure}</span>
      </label>
    </fieldset>
  );
}

export function WeightsFold({ criteria, words }: WeightsProps) {
  const { weightsTitle, weightsIntro, nowHeaviest, nowNothing, sort, settled, neutral } = words.compare;
  const names = heaviest(criteria);
  const now = names.length > 0 ? nowHeaviest : nowNothing;
  return (
    <Fold
      id="weights"
      title={weightsTitle}
      open
      phoneClosed
      now={
        <span data-heavy>
          <Filled template={now} values={{ names: joinLower(names) }} />
        </span>
      }
    >
      <p class="az-soft az-fold__intro">{weightsIntro}</p>
      <Weights criteria={criteria} words={words} />
      <div class="az-row az-fold__foot">
        <span data-nojs>
          <Button kind="secondary" name="doe" value="sorteer">
            {sort}
          </Button>
        </span>
        <p class="az-small az-soft az-flush" aria-live="polite" data-status>
          {names.length > 0 ? settled : neutral}
        </p>
      </div>
    </Fold>
  );
}

const joinLower = (names: string[]): string => names.map((name) => name.toLowerCase()).join(', ');
