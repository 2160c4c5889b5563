import type { Place } from '../levels/index.ts';
import { LEVEL_MEASURES } from '../publication/index.ts';
import { isAsSealed, levelShare, type SelfImage, wholeOf } from '../self-image/index.ts';
import type { Self } from './seen.ts';

/** What was predicted of this place: of the organisation all services together, of a service its own; of no smaller part. */
export const selfOf = (
  images: readonly (SelfImage & { expected: number })[],
  { scope, id }: Place,
): Self | undefined => {
  if (scope === 'organisation') return wholeOf(images);
  if (scope !== 'service') return undefined;
  const image = images.find(({ service }) => service === id);
  if (!image || !isAsSealed(image)) return undefined;
  const { items, again, levels } = image;
  const [friendly, organised, driven] = LEVEL_MEASURES.map((level) => levelShare(image, level));
  return {
    items,
    again,
    levels,
    shares: { friendly: friendly ?? 0, organised: organised ?? 0, driven: driven ?? 0 },
  };
};
