import { DELIVERY } from '../../offers/index.ts';
import { FIT } from '../fit-weights.ts';
import type { Query } from '../query/query.ts';
import { type Columns, UNKNOWN } from './columns.ts';
import { bitsOf } from './sets.ts';

/** Points off by slot, or undefined when there is nothing to look at: for what the words of a question say and nobody confirmed: an age, a form. Unknown takes off nothing. */
export const softMisses = (columns: Columns, soft: Query['soft']): ((slot: number) => number) | undefined => {
  const form = bitsOf(soft.delivery, DELIVERY);
  const { age } = soft;
  if (age === null && form === 0) return undefined;
  const wrongAge = (slot: number): boolean => {
    if (age === null) return false;
    const most = columns.maxAge[slot] as number;
    return age < (columns.minAge[slot] as number) || (most !== UNKNOWN && age > most);
  };
  const wrongForm = (slot: number): boolean => {
    const given = columns.delivery[slot] as number;
    return form !== 0 && given !== 0 && (form & given) === 0;
  };
  return (slot) => (wrongAge(slot) ? FIT.softAge : 0) + (wrongForm(slot) ? FIT.softForm : 0);
};
