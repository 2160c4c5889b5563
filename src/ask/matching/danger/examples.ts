import type { Emergency } from './emergency.rules.ts';
import {
  EMERGENCIES,
  FRESH_EMERGENCIES,
  SECOND_EMERGENCIES,
  THIRD_EMERGENCIES,
} from './emergency-examples.data.ts';
import { OTHER_HAND_EMERGENCIES } from './emergency-other-hand.data.ts';
import { STORY_EMERGENCIES } from './emergency-stories.data.ts';
import { THIRD_HAND_EMERGENCIES } from './emergency-third-hand.data.ts';
import { TOLD_EMERGENCIES } from './emergency-told.data.ts';
import { UNSPOKEN_EMERGENCIES } from './emergency-unspoken.data.ts';
import {
  ENGLISH_ORDINARY,
  FRESH_ORDINARY,
  ORDINARY,
  PLAIN_ORDINARY,
  SECOND_ORDINARY,
  THIRD_ORDINARY,
} from './ordinary-examples.data.ts';
import { ORDINARY_IN_A_WORD } from './ordinary-in-a-word.data.ts';
import { OTHER_HAND_ORDINARY } from './ordinary-other-hand.data.ts';
import { STORY_ORDINARY } from './ordinary-stories.data.ts';
import { THIRD_HAND_ORDINARY } from './ordinary-third-hand.data.ts';
import { RANG_FALSELY, TOLD_ORDINARY } from './ordinary-told.data.ts';
import { OTHER_HAND_OUTSIDE } from './outside-other-hand.data.ts';
import { THIRD_HAND_OUTSIDE } from './outside-third-hand.data.ts';
import { TOLD_OUTSIDE } from './outside-told.data.ts';
import { FRESH_OUTSIDE, OUTSIDE, THIRD_OUTSIDE } from './scope-examples.data.ts';

/** All lists that rules were mended by; those that must stay unseen are not among them. */
const LISTS = [
  EMERGENCIES,
  FRESH_EMERGENCIES,
  SECOND_EMERGENCIES,
  THIRD_EMERGENCIES,
  OTHER_HAND_EMERGENCIES,
  STORY_EMERGENCIES,
  TOLD_EMERGENCIES,
  THIRD_HAND_EMERGENCIES,
  UNSPOKEN_EMERGENCIES,
];

export const emergenciesOf = (what: Emergency): string[] => LISTS.flatMap((list) => list[what]);

export const ORDINARY_EXAMPLES: readonly string[] = [
  ...ENGLISH_ORDINARY,
  ...PLAIN_ORDINARY,
  ...ORDINARY,
  ...FRESH_ORDINARY,
  ...SECOND_ORDINARY,
  ...THIRD_ORDINARY,
  ...OTHER_HAND_ORDINARY,
  ...STORY_ORDINARY,
  ...TOLD_ORDINARY,
  ...RANG_FALSELY,
  ...THIRD_HAND_ORDINARY,
  ...ORDINARY_IN_A_WORD,
];

export const OUTSIDE_EXAMPLES: readonly string[] = [
  OUTSIDE,
  FRESH_OUTSIDE,
  THIRD_OUTSIDE,
  OTHER_HAND_OUTSIDE,
  TOLD_OUTSIDE,
  THIRD_HAND_OUTSIDE,
].flatMap((list) => Object.values(list).flat());
