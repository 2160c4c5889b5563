import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Card,
  ErrorSummary,
  Figure,
  Heading,
  Key,
  Page,
  Paragraph,
  Stack,
  uiWords,
} from '../../ui/index.ts';
import { LEVEL_KEYS, type LevelKey } from '../levels/index.ts';
import { sameOn } from './address.ts';
import { Choose } from './choose.tsx';
import { HeldBack } from './held-back.tsx';
import { ItemsBlock } from './items.block.tsx';
import { filesOf } from './levels.block.tsx';
import { amount, boundsText, boundText, MeasureRow } from './measure-row.tsx';
import { OwnForm, type OwnProps } from './own.block.tsx';
import type { OwnBounds, Seen } from './seen.ts';
import { Source } from './source.tsx';
import { ThreeHelps } from './todo.block.tsx';
import type { Words } from './words.ts';

export type LevelProps = {
  seen: Seen;
  level: LevelKey;
  own: OwnBounds;
  refused?: OwnProps['refused'];
  mayManage: boolean;
  language: Language;
  w: Words;
};

/** One level: each measure with its threshold, what holds it back most, three things that help. */
export const levelPage = ({ seen, level, own, refused, mayManage, language, w }: LevelProps): VNode => {
  const { here, asked, us } = seen;
  const state = here.levels[LEVEL_KEYS.indexOf(level) as 0 | 1 | 2];
  const t = w.level;
  const at = { language, w };
  const source = <Source {...{ asked, language, w }} {...here} />;
  return (
    <Page tight>
      <Stack size="lg">
        <ErrorSummary title={uiWords[language].layout.errorTitle} errors={refused?.errors ?? []} />
        <BackLink href={paths.levels.home(sameOn(seen))}>{t.back}</BackLink>
        <div>
          <Heading level={1}>{w.levels[level].name}</Heading>
          <Paragraph lead>
            {here.place.scope === 'organisation' ? us.name : here.label}:{' '}
            {w.three.states[state.state].toLowerCase()}.
          </Paragraph>
          <Paragraph soft flush>
            {w.levels[level].text} {t.need[level]}
          </Paragraph>
        </div>
        <Choose action={paths.levels.level({ level })} {...{ seen, language, w }} />
        <Card as="section" title={t.measures} id="maten">
          <Key
            items={[
              { mark: 'you', text: w.three.key.you },
              { mark: 'fact', text: w.three.key.fact },
              { mark: 'sure', text: w.three.key.sure },
              { mark: 'goal', text: w.three.key.goal },
            ]}
          />
          <Figure
            title={t.measures}
            asTable={w.asTable}
            source={source}
            files={filesOf(seen, w)}
            table={{
              columns: t.columns.map((label) => ({ label })),
              rows: state.measures.map((one) => [
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
              ]),
            }}
          >
            <ul class="az-lines">
              {state.measures.map((one) => (
                <MeasureRow state={one} own={own[one.measure]} {...at} />
              ))}
            </ul>
            {state.measures.some(({ kind }) => kind === 'unmeasured') && (
              <Paragraph small soft flush>
                {w.unmeasuredWhy}
              </Paragraph>
            )}
          </Figure>
          {mayManage && <OwnForm measures={state.measures} {...{ level, own, refused, language, w }} />}
        </Card>
        <Card as="section" tone="us" title={t.holds} id="tegen">
          <HeldBack holdsBack={state.holdsBack} {...{ here, language, w }} />
        </Card>
        {state.state !== 'reached' && (
          <Card as="section" title={t.helps} id="helpt">
            <ThreeHelps level={state} quarter={asked.quarter} {...{ mayManage, w }} />
          </Card>
        )}
        <ItemsBlock {...{ seen, level, language, w }} />
      </Stack>
    </Page>
  );
};
