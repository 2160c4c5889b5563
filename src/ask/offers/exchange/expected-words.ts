import { manageEn } from '../manage/en.ts';
import type { Expected } from './read-cell.rules.ts';

/** What was expected in a cell, for the command line and for rejected rows. */
export const expectedWords: Readonly<Record<Expected, string>> = manageEn.expected;
