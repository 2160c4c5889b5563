import { managers } from '../organisations/index.ts';

/** A manager, of the own organisation; at the shared front desk of the region too. */
export const whoMayRead = managers;
