import { bodyCare } from './home-care/body-care.data.ts';
import { household } from './home-care/household.data.ts';
import { illness } from './home-care/illness.data.ts';
import { nursing } from './home-care/nursing.data.ts';

/** Personal care, nursing, illness, the household, odd jobs and food. */
export const homeCare = [...bodyCare, ...nursing, ...illness, ...household];
