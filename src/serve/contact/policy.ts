export { anyPerson as ownQuestion } from '../../platform/http/policy.ts';
