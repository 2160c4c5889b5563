import { prepared } from '../prepared/prepared.ts';
import type { Emergency } from './emergency.rules.ts';
import { emergenciesOf, ORDINARY_EXAMPLES, OUTSIDE_EXAMPLES } from './examples.ts';
import { lastAsked } from './last-asked.ts';
import { type Heard, learn, type Sound, soundOf } from './learned.rules.ts';

const KINDS: readonly Emergency[] = ['112', '113', 'huisartsenpost', 'politie', 'veilig-thuis'];

export type SoundsLike = {
  /** the danger that it sounds like most, and by how much more than anything else */
  danger: Emergency;
  more: number;
  /** above 0: more like a question outside care than not */
  outside: number;
};

/** What the examples teach. */
export const learntByEar = (): Heard =>
  learn([...KINDS.map(emergenciesOf), ORDINARY_EXAMPLES, OUTSIDE_EXAMPLES]);

// Made when the first question comes, so that nothing waits for it at start.
let sound: Sound | undefined;

/** What a text sounds like, next to all examples. */
export const soundsLike = lastAsked((text: string): SoundsLike => {
  sound ??= soundOf(prepared()?.ear ?? learntByEar());
  const scores = sound(text);
  const most = Math.max(...scores.subarray(0, KINDS.length));
  const [ordinary = 0, outside = 0] = scores.subarray(KINDS.length);
  return {
    danger: KINDS[scores.indexOf(most)] ?? '112',
    more: most - Math.max(ordinary, outside),
    outside,
  };
});
