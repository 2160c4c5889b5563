import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Card,
  Details,
  Distribution,
  Empty,
  Fold,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { PROFESSIONS } from '../protocol/index.ts';
import { LEVEL_MEASURES, type Period } from '../publication/index.ts';
import { monthsOf, quarterName } from '../verdicts/index.ts';
import { AnswersTable, ScopeTable } from './answers-table.tsx';
import { CountsCard, type Export, RecountCard } from './counts.tsx';
import { type Figures, LEVEL_ITEMS, markText, ofHundred, servicesOf } from './figures.rules.ts';
import { Explained, ResultLine } from './line.tsx';
import type { ReadResults } from './read-results.ts';
import type { KeptResult } from './result.ts';
import type { Words } from './words.ts';

type Props = {
  provider: { slug: string; name: string };
  results: readonly KeptResult[];
  shown: ReadResults['shown'];
  export: Export;
  language: Language;
  w: Words;
};

/** What customers say of one provider: the conclusion first, then the numbers, then how to check them. */
export const providerResultsPage = (props: Props): VNode => {
  const { provider, shown, language, w } = props;
  const { slug, name } = provider;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.provider({ slug })}>{w.back(name)}</BackLink>
        {shown ? (
          <Told {...props} shown={shown} />
        ) : (
          <>
            <Heading level={1}>{w.of(name)}</Heading>
            <Empty title={w.none.title}>{w.none.text(name)}</Empty>
          </>
        )}
        <Others {...{ props, language }} />
      </Stack>
    </Page>
  );
};

const WHOLE = { scope: 'organisation', id: '' } as const;

function Told({
  provider,
  shown: { result, figures, period, confirmed },
  export: file,
  language,
  w,
}: Props & { shown: NonNullable<Props['shown']> }) {
  const { published, reply } = result;
  const friendly = figures({ ...WHOLE, period, measure: 'friendly' });
  const again = figures({ ...WHOLE, period, measure: 'again' });
  const professions = PROFESSIONS.filter((id) =>
    published.cells.some((cell) => cell.scope === 'profession' && cell.id === id && cell.period === period),
  );
  const conclusion = [
    friendly && w.conclusion.friendly(ofHundred(friendly.mean)),
    again && w.conclusion.again(markText(again.mean, language)),
  ].filter(Boolean);
  const other = period === 'year' ? 'kwartaal' : 'jaar';
  const hasYear = published.cells.some((cell) => cell.period === 'year' && cell.shown);
  return (
    <>
      <div>
        <Heading level={1}>{w.of(provider.name)}</Heading>
        <Paragraph lead>{conclusion.length > 0 ? conclusion.join(' ') : w.conclusion.few}</Paragraph>
        <Paragraph soft flush>
          {w.over[period](monthsOf(result.quarter, language))} {friendly && `${w.verdicts(friendly.n)}.`}
        </Paragraph>
        {hasYear && (
          <Paragraph flush>
            <Link
              href={paths.results.provider(
                { slug: provider.slug },
                { kwartaal: result.quarter, over: other },
              )}
            >
              {period === 'year' ? w.toQuarter : w.toYear}
            </Link>
          </Paragraph>
        )}
      </div>
      {conclusion.length === 0 && (
        <Alert kind="info" title={w.few}>
          {w.fewMore}
        </Alert>
      )}
      {reply && (
        <Card tone="us" title={w.reply.title(provider.name)} id="weerwoord">
          {reply.split('\n').map((line) => (
            <Paragraph flush>{line}</Paragraph>
          ))}
        </Card>
      )}
      <Card as="section" title={w.threeLevels} id="niveaus">
        <Paragraph soft flush>
          {w.threeLevelsText}
        </Paragraph>
        <ul class="az-lines">
          {LEVEL_MEASURES.map((measure) => (
            <ResultLine
              name={w.measures[measure]}
              more={w.levels[measure]}
              figure={figures({ ...WHOLE, period, measure })}
              {...{ language, w }}
            />
          ))}
        </ul>
        <Explained w={w} />
      </Card>
      <Card as="section" title={w.again} id="opnieuw">
        <Paragraph soft flush>
          {w.againText}
        </Paragraph>
        <ul class="az-lines">
          <ResultLine name={w.measures.again} figure={again} {...{ language, w }} />
        </ul>
        {again?.blocks && again.blocks.length > 1 && (
          <Distribution
            items={again.blocks.map((block, at) => ({
              label: w.marks(block[0] ?? 0, block.at(-1) ?? 0),
              percent: Math.round(((again.counts?.[at] ?? 0) / again.n) * 100),
            }))}
          />
        )}
        <Explained w={w} />
      </Card>
      <Fold title={w.items} id="vragen">
        <Stack>
          <Paragraph soft flush>
            {w.itemsText}
          </Paragraph>
          <ul class="az-lines">
            {Object.values(LEVEL_ITEMS)
              .flat()
              .map((measure) => (
                <ResultLine
                  name={w.measures[measure]}
                  figure={figures({ ...WHOLE, period, measure })}
                  {...{ language, w }}
                />
              ))}
          </ul>
          <Details summary={w.table}>
            <AnswersTable {...{ figures, period, language, w }} />
          </Details>
          <Explained w={w} />
        </Stack>
      </Fold>
      <ScopeTable
        title={w.services}
        head={w.service}
        scope="service"
        rows={servicesOf(published)}
        {...{ figures, period, language, w }}
      />
      {professions.length > 0 && (
        <ScopeTable
          title={w.professionsTitle}
          text={w.professionsText}
          head={w.profession}
          scope="profession"
          rows={professions.map((id) => ({ id, label: w.professions[id] }))}
          {...{ figures, period, language, w }}
        />
      )}
      <Apart {...{ figures, period, language, w }} />
      <CountsCard {...{ published, confirmed, w }} />
      <RecountCard file={file} w={w} />
      <Paragraph flush>
        <Link href={paths.selfImage.provider({ slug: provider.slug })}>{w.selfImage(provider.name)}</Link>
      </Paragraph>
    </>
  );
}

function Apart({
  figures,
  period,
  language,
  w,
}: {
  figures: Figures;
  period: Period;
  language: Language;
  w: Words;
}) {
  return (
    <Fold title={w.apart} id="apart">
      <Stack>
        {(['proxy', 'easy'] as const).map((by) => (
          <div>
            <Heading level={3} look={4} flush>
              {w.groups[by].title}
            </Heading>
            <Paragraph soft flush>
              {w.groups[by].text}
            </Paragraph>
            <ul class="az-lines">
              {([...LEVEL_MEASURES, 'again'] as const).map((measure) => (
                <ResultLine
                  name={w.measures[measure]}
                  figure={figures({ ...WHOLE, period, by, measure })}
                  {...{ language, w }}
                />
              ))}
            </ul>
          </div>
        ))}
        <Explained w={w} />
      </Stack>
    </Fold>
  );
}

function Others({ props: { results, shown, provider, w }, language }: { props: Props; language: Language }) {
  const others = results.filter(({ quarter }) => quarter !== shown?.result.quarter);
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="andere">
      <Heading level={2} look={3} id="andere">
        {w.otherQuarters}
      </Heading>
      <LinkList
        items={others.map(({ quarter }) => ({
          href: paths.results.provider({ slug: provider.slug }, { kwartaal: quarter }),
          label: quarterName(quarter, language),
        }))}
      />
    </nav>
  );
}
