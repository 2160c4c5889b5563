import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Details,
  Heading,
  Link,
  Page,
  Paragraph,
  Stack,
  TaskList,
} from '../../../ui/index.ts';
import { GuestBlock, guestWords } from './guest-block.tsx';
import { isEmpty, isTold, shortOf } from './profile.rules.ts';
import { type GuestProfile, NOTHING, PARTS } from './profile.ts';
import type { Words } from './words.ts';

export type ProfileProps = {
  profile: GuestProfile | undefined;
  /** as on her own row */
  name: string;
  /** organisations that see it now */
  sharedWith: string[];
  /** as her helper knows her; undefined for herself */
  helped: string | undefined;
  /** she herself: only she shares it and empties it */
  herself: boolean;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** All that she told, part by part, with whom she shares it, and exactly what they see. */
export const profilePage = (props: ProfileProps): VNode => {
  const { profile, name, sharedWith, helped, herself, done, now, language, w } = props;
  const told = profile ?? NOTHING;
  const nothing = isEmpty(told);
  const said = done ? w.done[done] : undefined;
  const row = guestWords(shortOf(told), undefined, language);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <BackLink href={paths.mine.data()}>{w.back}</BackLink>
          {said && <Alert kind="ok" title={said} />}
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.lead}</Paragraph>
          <Paragraph flush>{helped ? w.helpedLead(helped) : w.free}</Paragraph>
          {nothing && (
            <div>
              <ButtonLink href={paths.profile.naming()}>{w.begin}</ButtonLink>
            </div>
          )}
        </Stack>
        <Stack>
          <Heading level={2}>{nothing ? w.partsFresh : w.partsTitle}</Heading>
          <TaskList
            items={PARTS.map((part) => ({
              label: w.parts[part].title,
              href: paths.profile[part](),
              state: isTold(told, part) ? w.change : w.tell,
              ...(isTold(told, part) ? { tone: 'you' as const } : {}),
            }))}
          />
        </Stack>
        {!nothing && (
          <Stack>
            <Heading level={2}>{w.preview}</Heading>
            <Paragraph flush>{w.previewText}</Paragraph>
            <GuestBlock profile={profile} name={name} now={now} language={language} own />
            {row !== '' && (
              <Paragraph flush>
                {w.previewRow} <strong>{row}</strong>
              </Paragraph>
            )}
          </Stack>
        )}
        <Stack>
          <Heading level={2}>{w.share.title}</Heading>
          <Paragraph flush>
            {sharedWith.length > 0 ? w.share.now(sharedWith.join(', ')) : w.share.nobody}
          </Paragraph>
          <Paragraph flush>
            {herself ? (
              <Link href={paths.profile.share()}>{w.share.link}</Link>
            ) : (
              helped && w.share.hers(helped)
            )}
          </Paragraph>
          <Paragraph flush>
            <Link href={paths.mine.looks()}>{w.looks}</Link>
          </Paragraph>
        </Stack>
        <Paragraph flush>
          <Link href={paths.about.display({ terug: paths.profile.one() })}>{w.display}</Link>
        </Paragraph>
        {profile && herself && <Clear w={w} />}
      </Stack>
    </Page>
  );
};

function Clear({ w }: { w: Words }) {
  return (
    <Details summary={w.clearTitle}>
      <form class="az-stack az-stack--sm" method="post" action={paths.profile.clear()}>
        <p class="az-flush">{w.clearText}</p>
        <div>
          <Button kind="secondary">{w.clear}</Button>
        </div>
      </form>
    </Details>
  );
}
