import { paths } from '../../../paths.ts';
import { capital } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Icon, Link } from '../../../ui/index.ts';
import { reminderOn } from './before-after.rules.ts';
import type { Moment } from './moment.ts';
import { periodText } from './name-of.ts';
import { words } from './words.ts';

type Props = { moments: readonly Moment[]; today: string; language: Language };

/** On the list of work: what we agreed to do today, and when it asks for something. @param moments see `momentsOfMember` */
export function OurMoments({ moments, today, language }: Props) {
  const w = words[language];
  return (
    <>
      {moments.map((moment) => {
        const reminder = reminderOn(moment, today);
        const said =
          reminder === 'running' ? `${capital(periodText(moment, language, w))}.` : w.today[reminder];
        return (
          <p class="az-flush">
            <Icon name="heart-handshake" small /> {w.today.title}: <strong>{moment.agreement}</strong> {said}{' '}
            <Link href={paths.treatment.moment({ moment: moment.id })}>{w.today.link}</Link>
          </p>
        );
      })}
    </>
  );
}
