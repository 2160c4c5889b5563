import { displayOf, EXTRAS, SCHEMES, TEXT_SIZES } from '../../platform/auth/display.ts';
import type { Preferences } from '../../platform/http/visit.ts';
import { isLanguage } from '../../platform/language/language.ts';

/** What was chosen, over what was; an answer that is not on the page changes nothing. */
export const withDisplay = (
  now: Preferences,
  typed: { letters?: string; scherm?: string },
  /** what is ticked; undefined: the page did not ask, so it stays */
  ticked?: readonly string[],
): Preferences => ({
  ...now,
  ...displayOf(
    TEXT_SIZES.find((one) => one === typed.letters) ?? now.textSize,
    SCHEMES.find((one) => one === typed.scherm) ?? now.scheme,
    ticked ?? EXTRAS.filter((one) => now[one]),
  ),
});

export const withLanguage = (now: Preferences, asked: string | undefined): Preferences => ({
  ...now,
  language: isLanguage(asked) ? asked : now.language,
});
