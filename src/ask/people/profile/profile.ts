/** Ways in which somebody can be reached. */
export const REACH = ['phone', 'message', 'letter', 'visit'] as const;
export type Reach = (typeof REACH)[number];

/** What helps her to hear, see and read; in the order in which it matters to who comes in. */
export const HEARING = ['hears-badly', 'hearing-aid', 'signs', 'write-down'] as const;
export const SEEING = ['sees-badly', 'blind', 'say-who', 'large-letters'] as const;
export const READING = ['read-aloud', 'simple-words', 'pictures', 'together'] as const;
export const INTERPRETER = 'interpreter';
export const NEEDS = [...HEARING, ...SEEING, INTERPRETER, ...READING] as const;
export type Need = (typeof NEEDS)[number];

export const FORMS = ['u', 'je'] as const;
export const PRONOUNS = ['zij', 'hij', 'die'] as const;

/** How somebody wants to be helped, as she told it: whatever she left out is null or empty. */
export type Told = {
  /** as she wants to be called: 'mevrouw De Wit' */
  called: string | null;
  form: (typeof FORMS)[number] | null;
  pronouns: (typeof PRONOUNS)[number] | null;
  /** the ways she likes; empty: it is all the same to her */
  reach: Reach[];
  /** whole hours, where she lives: from when and until when she may be called */
  callFrom: number | null;
  callUntil: number | null;
  /** to know at her door or when one calls */
  door: string | null;
  speaks: string | null;
  needs: Need[];
  matters: string | null;
  never: string | null;
  present: string | null;
};

export const NOTHING: Told = {
  called: null,
  form: null,
  pronouns: null,
  reach: [],
  callFrom: null,
  callUntil: null,
  door: null,
  speaks: null,
  needs: [],
  matters: null,
  never: null,
  present: null,
};

export type GuestProfile = Told & {
  personId: string;
  /** who typed it for her; null: she did */
  writtenBy: string | null;
  changedAt: Date;
  /** organisations that may read it */
  sharedWith: string[];
};

/** The few things that a row in a list has room for; kept on her card at each organisation that she shares with. */
export type Short = Pick<Told, 'called' | 'form' | 'reach' | 'callFrom' | 'callUntil' | 'needs'>;

/** One short page each, in the order in which one meets; every part can be skipped. */
export const PARTS = ['naming', 'reaching', 'senses', 'matters', 'present'] as const;
export type PartKey = (typeof PARTS)[number];
