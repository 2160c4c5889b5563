import { brainInjury } from './brain-injury.data.ts';
import { dementia } from './dementia.data.ts';

/** Branches dementie and hersenletsel. */
export const brainAndMemory = [...dementia, ...brainInjury];
