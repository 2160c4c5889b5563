import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Card, Link } from '../../../ui/index.ts';
import { isEmpty } from './profile.rules.ts';
import { type GuestProfile, NOTHING } from './profile.ts';
import { profileWords } from './words.ts';

type Props = {
  profile: GuestProfile | undefined;
  /** of whom she has her contact */
  at: string | undefined;
  language: Language;
};

/** On the page of her question: do they know how she wants to be helped? */
export function GuestLink({ profile, at, language }: Props) {
  const w = profileWords[language];
  const s = w.status;
  const told = !isEmpty(profile ?? NOTHING);
  const sees = told && at !== undefined && (profile?.sharedWith.includes(at) ?? false);
  return (
    <Card tone="sunken" title={s.title} id="geholpen">
      <p class="az-flush">{sees ? s.shares : told ? s.notShared : s.not}</p>
      <p class="az-flush">
        <Link href={told && !sees ? paths.profile.share() : paths.profile.one()}>
          {sees ? s.link : told ? w.share.link : s.begin}
        </Link>
      </p>
    </Card>
  );
}
