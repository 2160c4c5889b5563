import type { IconName } from '../../ui/index.ts';
import type { CriterionKey } from './choice.ts';

export const ICONS: Readonly<Record<CriterionKey, IconName>> = {
  product: 'basket-heart',
  price: 'coin-euro',
  place: 'map-pin',
  promotion: 'sparkles',
  personnel: 'users',
  feeling: 'heart',
};
