import type { LevelMeasure } from '../../publication/index.ts';

/** Who looks: the board, the people who work there, the client council. Counted apart and never mixed. */
export const SIDES = ['board', 'staff', 'council'] as const;
export type Side = (typeof SIDES)[number];

/** The words of the verdict, so that both can lie beside each other; and 'I don't know'. */
export const SCAN_ANSWERS = ['not-at-all', 'a-little', 'mostly', 'entirely', 'unknown'] as const;
export type ScanAnswer = (typeof SCAN_ANSWERS)[number];

/** Three parts of one level each, eleven statements a part: a part is a page. */
export const PARTS = ['friendly', 'organised', 'driven'] as const satisfies readonly LevelMeasure[];

/** What one can have seen oneself; words in statements.nl.ts and statements.en.ts. */
export const STATEMENTS = {
  friendly: [
    'greeted',
    'says-name',
    'called-as-wished',
    'knocks',
    'looks-up',
    'lets-finish',
    'says-first',
    'plain-letters',
    'talks-with',
    'says-late',
    'says-sorry',
  ],
  organised: [
    'human-on-phone',
    'knows-contact',
    'knows-stand-in',
    'story-known',
    'solved-at-once',
    'warm-handover',
    'day-promised',
    'chooses-time',
    'same-faces',
    'evening',
    'price-before',
  ],
  driven: [
    'two-choices',
    'free-to-stop',
    'asked-before',
    'idea-answered',
    'change-known',
    'council-early',
    'hiring',
    'customer-at-table',
    'learns-from-complaints',
    'money',
    'director-talks',
  ],
} as const satisfies Record<LevelMeasure, readonly string[]>;
export type StatementKey = (typeof STATEMENTS)[LevelMeasure][number];
export const ALL_STATEMENTS: readonly StatementKey[] = PARTS.flatMap(
  (part): readonly StatementKey[] => STATEMENTS[part],
);

export type ScanAnswers = Partial<Record<StatementKey, ScanAnswer>>;
/** How often each answer was given to each statement. */
export type Counts = ReadonlyMap<StatementKey, Readonly<Partial<Record<ScanAnswer, number>>>>;
/** One side: how many filled it in, and the counts of those that are shown. */
export type SideCounts = { side: Side; people: number; shown: number; counts: Counts };
