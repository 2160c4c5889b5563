import type { UiWords } from '../../words.ts';
import type { Children } from '../markup.ts';

/** Around the form with weights and offers: with script the order follows each stone at once. */
export function Choose({ words, children }: { words: UiWords; children: Children }) {
  const { fit, shared, points, noPoints, moved, same, neutral, nowHeaviest, nowNothing } = words.compare;
  const { because, and, counts, notLaid, stability, change, times } = words.compare;
  const spoken = {
    fit,
    shared,
    points,
    noPoints,
    moved,
    same,
    neutral,
    nowHeaviest,
    nowNothing,
    because,
    and,
    counts,
    notLaid,
    stability,
    change,
    times,
  };
  return <az-choose data-words={JSON.stringify(spoken)}>{children}</az-choose>;
}
