import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Card,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  PhoneFold,
  Split,
  Stack,
  Turn,
  TurnText,
} from '../../ui/index.ts';
import { LEVEL_KEYS, type LevelKey } from '../levels/index.ts';
import { sameOn } from './address.ts';
import { Choose } from './choose.tsx';
import { nextLevel } from './helps.rules.ts';
import { LeagueBlock } from './league.block.tsx';
import { LevelsBlock } from './levels.block.tsx';
import type { Around } from './read-dashboard.ts';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import { SpreadBlock } from './spread.block.tsx';
import { countTo } from './text.rules.ts';
import { Tiles } from './tiles.block.tsx';
import { TodoBlock } from './todo.block.tsx';
import { TrendBlock } from './trend.block.tsx';
import type { Words } from './words.ts';

export type DashboardProps = {
  seen: Seen;
  around: Around;
  leagues: Partial<Record<LevelKey, string>>;
  mayManage: boolean;
  language: Language;
  w: Words;
};

/** The conclusion as a sentence, then the levels, at most four tiles, the league, and one thing to do now. */
export const dashboardPage = (props: DashboardProps): VNode => {
  const { seen, around, leagues, mayManage, language, w } = props;
  const { here, asked, us } = seen;
  const next = nextLevel(here);
  return (
    <Page tight>
      <Stack size="lg">
        <Split kind="even">
          <div>
            <Heading level={1}>{w.title}</Heading>
            <Paragraph soft flush>
              {here.place.scope === 'organisation' ? us.name : here.label}.{' '}
              <Source {...{ asked, language, w }} {...here} />
            </Paragraph>
            <AimLine {...props} />
          </div>
          <Conclusion {...props} />
        </Split>
        <Choose action={paths.levels.home()} {...{ seen, language, w }} />
        <LevelsBlock {...{ seen, leagues, language, w }} />
        <Tiles before={around.before} index={around.index} {...{ seen, language, w }} />
        <Split kind="wide">
          <Stack size="lg">
            <LeagueBlock lines={around.lines} {...{ language, w }} />
            <SpreadBlock {...{ seen, language, w }} />
          </Stack>
          <Stack size="lg">
            <TodoBlock level={next} quarter={asked.quarter} {...{ mayManage, w }} />
            <TrendBlock
              level={next?.level ?? 'driven'}
              history={around.history}
              selves={around.selves}
              {...{ seen, language, w }}
            />
          </Stack>
        </Split>
        <More {...{ seen, w }} />
      </Stack>
    </Page>
  );
};

/** 'Wij voorspelden: klantgericht. Onze klanten zeggen: klantvriendelijk.' */
function Conclusion({ seen, w }: DashboardProps) {
  const { here, self } = seen;
  const t = w.turn;
  const name = (reached: number): string => {
    const level = LEVEL_KEYS[reached - 1];
    return level ? w.levels[level].short : t.notYet;
  };
  const above = here.reached > 0 ? here.levels.at(here.reached) : undefined;
  const self3 = self && countTo(LEVEL_KEYS.map((level) => self.levels[level]));
  return (
    <Turn tone="us" who={t.who}>
      <TurnText>
        {self3 === undefined ? t.noSelf : t.self(name(self3))}
        {here.levels[0].state === 'few' ? t.few : t.said(name(here.reached))}
        {above?.state === 'few' && ` ${t.above(w.levels[above.level].short)}`}
      </TurnText>
    </Turn>
  );
}

function AimLine({ seen, around: { aim }, language, w }: DashboardProps) {
  const t = w.aims;
  return (
    <Paragraph flush>
      <strong>{t.now}:</strong>{' '}
      {aim ? t.line(w.levels[aim.level].short, fullDay(aim.reachBy, language), aim.owner.name) : t.noneYet}{' '}
      <Link href={paths.levels.aims(sameOn(seen))}>{aim ? t.title : t.set}</Link>
    </Paragraph>
  );
}

function More({ seen, w }: { seen: Seen; w: Words }) {
  const t = w.more;
  const { levels, selfImage, selfScan, treatment, results } = paths;
  return (
    <Card as="section" tone="sunken" title={t.title} id="verder">
      <PhoneFold summary={t.all}>
        <LinkList
          wide
          items={[
            { href: levels.compare(sameOn(seen)), label: t.compare },
            { href: levels.aims(sameOn(seen)), label: t.aims },
            { href: levels.index(sameOn(seen)), label: t.index },
            { href: levels.reports(), label: t.reports },
            { href: selfImage.list(), label: t.self },
            { href: selfScan.result(), label: t.scan },
            { href: treatment.page(), label: t.treatment },
            { href: results.teams({ kwartaal: seen.asked.quarter }), label: t.teams },
          ]}
        />
      </PhoneFold>
    </Card>
  );
}
