import { managers } from '../../govern/organisations/index.ts';

/** A manager, of the own organisation: what really happened is counted, and names nobody to whom she has no relation. */
export const whoMayRead = managers;
