import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Card,
  DataTable,
  Filter,
  Heading,
  Key,
  Link,
  MeasureLine,
  Page,
  PageHead,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { LEVEL_KEYS, type LevelKey, type PlaceScope, type Standing, THRESHOLDS } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { sameOn } from './address.ts';
import { Choose } from './choose.tsx';
import { saidOf } from './levels.block.tsx';
import type { Seen, Self } from './seen.ts';
import { EachQuarter, Source } from './source.tsx';
import { hundred } from './text.rules.ts';
import { Trend } from './trend.block.tsx';
import type { Words } from './words.ts';

export type CompareProps = {
  seen: Seen;
  level: LevelKey;
  history: readonly Standing[];
  selves: ReadonlyMap<Quarter, Self | undefined>;
  language: Language;
  w: Words;
};

/** Quarters beside each other, and the parts of the organisation beside each other: by name, never by score. */
export const comparePage = ({ seen, level, history, selves, language, w }: CompareProps): VNode => {
  const { asked, here } = seen;
  const t = w.compare;
  const source = (
    <Source {...{ asked, language, w }} definition={here.definition} leftOut={here.leftOut} about={level} />
  );
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.home(sameOn(seen))}>{w.level.back}</BackLink>
        <PageHead title={t.title} intro={t.intro} />
        <Choose action={paths.levels.compare()} {...{ seen, language, w }} />
        <Filter
          label={t.level}
          items={LEVEL_KEYS.map((one) => ({
            href: paths.levels.compare({ ...sameOn(seen), niveau: one }),
            label: w.levels[one].name,
            current: one === level,
          }))}
        />
        <Card as="section" title={`${t.quarters}: ${here.label}`} id="kwartalen">
          <Trend {...{ level, history, selves, language, w }} />
          <Paragraph small soft flush>
            <EachQuarter definition={here.definition} about={level} w={w} />
          </Paragraph>
        </Card>
        <Heading level={2} flush>
          {t.groups}
        </Heading>
        <Paragraph soft flush>
          {t.groupsText} {source}
        </Paragraph>
        <Key
          items={[
            { mark: 'you', text: w.three.key.you },
            { mark: 'sure', text: w.three.key.sure },
            { mark: 'goal', text: w.three.key.goal },
          ]}
        />
        {(['location', 'service', 'team'] as const).map((scope) => (
          <Parts {...{ seen, scope, level, language, w }} />
        ))}
      </Stack>
    </Page>
  );
};

type PartsProps = { seen: Seen; scope: PlaceScope; level: LevelKey; language: Language; w: Words };

function Parts({ seen, scope, level, w }: PartsProps) {
  const own = seen.standings.filter(({ place }) => place.scope === scope);
  if (own.length === 0) return null;
  const t = w.compare.columns;
  const title = w.choose.scopes[scope];
  return (
    <Card as="section" title={title} level={3} id={`per-${scope}`}>
      <DataTable
        caption={`${title}: ${w.levels[level].name}`}
        hideCaption
        even
        rowHeader={0}
        columns={[
          { label: title },
          { label: t.reached },
          { label: w.compare.pictures },
          { label: t.sure },
          { label: t.n },
        ]}
        rows={own.map((here) => {
          const said = saidOf({ here }, level);
          const reached = LEVEL_KEYS[here.reached - 1];
          const sure = said && `${hundred(said.low ?? 0)}–${hundred(said.high ?? 1)}`;
          return [
            <Link href={paths.levels.home(sameOn(seen, here.place))}>{here.label}</Link>,
            here.levels[0].state === 'few'
              ? w.compare.fewForLevel
              : reached
                ? w.levels[reached].name
                : w.compare.zero,
            said ? (
              <>
                <strong>{w.level.share(hundred(said.value))}</strong>
                <MeasureLine
                  scale={{ from: 0, to: 1 }}
                  value={said.value}
                  from="customers"
                  low={said.low}
                  high={said.high}
                  goal={{ at: THRESHOLDS[level].value, side: 'above' }}
                  text={`${w.level.share(hundred(said.value))}, ${w.level.between(`${hundred(said.low ?? 0)}`, `${hundred(said.high ?? 1)}`)}`}
                />
              </>
            ) : (
              <span class="az-soft">{w.few}</span>
            ),
            sure ?? '–',
            said?.n ?? '–',
          ];
        })}
      />
    </Card>
  );
}
