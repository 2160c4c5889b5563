export { anyPerson as ownQuestion, everyone } from '../../platform/http/policy.ts';
