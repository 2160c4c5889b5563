/** What a verdict asks: measures.md, 'Verdict items'. The order is that of the form and of the packed answers. */
export const LEVELS = ['friendly', 'organised', 'driven', 'value'] as const;
export type ItemLevel = (typeof LEVELS)[number];

export const ITEMS = [
  { key: 'respect', level: 'friendly' },
  { key: 'listened', level: 'friendly' },
  { key: 'welcome', level: 'friendly' },
  { key: 'gladly', level: 'friendly' },
  { key: 'one-contact', level: 'organised' },
  { key: 'story-once', level: 'organised' },
  { key: 'quick', level: 'organised' },
  { key: 'as-agreed', level: 'organised' },
  { key: 'could-choose', level: 'driven' },
  { key: 'counted', level: 'driven' },
  { key: 'saw-effect', level: 'driven' },
  { key: 'fits', level: 'value' },
] as const satisfies readonly { key: string; level: ItemLevel }[];
export type ItemKey = (typeof ITEMS)[number]['key'];

/** helemaal niet – een beetje – grotendeels – helemaal; or 'I don't know', or 'does not apply'. */
export const SCALE = ['not-at-all', 'a-little', 'mostly', 'entirely'] as const;
export const ANSWERS = [...SCALE, 'unknown', 'not-applicable'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Of whom the verdict is about; asked, never a name. */
export const PROFESSIONS = [
  'doctor',
  'nurse',
  'carer',
  'domestic-help',
  'therapist',
  'coach',
  'desk',
  'planner',
  'driver',
  'volunteer',
  'other',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const ANSWERED_BY = ['self', 'with-help', 'proxy'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

export const VERSIONS = ['full', 'easy'] as const;
export type FormVersion = (typeof VERSIONS)[number];

export const ROUTES = ['device', 'card'] as const;
/** By a blind token on one's own device, or by a sealed card. */
export type Route = (typeof ROUTES)[number];

/** The longest of each of the two texts, in bytes (`textBytes`), so that every verdict fits the fixed size. */
export const TEXT_BYTES = 720;
