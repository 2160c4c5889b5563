import type { Door } from '../../platform/database/door.ts';
import { emergencyIn } from './danger/emergency.rules.ts';
import { freshIndex } from './fresh-index.ts';
import { spelling } from './language.ts';

/** Reads offers, words and examples before the first person asks. */
export const warmUpMatching = async (door: Door): Promise<void> => {
  await door.transaction({ kind: 'visitor' }, freshIndex);
  await spelling();
  emergencyIn('hallo');
};
