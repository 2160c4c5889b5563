import type { Preferences } from '../../platform/http/visit.ts';
import { isLanguage } from '../../platform/language/language.ts';

/** What was chosen, over what was; an answer that is not on the page changes nothing. */
export const withDisplay = (now: Preferences, typed: { letters?: string; scherm?: string }): Preferences => ({
  ...now,
  textSize: typed.letters === 'large' || typed.letters === 'normal' ? typed.letters : now.textSize,
  scheme: typed.scherm === 'dark' || typed.scherm === 'light' ? typed.scherm : now.scheme,
});

export const withLanguage = (now: Preferences, asked: string | undefined): Preferences => ({
  ...now,
  language: isLanguage(asked) ? asked : now.language,
});
