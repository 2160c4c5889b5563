import { z } from 'zod';
import {
  type Card,
  compareField,
  type Differing,
  MERGE_FIELDS,
  type MergeField,
} from '../../ask/people/index.ts';
import type { Typed } from '../../platform/http/form.ts';
import type { Words } from './words.ts';

export const HERE = 'hier';
export const THERE = 'daar';
export const showField = (field: MergeField): string => `toon-${field}`;

export type SideBySide = {
  field: MergeField;
  here: string | null;
  there: string | null;
  differing: Differing;
};

/** What stands on the two cards, row by row; what stands on neither is left out. */
export const sideBySide = (here: Card, there: Card): SideBySide[] =>
  MERGE_FIELDS.flatMap((field) => {
    const differing = compareField(here, there, field);
    if (!differing) return [];
    const text = (card: Card): string | null => (card[field] === null ? null : String(card[field]));
    return [{ field, here: text(here), there: text(there), differing }];
  });

/** Details of the other card that the colleague wants to show. */
export const takenIn = (typed: Typed): MergeField[] =>
  MERGE_FIELDS.filter((field) => typed[showField(field)] === THERE);

type Errors = Words['onePerson']['merge']['errors'];
export const reasonIn = (w: Errors) =>
  z.object({ reden: z.string(w.reason).min(3, w.reason).max(1000, w.reasonLong) });
export const apartIn = (w: Errors) =>
  z.object({ reden: z.string(w.apartWhy).min(3, w.apartWhy).max(1000, w.reasonLong) });
