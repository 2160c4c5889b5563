import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Dumbbell, Figure, Heading, Key, Link, Paragraph, Stack } from '../../ui/index.ts';
import { LEVELS_DEFINITION } from '../levels/index.ts';
import { LEVEL_MEASURES, type LevelMeasure, type Measure } from '../publication/index.ts';
import { measureNames } from '../results/index.ts';
import type { Gap } from './gap.rules.ts';
import type { ToldService } from './read-told.ts';
import type { Prediction } from './self-image.ts';
import { markText, serviceName } from './service-name.ts';
import { levelShare } from './whole.rules.ts';
import type { Words } from './words.ts';

const hundred = (share: number): number => Math.round(share * 100);
const signed = (text: string): string => (text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`);
const SCALE = { from: 0, to: 100 };

type Props = { service: ToldService; language: Language; w: Words };

/** The conclusion, three levels as a picture, and every item as a table. */
export function ServiceGaps({ service, language, w }: Props) {
  const t = w.image.told;
  const known = service.gaps.filter(({ stands }) => stands !== 'few');
  const higher = known.filter(({ stands }) => stands === 'higher').length;
  const n = Math.max(0, ...known.map(({ said }) => said?.n ?? 0));
  if (!service.comparable) return <Alert kind="info" title={t.few} />;
  return (
    <>
      <Paragraph flush>
        {t.lead(higher, known.length)} <LevelSentence service={service} w={w} />
      </Paragraph>
      <Figure
        title={`${serviceName(service.image, w)}: ${t.all.toLowerCase()}`}
        asTable={w.asTable}
        table={{
          columns: [
            { label: t.question },
            { label: t.self, numeric: true },
            { label: t.said, numeric: true },
            { label: t.gap, numeric: true },
            { label: t.how },
            { label: t.verdicts, numeric: true },
          ],
          rows: [...service.gaps, service.again].map((gap) => rowOf(gap, language, w)),
        }}
        source={
          <>
            {t.source(n)} {w.definition(LEVELS_DEFINITION)}{' '}
            <Link href={paths.results.how()}>{w.explain}</Link>
          </>
        }
      >
        <Stack>
          <Key
            items={[
              { mark: 'you', text: t.you },
              { mark: 'us', text: t.us },
              { mark: 'sure', text: t.sure },
            ]}
          />
          {LEVEL_MEASURES.map((level) => (
            <LevelPicture {...{ service, level, w }} />
          ))}
        </Stack>
      </Figure>
    </>
  );
}

function LevelSentence({ service: { image, reached }, w }: { service: ToldService; w: Words }) {
  const t = w.image.told;
  const self = w.image.predict.reached[thoughtOf(image.levels)];
  return (
    <>
      {reached === undefined
        ? t.levelNo(self.toLowerCase())
        : t.levelSaid(self.toLowerCase(), t.reachedNo[reached].toLowerCase())}
    </>
  );
}

const thoughtOf = (levels: Readonly<Record<LevelMeasure, boolean>>): Prediction['level'] =>
  levels.driven ? 3 : levels.organised ? 2 : levels.friendly ? 1 : 0;

function LevelPicture({ service, level, w }: { service: ToldService; level: LevelMeasure; w: Words }) {
  const t = w.image.told;
  const self = hundred(levelShare(service.image, level));
  const said = service.said(level);
  const name = w.levels[level];
  const [mean, low, high] = said ? [said.mean, said.low, said.high].map(hundred) : [];
  return (
    <div>
      <Heading level={3} look={4} flush>
        {name}
      </Heading>
      <Dumbbell
        scale={SCALE}
        us={{ value: self, label: t.we(self) }}
        you={mean === undefined ? undefined : { value: mean, label: t.they(mean), low, high }}
        ends={t.ends}
        text={
          mean === undefined || low === undefined || high === undefined
            ? t.pictureFew(name, self)
            : t.picture(name, self, mean, low, high)
        }
      />
      <p class="az-level__gap">
        {mean === undefined || low === undefined || high === undefined
          ? t.tooFew
          : `${t.lower(self - mean)} ${t.sureOf(mean, low, high)}`}
      </p>
    </div>
  );
}

const rowOf = ({ measure, self, said, gap, low, high, stands }: Gap, language: Language, w: Words) => {
  const t = w.image.told;
  const mark = measure === 'again';
  const text = (value: number): string =>
    mark ? markText(value, language) : String(Math.round(value * 100));
  const name = measureNames(language)[measure as Measure];
  if (!said || gap === undefined || low === undefined || high === undefined)
    return [name, text(self), '–', '–', t.stands[stands], '–'];
  return [
    name,
    text(self),
    `${text(said.mean)} (${text(said.low)}–${text(said.high)})`,
    `${signed(text(gap))} (${signed(text(low))} … ${signed(text(high))})`,
    t.stands[stands],
    said.n,
  ];
};
