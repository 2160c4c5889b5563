import { paths } from '../../paths.ts';
import { fullDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Stack,
} from '../../ui/index.ts';
import type { ShareWhy } from './question.ts';
import type { Words } from './words.ts';

export const ORGANISATION_FIELD = 'organisation';

type Named = { id: string; name: string };
export type SharedNow = Named & { why: ShareWhy; since: Date; isDesk: boolean; chosen: boolean };
export type SharedPast = Named & { from: Date; until: Date };
export type ShareProps = {
  words: Words['share'];
  language: Language;
  id: string;
  error: string | undefined;
  done: string | undefined;
  now: SharedNow[];
  past: SharedPast[];
  more: Named[];
};

export function SharePage({ words, language, id, error, done, now, past, more }: ShareProps) {
  const ok = done === 'gedeeld' || done === 'teruggetrokken' ? words.done[done] : undefined;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <BackLink href={paths.question.status({ id })}>{words.back}</BackLink>
          <Heading level={1}>{words.title}</Heading>
          {error && <Alert kind="error" title={error} />}
          {ok && <Alert kind="ok" title={ok} />}
          <Paragraph lead>{words.lead}</Paragraph>
        </Stack>
        <Card tone="sunken" title={words.seesTitle} id="wat-ziet">
          <p class="az-flush">{words.sees}</p>
          <p class="az-flush">{words.seesNot}</p>
          <p class="az-flush">{words.may}</p>
        </Card>
        <Stack>
          <Heading level={2}>{words.now}</Heading>
          {now.length === 0 && <Paragraph>{words.nobody}</Paragraph>}
          {now.map((shared) => (
            <SharedCard {...{ shared, words, language, id }} />
          ))}
        </Stack>
        <Stack>
          <Heading level={2}>{words.more}</Heading>
          {more.length === 0 && <Paragraph>{words.noMore}</Paragraph>}
          {more.map((organisation) => (
            <form action={paths.question.share({ id })} method="post">
              <HiddenField name={ORGANISATION_FIELD} value={organisation.id} />
              <Button kind="secondary">{plainPhrase(words.share, { name: organisation.name })}</Button>
            </form>
          ))}
        </Stack>
        {past.length > 0 && <Past {...{ past, words, language }} />}
      </Stack>
    </Page>
  );
}

type SharedCardProps = { shared: SharedNow; words: Words['share']; language: Language; id: string };

function SharedCard({ shared, words, language, id }: SharedCardProps) {
  const { name } = shared;
  const means = shared.isDesk ? words.deskMeans : words.takeMeans;
  return (
    <Card title={name} level={3} id={`deel-${shared.id}`}>
      <p class="az-flush">
        {plainPhrase(words.since, { day: fullDay(shared.since, language) })} {words.why[shared.why]}
      </p>
      {shared.chosen ? (
        <p class="az-flush">
          {plainPhrase(words.chosen, { name })} <Link href={paths.question.status({ id })}>{words.stop}</Link>
        </p>
      ) : (
        <form class="az-stack" action={paths.question.unshare({ id })} method="post">
          <p class="az-flush az-small az-soft">{plainPhrase(means, { name })}</p>
          <HiddenField name={ORGANISATION_FIELD} value={shared.id} />
          <div>
            <Button kind="secondary" context={name}>
              {words.take}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}

function Past({ past, words, language }: Pick<ShareProps, 'past' | 'words' | 'language'>) {
  return (
    <Stack size="sm">
      <Heading level={2} look={3}>
        {words.past}
      </Heading>
      <ul>
        {past.map(({ name, from, until }) => (
          <li>
            {plainPhrase(words.pastLine, {
              name,
              from: shortDay(from, language),
              until: shortDay(until, language),
            })}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
