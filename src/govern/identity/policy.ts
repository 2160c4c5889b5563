import { anyOperator, withSecondFactor } from '../../platform/http/policy.ts';

/** Who may come in by another service is the operator's to say; whoever decides that, shows a second factor. */
export const operatorsHere = withSecondFactor(anyOperator);
