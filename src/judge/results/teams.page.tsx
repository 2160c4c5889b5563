import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Button,
  ButtonLink,
  Card,
  Empty,
  ErrorSummary,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Row,
  Stack,
  TextArea,
  uiWords,
} from '../../ui/index.ts';
import type { Period } from '../publication/index.ts';
import { monthsOf, quarterName } from '../verdicts/index.ts';
import { ScopeTable } from './answers-table.tsx';
import { type Figures, servicesOf, teamsOf } from './figures.rules.ts';
import type { KeptResult } from './result.ts';
import type { Words } from './words.ts';

export type TeamsProps = {
  slug: string;
  results: readonly KeptResult[];
  shown: { result: KeptResult; figures: Figures; period: Period } | undefined;
  /** only who may speak for the organisation */
  mayReply: boolean;
  /** as it was typed, with what was wrong */
  reply?: { value: string; error: string } | undefined;
  language: Language;
  w: Words;
};

/** For a member: each team of the organisation, as far as it can be told. */
export const teamsPage = (props: TeamsProps): VNode => {
  const { slug, results, shown, mayReply, reply, language, w } = props;
  const t = w.team;
  const others = results.filter(({ quarter }) => quarter !== shown?.result.quarter);
  const problems = reply ? [{ field: 'reply', text: reply.error }] : [];
  return (
    <Page tight>
      <Stack size="lg">
        <ErrorSummary title={uiWords[language].layout.errorTitle} errors={problems} />
        <div>
          <Heading level={1}>{t.title}</Heading>
          <Paragraph lead>{t.intro}</Paragraph>
          {shown && (
            <Paragraph soft flush>
              {w.over[shown.period](monthsOf(shown.result.quarter, language))}
            </Paragraph>
          )}
        </div>
        {!shown && <Empty title={t.none}>{w.fewMore}</Empty>}
        {shown && (
          <>
            <Row>
              <ButtonLink href={paths.results.texts({ quarter: shown.result.quarter })}>{t.texts}</ButtonLink>
              <Link href={paths.results.provider({ slug }, { kwartaal: shown.result.quarter })}>
                {t.public}
              </Link>
            </Row>
            <ScopeTable
              title={w.team.teams}
              head={w.team.team}
              scope="team"
              rows={teamsOf(shown.result.published)}
              {...{ figures: shown.figures, period: shown.period, language, w }}
            />
            <SmallTeams shown={shown} w={w} />
            <ScopeTable
              title={w.services}
              head={w.service}
              scope="service"
              rows={servicesOf(shown.result.published)}
              {...{ figures: shown.figures, period: shown.period, language, w }}
            />
            <ReplyCard {...{ shown, mayReply, reply, w }} />
          </>
        )}
        {others.length > 0 && (
          <nav aria-labelledby="andere">
            <Heading level={2} look={3} id="andere">
              {w.otherQuarters}
            </Heading>
            <LinkList
              items={others.map(({ quarter }) => ({
                href: paths.results.teams({ kwartaal: quarter }),
                label: quarterName(quarter, language),
              }))}
            />
          </nav>
        )}
      </Stack>
    </Page>
  );
};

/** Why a small team has no figure, over a year neither; said where there is one. */
function SmallTeams({ shown, w }: { shown: NonNullable<TeamsProps['shown']>; w: Words }) {
  const { result, figures, period } = shown;
  const isShown = ({ id }: { id: string }): boolean =>
    figures({ period, scope: 'team', id, measure: 'friendly' }) !== undefined;
  if (teamsOf(result.published).every(isShown)) return null;
  return (
    <Card title={w.team.smallTitle} id="kleine-teams">
      <Paragraph flush>{w.team.small}</Paragraph>
      <Paragraph soft flush>
        {w.team.smallWords}
      </Paragraph>
    </Card>
  );
}

type ReplyProps = Pick<TeamsProps, 'mayReply' | 'reply' | 'w'> & { shown: NonNullable<TeamsProps['shown']> };

function ReplyCard({ shown: { result }, mayReply, reply, w }: ReplyProps) {
  const t = w.team;
  if (!mayReply && !result.reply) return null;
  return (
    <Card as="section" tone="us" title={t.reply} id="weerwoord">
      {mayReply ? (
        <form method="post" action={paths.results.reply({ quarter: result.quarter })}>
          <TextArea
            name="reply"
            label={t.replyLabel}
            hint={t.replyHint}
            value={reply?.value ?? result.reply ?? ''}
            error={reply?.error}
            rows={6}
          />
          <Button>{t.replySave}</Button>
        </form>
      ) : (
        <Paragraph flush>{result.reply}</Paragraph>
      )}
    </Card>
  );
}
