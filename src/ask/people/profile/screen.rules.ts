import type { Display } from '../../../platform/auth/display.ts';
import type { Need } from './profile.ts';

/**
 * How her screens are with what helps her to see and read. It only adds: larger letters than she has stay,
 * and what she turned on herself stays on.
 */
export const withNeeds = <D extends Display>(now: D, needs: readonly Need[]): D => {
  const has = (...some: Need[]): boolean => some.some((need) => needs.includes(need));
  const large = has('large-letters', 'sees-badly');
  return {
    ...now,
    textSize: large && now.textSize === 'normal' ? 'large' : now.textSize,
    aloud: now.aloud || has('read-aloud'),
    plain: now.plain || has('simple-words'),
    pictures: now.pictures || has('pictures'),
  };
};
