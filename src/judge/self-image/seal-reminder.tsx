import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Icon, Link } from '../../ui/index.ts';
import { lastDayText, quarterName } from '../verdicts/index.ts';
import type { ToSeal } from './to-seal-soon.ts';
import { words } from './words.ts';

/** On the list of work of a manager: predict before it closes, for afterwards it cannot be. */
export function SealReminder({ toSeal, language }: { toSeal: ToSeal | undefined; language: Language }) {
  if (!toSeal) return null;
  const { quarter, services } = toSeal;
  const { reminder } = words[language].image;
  return (
    <p class="az-flush">
      <Icon name="hourglass" small /> {reminder.text(quarterName(quarter, language), services)}{' '}
      {reminder.until(lastDayText(quarter, language))}{' '}
      <Link href={paths.selfImage.list()}>{reminder.link}</Link>
    </p>
  );
}
