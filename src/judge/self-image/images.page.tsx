import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Card,
  Empty,
  Figure,
  Link,
  OverTime,
  Page,
  PageHead,
  Paragraph,
  Stack,
  TaskList,
} from '../../ui/index.ts';
import { phaseOf, type Quarter } from '../protocol/index.ts';
import { lastDayText, quarterName } from '../verdicts/index.ts';
import type { OwnImage } from './read-self-image.ts';
import type { ToldQuarter } from './read-told.ts';
import { pointsText, serviceName, serviceParam } from './service-name.ts';
import type { Home } from './view.ts';
import type { Words } from './words.ts';

export type ImagesProps = {
  quarters: ReadonlyMap<Quarter, OwnImage[]>;
  drafts: ReadonlySet<string>;
  /** closed quarters with what customers said, latest first */
  told: readonly ToldQuarter[];
  mayPredict: boolean;
  slug: string;
  done: 'sealed' | 'saved' | undefined;
  today: string;
  home: Home;
  language: Language;
  w: Words;
};

/** What is to be predicted now, and how well we knew ourselves before. */
export const imagesPage = (props: ImagesProps): VNode => {
  const { quarters, done, slug, home, w } = props;
  const i = w.image;
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <BackLink href={home.href}>{home.label}</BackLink>
          <PageHead title={i.title} intro={i.intro} />
        </div>
        {done && <Alert kind="ok" title={done === 'sealed' ? i.sealedDone : i.saved} />}
        <Calibration {...props} />
        {quarters.size === 0 && (
          <Empty title={i.none} action={<ButtonLink href={paths.selfScan.result()}>{i.toScan}</ButtonLink>}>
            {i.noneText}
          </Empty>
        )}
        {[...quarters].map(([quarter, images]) => (
          <QuarterCard {...props} quarter={quarter} images={images} />
        ))}
        {quarters.size > 0 && (
          <Paragraph flush>
            <Link href={paths.selfImage.provider({ slug })}>{i.publicPage}</Link>
          </Paragraph>
        )}
      </Stack>
    </Page>
  );
};

function QuarterCard({
  quarter,
  images,
  drafts,
  mayPredict,
  today,
  language,
  w,
}: ImagesProps & { quarter: Quarter; images: readonly OwnImage[] }) {
  const i = w.image;
  const phase = phaseOf(quarter, today);
  const open = phase === 'running' || phase === 'redeeming';
  const name = quarterName(quarter, language);
  // Of a closed quarter nothing can be done any more: one line per state says it.
  const states = [...new Set(images.map(({ state }) => state))];
  return (
    <Card as="section" title={name} id={`kwartaal-${quarter}`}>
      {open && <Paragraph flush>{i.until(lastDayText(quarter, language))}</Paragraph>}
      {open && !mayPredict && images.some(({ state }) => state === 'none') && (
        <Paragraph soft flush>
          {i.waitsForManager}
        </Paragraph>
      )}
      {!open &&
        states.map((state) => (
          <Paragraph flush>
            <strong>{i.states[state === 'none' ? 'missed' : state]}:</strong>{' '}
            {images
              .filter((one) => one.state === state)
              .map((one) => serviceName(one, w))
              .join(', ')}
            .
          </Paragraph>
        ))}
      {open && (
        <TaskList
          items={images.map((image) => {
            const draft = drafts.has(`${quarter} ${image.service}`);
            const state = image.state !== 'none' ? image.state : draft ? 'draft' : ('none' as const);
            const toDo = image.state === 'none' && mayPredict;
            return {
              label: serviceName(image, w),
              state: i.states[state],
              href: toDo
                ? paths.selfImage.predict({ quarter, service: serviceParam(image.service) })
                : undefined,
              tone: toDo ? ('together' as const) : undefined,
            };
          })}
        />
      )}
      {images.some(({ state }) => state !== 'none') && (
        <Paragraph flush>
          <Link href={paths.selfImage.quarter({ quarter })}>{i.look(name)}</Link>
        </Paragraph>
      )}
    </Card>
  );
}

/** Calibration over time: the mean absolute gap of all items that are known, per quarter. */
function Calibration({ told, language, w }: ImagesProps) {
  const c = w.image.calibration;
  const known = told.filter(({ calibration }) => calibration !== undefined).toReversed();
  const [first, last] = [known[0], known.at(-1)];
  if (!first?.calibration || !last?.calibration) return null;
  const write = pointsText;
  const lead =
    first === last
      ? c.one(write(last.calibration.mean))
      : c.line(write(first.calibration.mean), write(last.calibration.mean));
  const most = Math.max(...known.map(({ calibration }) => (calibration?.mean ?? 0) * 100));
  return (
    <Card as="section" title={c.title} id="raak">
      <Paragraph flush>{lead}</Paragraph>
      <Figure
        title={c.title}
        asTable={w.asTable}
        table={{
          columns: [
            { label: c.quarter },
            { label: c.mean, numeric: true },
            { label: c.direction, numeric: true },
            { label: c.items, numeric: true },
            { label: c.verdicts, numeric: true },
          ],
          rows: known.map(({ quarter, calibration, higher, verdicts }) => [
            quarterName(quarter, language),
            c.points(write(calibration?.mean ?? 0)),
            c.of(higher),
            c.of(calibration?.items ?? 0),
            verdicts,
          ]),
        }}
        source={
          <>
            {c.text} <Link href={paths.results.how()}>{w.explain}</Link>
          </>
        }
      >
        {known.length > 1 && (
          <OverTime
            scale={{ from: 0, to: Math.max(10, Math.ceil(most / 10) * 10) }}
            moments={known.map(({ quarter, calibration }) => ({
              label: quarterName(quarter, language),
              us: Math.round((calibration?.mean ?? 0) * 100),
            }))}
            write={(value) => String(value)}
            text={lead}
          />
        )}
      </Figure>
    </Card>
  );
}
