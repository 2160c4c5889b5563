import type { Language } from '../../../platform/language/language.ts';
import type { Outcome } from '../model/model.ts';

type Props = { of: Pick<Outcome, 'text' | 'textEn'>; language: Language };

/** In the language of who reads; what its owner wrote in Dutch alone is Dutch for who hears the page too. */
export function OutcomeWords({ of: { text, textEn }, language }: Props) {
  if (language === 'en' && textEn === undefined) return <span lang="nl">{text}</span>;
  return <>{language === 'en' ? textEn : text}</>;
}
