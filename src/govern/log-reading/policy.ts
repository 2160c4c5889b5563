import { withSecondFactor } from '../../platform/http/policy.ts';
import { managers } from '../organisations/index.ts';

/** NEN 7513: reading the log takes a second factor. */
export const logReaders = withSecondFactor(managers);
