import type { Language } from '../../platform/language/language.ts';
import { emergencyIn } from '../matching/index.ts';
import { EmergencyAlerts } from './emergency-alerts.tsx';
import { words } from './words.ts';

/** Where to call first, when these words tell of danger; nothing when they don't. */
export function EmergencyNotice({ text, language }: { text: string; language: Language }) {
  return <EmergencyAlerts emergencies={emergencyIn(text)} words={words[language].emergency} />;
}
