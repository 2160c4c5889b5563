export { declareCrisis } from './declare-crisis.ts';
export { acts } from './deliveries.acts.ts';
export { crisisEndJob } from './deliveries.jobs.ts';
export { deliveriesOfCase, deliveriesOfQuestion } from './deliveries.sql.ts';
export {
  type Crisis,
  type Delivered,
  type Delivery,
  FUNDINGS,
  type Funding,
  GROUND_KINDS,
  type Ground,
  type GroundKind,
  LAWS,
  type Law,
  type Problem,
} from './delivery.ts';
export { deliveryWords, problemText } from './delivery-text.ts';
export { crisesOf, groundsOf } from './grounds.sql.ts';
export { cancelDelivery, markDone } from './mark-deliveries.ts';
export { groundsFor, neededGrounds } from './needed-grounds.rules.ts';
export { planDays, type Rhythm, type Weekday } from './plan-days.rules.ts';
export { planDelivery } from './plan-delivery.ts';
export { deliversCare, mayDeclareCrisis, mayDeliver } from './policy.ts';
export { recordGround } from './record-ground.ts';
