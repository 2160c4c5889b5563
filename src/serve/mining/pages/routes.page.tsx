import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { dayAfter } from '../../../platform/clock/clock.ts';
import { dayAndClock, fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  BackLink,
  ButtonLink,
  Heading,
  Link,
  Page,
  Paragraph,
  Row,
  Stack,
  Stat,
  Stats,
} from '../../../ui/index.ts';
import type { Quarter } from '../own/quarter.rules.ts';
import type { Routes } from '../own/read-routes.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import type { Share } from './choose-routes.rules.ts';
import { ContactBlock } from './contact.block.tsx';
import { DurationBlock } from './duration.block.tsx';
import { FollowedBlock } from './followed.block.tsx';
import { GraphBlock } from './graph.block.tsx';
import { HandsBlock } from './hands.block.tsx';
import { PromisedBlock } from './promised.block.tsx';
import { during, FEW, mean } from './say.rules.ts';
import { VariantsBlock } from './variants.block.tsx';

type Props = Routes & {
  quarters: Quarter[];
  quarter: Quarter;
  share: Share;
  organisation: string;
  now: Date;
  language: Language;
  w: Words;
};

export const routesPage = (props: Props): VNode => {
  const { routes, madeAt, quarters, quarter, share, organisation, now, language, w } = props;
  const lastDay = dayAfter(quarter.untilDay, -1);
  const until =
    now < new Date(`${quarter.untilDay}T00:00:00Z`) ? fullDay(now, language) : fullDay(lastDay, language);
  const name = quarter.name;
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <BackLink href={paths.manage.overview()}>{w.back}</BackLink>
          <Paragraph soft flush>
            {organisation}
          </Paragraph>
          <Heading level={1}>{w.title}</Heading>
          <Paragraph soft flush>
            {w.intro}
          </Paragraph>
        </div>
        <div>
          <QuarterChoice {...{ quarters, quarter, share, w }} />
          <Paragraph soft small flush>
            {w.over(routes.cases, fullDay(quarter.firstDay, language), until)}{' '}
            {w.counted(dayAndClock(madeAt, language))}
          </Paragraph>
        </div>
        {routes.cases === 0 ? (
          <Paragraph lead>{w.none}</Paragraph>
        ) : (
          <>
            <Tiles {...{ routes, language, w }} />
            <GraphBlock {...{ routes, share, quarter: name, w }} />
            <VariantsBlock {...{ routes, quarter: name, w }} />
            <HandsBlock {...{ routes, w }} />
            <ContactBlock {...{ routes, w }} />
            <DurationBlock {...{ routes, language, w }} />
            <PromisedBlock {...{ routes, language, w }} />
            <FollowedBlock followed={routes.followed} w={w} />
            <Files {...{ quarter: name, w }} />
          </>
        )}
      </Stack>
    </Page>
  );
};

type ChoiceProps = { quarters: Quarter[]; quarter: Quarter; share: Share; w: Words };

function QuarterChoice({ quarters, quarter, share, w }: ChoiceProps) {
  return (
    <nav aria-label={w.quarters}>
      <Row>
        {quarters.map(({ name }) =>
          name === quarter.name ? (
            <strong aria-current="page">{w.quarter(name)}</strong>
          ) : (
            <Link href={paths.manage.routes({ kwartaal: name, deel: String(share) })}>{w.quarter(name)}</Link>
          ),
        )}
      </Row>
    </nav>
  );
}

function Tiles({ routes, language, w }: { routes: RouteFigures; language: Language; w: Words }) {
  const t = w.tiles;
  const { contact, lead } = routes;
  const { delivery } = lead;
  const known = delivery && delivery.n >= FEW;
  return (
    <Stats>
      <Stat
        value={contact.questions < FEW ? '–' : mean(contact.cold, contact.questions, language)}
        label={t.cold}
        note={contact.questions < FEW ? w.few : t.coldNote(contact.cold, contact.questions)}
      />
      <Stat value={contact.kept} unit={t.of(contact.keptOf)} label={t.kept} note={t.keptNote} />
      <Stat
        value={known ? during(delivery.median, w, language) : '–'}
        label={t.delivery}
        note={known ? t.deliveryNote(delivery.n) : w.few}
      />
      <Stat value={contact.pingPong} label={t.pingPong} note={t.pingPongNote(contact.questions)} />
    </Stats>
  );
}

function Files({ quarter, w }: { quarter: string; w: Words }) {
  const f = w.file;
  return (
    <section class="az-stack" aria-labelledby="bestand">
      <Heading level={2} id="bestand" flush>
        {f.title}
      </Heading>
      <Paragraph>{f.text}</Paragraph>
      <Row>
        <ButtonLink kind="secondary" href={paths.manage.routeFile({ kwartaal: quarter, soort: 'xes' })}>
          {f.xes}
        </ButtonLink>
        <ButtonLink kind="secondary" href={paths.manage.routeFile({ kwartaal: quarter, soort: 'ocel' })}>
          {f.ocel}
        </ButtonLink>
      </Row>
    </section>
  );
}
