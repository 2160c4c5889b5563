import { type Children, Icon } from '../../../ui/index.ts';
import { type Answer, type FormVersion, type ItemKey, SCALE } from '../../protocol/index.ts';
import type { PageWords } from './words.ts';

/** Which wording: a card shows the one that was chosen; a device has both in its page and shows one. */
export type Wording = FormVersion | 'both';

export function Worded({ of, wording }: { of: { full: string; easy: string }; wording: Wording }) {
  if (wording !== 'both') return <>{of[wording]}</>;
  if (of.full === of.easy) return <>{of.full}</>;
  return (
    <>
      <span class="az-full">{of.full}</span>
      <span class="az-easy">{of.easy}</span>
    </>
  );
}

/** The question is the page's heading; script puts focus on it. */
export function Question({
  title,
  hint,
  error,
  children,
}: {
  title: Children;
  hint: Children;
  error?: string | undefined;
  children: Children;
}) {
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset az-verdict__set">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <h1 class="nl-heading nl-heading--level-1" tabIndex={-1}>
          {title}
        </h1>
      </legend>
      <p class="nl-paragraph az-soft az-verdict__hint">{hint}</p>
      <ErrorText text={error} />
      {children}
    </fieldset>
  );
}

/** On a device it is there from the start, and shown when it holds. */
export function ErrorText({ text, waits }: { text: string | undefined; waits?: boolean }) {
  if (!text) return null;
  return (
    <div
      class="utrecht-form-field-error-message"
      role={waits ? 'alert' : undefined}
      data-error
      hidden={waits}
    >
      <Icon name="alert-circle" small /> {text}
    </div>
  );
}

// Faces 1, 2, 4 and 5: there is no middle to hide in, and nothing of good or bad in their colour.
const MOUTHS = {
  'not-at-all': 'M20 41q8 -9 16 0',
  'a-little': 'M20.500 39.500q7.500 -5 15 0',
  mostly: 'M20 36.500q8 6 16 0',
  entirely: 'M18.500 34.500q9.500 12 19 0',
} as const;

export type FacesProps = {
  item: ItemKey;
  value?: Answer | undefined;
  words: PageWords;
  wording: Wording;
  /** may it be that this does not play a part for her? Friendliness always does */
  mayNotApply: boolean;
};

export function Faces({ item, value, words: w, wording, mayNotApply }: FacesProps) {
  const plain: [Answer, string][] = [
    ['unknown', w.unknown],
    ...(mayNotApply ? [['not-applicable', w.notApplicable] as [Answer, string]] : []),
  ];
  return (
    <>
      <div class="az-faces az-faces--four">
        {SCALE.map((answer) => (
          <div>
            <input
              class="az-choice-input"
              type="radio"
              name={item}
              id={`${item}-${answer}`}
              value={answer}
              checked={value === answer}
            />
            <label class="az-face" for={`${item}-${answer}`}>
              <Face answer={answer} />
              <span>
                <Worded of={w.scale[answer]} wording={wording} />
              </span>
              <Icon name="circle-check" class="az-face__tick" />
            </label>
          </div>
        ))}
      </div>
      <div class="az-faces__plain">
        {plain.map(([answer, label]) => (
          <div class="az-option">
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name={item}
              id={`${item}-${answer}`}
              value={answer}
              checked={value === answer}
            />
            <label class="utrecht-form-label utrecht-form-label--radio" for={`${item}-${answer}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </>
  );
}

function Face({ answer }: { answer: keyof typeof MOUTHS }) {
  return (
    <svg class="az-face__art" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      <circle class="az-face__disc" cx="28" cy="28" r="25" />
      <circle class="az-face__eye" cx="20" cy="22.5" r="2.6" />
      <circle class="az-face__eye" cx="36" cy="22.5" r="2.6" />
      <path class="az-face__line" d={MOUTHS[answer]} />
    </svg>
  );
}

/** 0–10, each a stone of the same size: the two ends in words. */
export function Marks({ value, words: w }: { value?: number | undefined; words: PageWords }) {
  return (
    <div class="az-marks">
      <p class="az-marks__ends" aria-hidden="true">
        <span>0 · {w.again.low}</span>
        <span>10 · {w.again.high}</span>
      </p>
      <div class="az-marks__row">
        {Array.from({ length: 11 }, (_, mark) => (
          <div>
            <input
              class="az-choice-input"
              type="radio"
              name="again"
              id={`again-${mark}`}
              value={mark}
              checked={value === mark}
            />
            <label class="az-mark" for={`again-${mark}`}>
              {mark}
              {mark === 0 && <span class="az-hidden">, {w.again.low}</span>}
              {mark === 10 && <span class="az-hidden">, {w.again.high}</span>}
            </label>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where one is, in words and in discs. */
export function Progress({ nth, of, words: w }: { nth: number; of: number; words: PageWords }) {
  const text = w.progress.replace('{nth}', String(nth)).replace('{of}', String(of));
  return (
    <p class="az-progress">
      <span class="az-progress__dots" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <i class={at + 1 < nth ? 'is-done' : at + 1 === nth ? 'is-now' : undefined} />
        ))}
      </span>
      {text}
    </p>
  );
}
