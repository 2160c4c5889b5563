export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((known) => known === text);

/** The words of a slice in both languages; English must say all that Dutch says. */
export type Dictionary<W> = Readonly<Record<Language, W>>;
