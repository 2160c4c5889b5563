import type { Picture } from '../../ui/index.ts';

const DRAWN = ['amina', 'jo', 'joris', 'marja', 'ravi'] as const satisfies readonly Picture[];

/** A member's portrait is the name of a drawn picture, or a seed from which a face is drawn. */
export const drawnPicture = (portrait: string): Picture | undefined =>
  DRAWN.find((name) => name === portrait);
