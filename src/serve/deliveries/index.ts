export { declareCrisis } from './declare-crisis.ts';
export { acts } from './deliveries.acts.ts';
export { crisisEndJob } from './deliveries.jobs.ts';
export { deliveriesOfCase, deliveriesOfQuestion } from './deliveries.sql.ts';
export {
  type Delivery,
  FUNDINGS,
  type Funding,
  GROUND_KINDS,
  type Ground,
  type GroundKind,
  LAWS,
  type Law,
} from './delivery.ts';

export { groundsOf } from './grounds.sql.ts';
export { cancelDelivery, markDone } from './mark-deliveries.ts';
export { groundsFor, neededGrounds } from './needed-grounds.rules.ts';

export { planDelivery } from './plan-delivery.ts';
export { mayDeclareCrisis, mayDeliver } from './policy.ts';
export { recordGround } from './record-ground.ts';
