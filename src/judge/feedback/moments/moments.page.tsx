import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  BackLink,
  Badge,
  ButtonLink,
  Card,
  Empty,
  Grid,
  Heading,
  Link,
  Page,
  PageHead,
  Paragraph,
  Quote,
  Stack,
} from '../../../ui/index.ts';
import { periodText, saysKey, themeName } from './name-of.ts';
import type { MomentLine } from './read-moments.ts';
import type { Words } from './words.ts';

type Props = { lines: readonly MomentLine[]; language: Language; w: Words };

/** What teams take on, and what they learned: each for itself, in no order of better or worse. */
export const momentsPage = ({ lines, language, w }: Props): VNode => {
  const l = w.list;
  const byTeam = (a: MomentLine, b: MomentLine) => (a.team ?? '').localeCompare(b.team ?? '');
  const running = lines.filter(({ moment }) => !moment.closed).sort(byTeam);
  const done = lines.filter(({ moment }) => moment.closed);
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.treatment.page()}>{l.back}</BackLink>
        <PageHead
          title={l.title}
          intro={l.intro}
          acts={<ButtonLink href={paths.treatment.start()}>{l.start}</ButtonLink>}
        />
        {lines.length === 0 && <Empty title={l.none}>{l.noneText}</Empty>}
        {running.length > 0 && (
          <section class="az-stack" aria-labelledby="lopend">
            <Heading level={2} id="lopend">
              {l.running}
            </Heading>
            <Grid columns={2}>
              {running.map((line) => (
                <RunningCard {...{ line, language, w }} />
              ))}
            </Grid>
          </section>
        )}
        {done.length > 0 && (
          <section class="az-stack" aria-labelledby="geleerd">
            <Heading level={2} id="geleerd">
              {l.done}
            </Heading>
            {done.map((line) => (
              <DoneCard {...{ line, language, w }} />
            ))}
          </section>
        )}
        <Paragraph soft small flush>
          {l.noTeam}
        </Paragraph>
      </Stack>
    </Page>
  );
};

type LineProps = { line: MomentLine; language: Language; w: Words };

export function RunningCard({ line: { moment, team, seen, stand }, language, w }: LineProps) {
  return (
    <Card as="article" tone="us">
      <Heading level={3}>{moment.agreement}</Heading>
      <Paragraph soft small flush>
        {team ?? w.everybodyOf} · {themeName(moment, w)} · {periodText(moment, language, w)}
      </Paragraph>
      <Paragraph flush>
        {stand.at > 0 && `${w.one.at(stand.at, stand.of)} `}
        {seen.kind === 'compared' ? w.one.says[seen.says] : w.one[seen.kind]}
      </Paragraph>
      <Paragraph flush>
        <Link href={paths.treatment.moment({ moment: moment.id })}>
          {w.today.link}
          <span class="az-hidden"> {moment.agreement}</span>
        </Link>
      </Paragraph>
    </Card>
  );
}

function DoneCard({ line: { moment, team, seen }, language, w }: LineProps) {
  if (!moment.closed) return null;
  return (
    <Card as="article">
      <Heading level={3} flush>
        {moment.agreement}
      </Heading>
      <Paragraph soft small flush>
        {team ?? w.everybodyOf} · {themeName(moment, w)} · {periodText(moment, language, w)}
      </Paragraph>
      <Quote medium>{moment.closed.learned}</Quote>
      {seen.kind === 'compared' && (
        <Paragraph flush>
          <Badge tone="you">{w.one.says[saysKey(seen, true)]}</Badge>
        </Paragraph>
      )}
      <Paragraph flush>
        <Link href={paths.treatment.moment({ moment: moment.id })}>
          {w.list.look}
          <span class="az-hidden">: {moment.agreement}</span>
        </Link>
      </Paragraph>
    </Card>
  );
}
