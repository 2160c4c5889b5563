import { anyOperator, withSecondFactor } from '../../platform/http/policy.ts';

/** What the leagues are called is for who runs the installation. */
export const namesLeagues = withSecondFactor(anyOperator);
