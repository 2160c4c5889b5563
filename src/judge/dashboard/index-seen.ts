import type { CustomerIndex } from '../levels/index.ts';

/** The six conditions of a started delivery, counted; `index` null: too few to show. */
export type IndexSeen = CustomerIndex;
export type ConditionCount = CustomerIndex['conditions'][number];
