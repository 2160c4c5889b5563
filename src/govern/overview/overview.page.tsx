import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { DirectHelpCount } from '../../serve/direct-help/index.ts';
import { ButtonLink, Heading, Page, Paragraph, Stack, Stat, Stats } from '../../ui/index.ts';
import { emergencyWords, ReviewsWait } from '../emergency/index.ts';
import { AskedBlock } from './asked.block.tsx';
import { DirectHelpBlock } from './direct-help.block.tsx';
import { daysBetween, settled, sumOf } from './figures.rules.ts';
import { LeftBlock } from './left.block.tsx';
import { NotOfferedBlock } from './not-offered.block.tsx';
import type { Period } from './period.rules.ts';
import { PromisesBlock } from './promises.block.tsx';
import type { Overview } from './read-overview.ts';
import { WaitingBlock } from './waiting.block.tsx';
import type { Words } from './words.ts';

type Props = {
  overview: Overview;
  /** by quarter, oldest first */
  directHelp: readonly DirectHelpCount[];
  /** the cases of who waits that she may open */
  related: ReadonlySet<string>;
  /** accesses in an emergency that wait for her judgement */
  toJudge: number;
  period: Period;
  organisation: string;
  language: Language;
  w: Words;
};

export const overviewPage = ({
  overview,
  directHelp,
  related,
  toJudge,
  period,
  organisation,
  language,
  w,
}: Props): VNode => {
  const { asked, notOffered, waiting, left, promises } = overview;
  const { firstDay, until, quarters } = period;
  const over = w.period(fullDay(firstDay, language), fullDay(until, language));
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <Paragraph soft flush>
            {organisation}
          </Paragraph>
          <Heading level={1}>{w.title}</Heading>
          <Paragraph soft flush>
            {w.intro}
          </Paragraph>
        </div>
        <ReviewsWait n={toJudge} language={language} />
        <Tiles {...{ overview, over, now: until, w }} />
        <AskedBlock {...{ asked, quarters, period: over, w }} />
        <NotOfferedBlock {...{ notOffered, period: over, w }} />
        <WaitingBlock {...{ waiting, related, now: until, language, w }} />
        <DirectHelpBlock {...{ directHelp, period: over, language, w }} />
        <LeftBlock {...{ left, period: over, w }} />
        <PromisesBlock {...{ promises, period: over, language, w }} />
        <div>
          <ButtonLink kind="secondary" href={paths.manage.routes()}>
            {w.routes}
          </ButtonLink>{' '}
          <ButtonLink kind="secondary" iconStart="eye" href={paths.manage.log()}>
            {w.log}
          </ButtonLink>{' '}
          <ButtonLink kind="secondary" iconStart="alert-triangle" href={paths.manage.emergencies()}>
            {emergencyWords[language].wait.all}
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
};

function Tiles({ overview, over, now, w }: { overview: Overview; over: string; now: Date; w: Words }) {
  const { asked, waiting, left, promises } = overview;
  const t = w.tiles;
  const people = waiting.waits.reduce((sum, { n }) => sum + n, 0);
  const longest = Math.max(0, ...waiting.waits.map((wait) => daysBetween(wait.longestSince, now)));
  const kept = sumOf(promises);
  return (
    <Stats>
      <Stat value={asked.total} label={t.asked} note={over} />
      <Stat value={people} label={t.waiting} note={people > 0 ? t.longest(longest) : w.now} />
      <Stat value={left.total} label={t.left} note={over} />
      <Stat value={kept.kept} unit={t.of(settled(kept))} label={t.kept} note={over} />
    </Stats>
  );
}
