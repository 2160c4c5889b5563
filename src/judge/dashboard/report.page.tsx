import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Card,
  DataTable,
  Heading,
  LinkList,
  Page,
  PageHead,
  Paragraph,
  PrintButton,
  Row,
  Stack,
} from '../../ui/index.ts';
import { LEVEL_KEYS, type LevelKey } from '../levels/index.ts';
import type { Aim } from './aim.ts';
import { LeagueBlock } from './league.block.tsx';
import { LevelsBlock } from './levels.block.tsx';
import { amount, boundsText, boundText } from './measure-row.tsx';
import type { Around } from './read-dashboard.ts';
import { type ReportPart, type ReportWords, voiceOf } from './report.ts';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import { SpreadBlock } from './spread.block.tsx';
import { Tiles } from './tiles.block.tsx';
import { Trend } from './trend.block.tsx';
import type { Words } from './words.ts';

export type ReportProps = {
  year: number;
  seen: Seen;
  around: Around;
  aims: readonly Aim[];
  texts: readonly ReportWords[];
  leagues: Partial<Record<LevelKey, string>>;
  mayWrite: (part: ReportPart) => boolean;
  saved: boolean;
  language: Language;
  w: Words;
};

/** The story of one year on paper: own words, the figures as they are, and what the council says of it. */
export const reportPage = (props: ReportProps): VNode => {
  const { year, seen, around, leagues, saved, language, w } = props;
  const t = w.report;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.reports()}>{t.title}</BackLink>
        {saved && <Alert kind="ok" title={t.saved} />}
        <Row between end>
          <div>
            <Heading level={1}>{t.of(year, seen.us.name)}</Heading>
            <Paragraph soft flush>
              <Source asked={seen.asked} {...{ language, w }} {...seen.here} />
            </Paragraph>
          </div>
          <div class="az-noprint">
            <PrintButton>{t.print}</PrintButton>
            <Paragraph small soft flush>
              {t.printHow}
            </Paragraph>
          </div>
        </Row>
        <Own {...props} part="opening" />
        <LevelsBlock {...{ seen, leagues, language, w }} />
        <Tiles before={undefined} index={around.index} {...{ seen, language, w }} />
        <Measures {...{ seen, language, w }} />
        <Card as="section" title={w.trend.title} id="tijd">
          {LEVEL_KEYS.map((level) => (
            <section aria-labelledby={`tijd-${level}`}>
              <Heading level={3} look={4} id={`tijd-${level}`} flush>
                {w.levels[level].name}
              </Heading>
              <Trend history={around.history} selves={around.selves} {...{ level, language, w }} />
            </section>
          ))}
        </Card>
        <SpreadBlock {...{ seen, language, w }} />
        <LeagueBlock lines={around.lines} {...{ language, w }} />
        <Own {...props} part="learned" />
        <Own {...props} part="next" />
        <Aims {...props} />
        <Own {...props} part="reflection" />
      </Stack>
    </Page>
  );
};

/** What somebody wrote; the council's is lilac and stands apart. */
function Own({ part, year, texts, mayWrite, language, w }: ReportProps & { part: ReportPart }) {
  const t = w.report;
  const own = texts.find((one) => one.part === part);
  const may = mayWrite(part);
  const { title, hint } = t.parts[part];
  return (
    <Card as="section" tone={voiceOf(part) === 'council' ? 'together' : 'us'} title={title} id={part}>
      {own ? (
        <>
          {own.body.split(/\n{2,}/).map((block) => (
            <Paragraph flush>{block}</Paragraph>
          ))}
          <Paragraph small soft flush>
            {t.by(own.by, fullDay(own.writtenOn, language))}
          </Paragraph>
        </>
      ) : (
        <Paragraph soft flush>
          {t.notYet} {may && <span class="az-noprint">{hint}</span>}
        </Paragraph>
      )}
      {may && (
        <div class="az-noprint">
          <ButtonLink
            kind="secondary"
            iconStart="pencil"
            context={title}
            href={paths.levels.reportWords({ year: `${year}`, part })}
          >
            {own ? t.rewrite : t.write}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

/** Every measure with its threshold, as a table: paper has no folds. */
function Measures({ seen, language, w }: { seen: Seen; language: Language; w: Words }) {
  const t = w.level;
  const at = { language, w };
  const all = seen.here.levels.flatMap(({ measures }) => measures);
  return (
    <Card as="section" title={w.report.figures} id="cijfers">
      <DataTable
        caption={t.measures}
        hideCaption
        rowHeader={0}
        columns={t.columns.map((label) => ({ label }))}
        rows={all.map((one) => [
          w.measures[one.measure].name,
          one.kind === 'known'
            ? amount(one.measure, one.value, at)
            : one.kind === 'few'
              ? w.few
              : w.unmeasured,
          boundsText(one, at),
          one.kind === 'known' ? one.n : '–',
          boundText(one.measure, at),
          one.kind === 'known' ? (one.reached ? t.yes : t.no) : '–',
        ])}
      />
    </Card>
  );
}

function Aims({ aims, language, w }: ReportProps) {
  if (aims.length === 0) return null;
  return (
    <Card as="section" title={w.report.aims} id="doelen">
      <ul class="az-list">
        {aims.map(({ level, reachBy, owner, plan }) => (
          <li>
            {w.aims.line(w.levels[level].name, fullDay(reachBy, language), owner.name)} {plan}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export const reportsPage = ({ years, w }: { years: readonly number[]; w: Words }): VNode => (
  <Page tight>
    <Stack size="lg">
      <BackLink href={paths.levels.home()}>{w.level.back}</BackLink>
      <PageHead title={w.report.title} intro={w.report.intro} />
      <Heading level={2} look={3} flush>
        {w.report.years}
      </Heading>
      <LinkList
        items={years.map((year) => ({
          href: paths.levels.report({ year: `${year}` }),
          label: w.report.open(year),
        }))}
      />
    </Stack>
  </Page>
);
