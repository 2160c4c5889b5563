import type { Language } from '../../platform/language/language.ts';

/** Languages that people in the Netherlands often speak at home; another that was understood is added. */
export const SPOKEN = [
  'nl',
  'en',
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'fy',
  'it',
  'pl',
  'pt',
  'ru',
  'so',
  'ti',
  'tr',
  'uk',
  'ur',
  'zh',
];

const names = new Map<Language, Intl.DisplayNames>();

/** 'tr' → 'Turks' */
export const languageName =
  (language: Language) =>
  (code: string): string => {
    const known =
      names.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
    names.set(language, known);
    return known.of(code) ?? code;
  };

/** By name, in the order of the alphabet of the reader. */
export const languageOptions = (language: Language, also: string): { value: string; label: string }[] => {
  const codes = /^[a-z]{2}$/.test(also) && !SPOKEN.includes(also) ? [...SPOKEN, also] : SPOKEN;
  const nameOf = languageName(language);
  return codes
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
};
