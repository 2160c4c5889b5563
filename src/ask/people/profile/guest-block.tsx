import { fullDay, hourOf } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Alert, Card, Icon } from '../../../ui/index.ts';
import { callingAt, isEmpty } from './profile.rules.ts';
import type { GuestProfile, Short } from './profile.ts';
import { fewWords, type Said, saidLines, type Tense } from './said.rules.ts';
import { profileWords } from './words.ts';

type Props = {
  profile: GuestProfile | undefined;
  /** as on her card, for when she did not say how to call her */
  name: string;
  now: Date;
  language: Language;
  /** her own look at it says nothing of being logged */
  own?: boolean;
};

/** How she wants to be helped, for who is about to meet or call her: read in twenty seconds. */
export function GuestBlock({ profile, name, now, language, own }: Props) {
  if (!profile || isEmpty(profile)) return null;
  const w = profileWords[language];
  const b = w.block;
  const who = profile.called ?? name;
  const day = fullDay(profile.changedAt, language);
  const calling = callingAt(profile, hourOf(now));
  const notNow = calling === 'too-early' || calling === 'too-late';
  return (
    <Card tone="you" title={who ? b.title(who) : b.titleNameless} id="zo-helpt-u" level={2}>
      {notNow && !own && <Alert kind="info" title={callingNow(profile, now, language)} />}
      <ul class="az-guest">
        {saidLines(profile, w).map((line) => (
          <li class={line.strong ? 'az-guest__line az-strong' : 'az-guest__line'}>
            <Icon name={line.icon} />
            <Line {...line} />
          </li>
        ))}
      </ul>
      <p class="az-soft az-small az-flush">
        {profile.writtenBy ? b.wroteFor(profile.writtenBy, day) : b.wrote(day)} {!own && b.logged}
      </p>
    </Card>
  );
}

const Line = ({ text, quoted }: Said) => (
  <span>
    {text}
    {quoted && ` “${quoted}”`}
  </span>
);

const callingNow = (profile: GuestProfile, now: Date, language: Language): string => {
  const { row } = profileWords[language];
  const text =
    callingAt(profile, hourOf(now)) === 'too-early'
      ? row.tooEarly(profile.callFrom ?? 0)
      : row.tooLate(profile.callUntil ?? 24);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

/** The same in a few words, for a row in a list. Empty when there is nothing that fits. @param now undefined: of another day */
export const guestWords = (
  short: Short | undefined,
  now: Date | undefined,
  language: Language,
  tense: Tense = 'now',
): string =>
  short === undefined
    ? ''
    : fewWords(short, now && hourOf(now), profileWords[language].row, tense).join(' · ');

/** What is wrong with calling her at that hour; undefined when it suits her. */
export const callingWarning = (
  told: Pick<Short, 'reach' | 'callFrom' | 'callUntil'> | undefined,
  at: Date,
  language: Language,
): string | undefined => {
  if (!told) return undefined;
  const { row } = profileWords[language];
  // Whether she likes to be called at all is another matter than when.
  const asked = callingAt({ ...told, reach: [] }, hourOf(at));
  if (asked === 'too-early') return row.thenEarly(told.callFrom ?? 0);
  return asked === 'too-late' ? row.thenLate(told.callUntil ?? 24) : undefined;
};

/** One line under a name. */
export function GuestNote({
  guest,
  now,
  calls,
  language,
}: {
  guest: Short | undefined;
  now?: Date | undefined;
  /** when it is planned to call her */
  calls?: Date | undefined;
  language: Language;
}) {
  const text = guestWords(guest, calls ?? now, language, calls ? 'then' : 'now');
  return text === '' ? null : (
    <span class="az-guestnote">
      <Icon name="message-circle" small /> {text}
    </span>
  );
}
