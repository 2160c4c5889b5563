import { anyOperator, withSecondFactor } from '../../platform/http/policy.ts';

/** Whoever may see how everything runs, shows a second factor. */
export const operators = withSecondFactor(anyOperator);
