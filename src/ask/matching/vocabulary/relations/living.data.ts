import { doctorAndTransport } from './living/doctor-and-transport.data.ts';
import { housing } from './living/housing.data.ts';
import { lastPhase } from './living/last-phase.data.ts';
import { safeHome } from './living/safe-home.data.ts';

/** Staying safe at home, living with care, the last phase of life, the doctor, and getting about. */
export const living = [...safeHome, ...housing, ...lastPhase, ...doctorAndTransport];
