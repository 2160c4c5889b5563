import { disability } from './disability.data.ts';
import { healthyLiving } from './healthy-living.data.ts';
import { therapy } from './therapy.data.ts';

/** Branches beperking, behandeling and seksualiteit. */
export const disabilityAndTherapy = [...disability, ...therapy, ...healthyLiving];
