import type { VNode } from 'preact';
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
import type { Words } from './words.ts';

export const QUESTION_FIELD = 'vraag';
export const ORGANISATION_FIELD = 'organisatie';

export type ShareLine = {
  organisation: { id: string; name: string };
  why: 'desk' | 'choice' | 'asked';
  since: Date;
  /** her choice holds here: she stops that first */
  chosen: boolean;
  desk: boolean;
};
export type SharesOfQuestion = { id: string; title: string; shares: readonly ShareLine[] };
export type PastShare = { name: string; title: string; from: Date; until: Date };
export type SharesProps = {
  questions: readonly SharesOfQuestion[];
  past: readonly PastShare[];
  said?: { kind: 'ok' | 'error'; text: string } | undefined;
  language: Language;
  w: Words;
};

/** Who can see what, over all her questions; each share can be withdrawn here. */
export const sharesPage = ({ questions, past, said, language, w }: SharesProps): VNode => {
  const s = w.shares;
  const shared = questions.filter(({ shares }) => shares.length > 0);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <BackLink href={paths.mine.data()}>{w.back}</BackLink>
          <Heading level={1}>{s.title}</Heading>
          {said && <Alert kind={said.kind} title={said.text} />}
          <Paragraph lead>{s.lead}</Paragraph>
          <Paragraph flush>{s.never}</Paragraph>
        </Stack>
        <Stack>
          <Heading level={2}>{s.now}</Heading>
          {shared.length === 0 && <Paragraph flush>{s.nobody}</Paragraph>}
          {shared.map((question) => (
            <Card title={question.title} level={3} id={`vraag-${question.id}`}>
              {question.shares.map((share) => (
                <Shared {...{ share, question, language, w }} />
              ))}
              <p class="az-flush">
                <Link href={paths.question.share({ id: question.id })}>{s.more}</Link>
              </p>
            </Card>
          ))}
        </Stack>
        {past.length > 0 && (
          <Stack size="sm">
            <Heading level={2} look={3}>
              {s.past}
            </Heading>
            <ul>
              {past.map(({ name, title, from, until }) => (
                <li>
                  {plainPhrase(s.pastLine, {
                    name,
                    title,
                    from: shortDay(from, language),
                    until: shortDay(until, language),
                  })}
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </Stack>
    </Page>
  );
};

type SharedProps = { share: ShareLine; question: SharesOfQuestion; language: Language; w: Words };

function Shared({ share, question, language, w }: SharedProps) {
  const s = w.shares;
  const { id, name } = share.organisation;
  const { title } = question;
  return (
    <form class="az-stack az-stack--sm" method="post" action={paths.mine.unshare()}>
      <Heading level={4} flush>
        {name}
      </Heading>
      <p class="az-flush">
        {plainPhrase(s.since, { day: fullDay(share.since, language) })} {s.why[share.why]}
      </p>
      {share.chosen ? (
        <p class="az-flush">
          {plainPhrase(s.chosen, { name })}{' '}
          <Link href={paths.question.status({ id: question.id })}>{s.stop}</Link>
        </p>
      ) : (
        <>
          <p class="az-flush az-small az-soft">{plainPhrase(share.desk ? s.deskMeans : s.means, { name })}</p>
          <HiddenField name={QUESTION_FIELD} value={question.id} />
          <HiddenField name={ORGANISATION_FIELD} value={id} />
          <div>
            <Button kind="secondary" context={plainPhrase(s.takeContext, { name, title })}>
              {s.take}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
