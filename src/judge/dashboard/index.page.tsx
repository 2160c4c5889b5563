import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Bar,
  ButtonLink,
  Card,
  Empty,
  Figure,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import { sameOn } from './address.ts';
import { Choose } from './choose.tsx';
import type { ConditionCount, IndexSeen } from './index-seen.ts';
import type { Seen } from './seen.ts';
import { Source } from './source.tsx';
import type { Words } from './words.ts';

export type IndexProps = {
  seen: Seen;
  index: IndexSeen | undefined;
  /** who may see which deliveries miss a condition */
  mayList: boolean;
  language: Language;
  w: Words;
};

/** From client to customer: six conditions of each delivery that began, with the share of each. */
export const indexPage = ({ seen, index, mayList, language, w }: IndexProps): VNode => {
  const t = w.index;
  const { asked, here } = seen;
  const worst = index?.conditions
    .filter((one) => (shareOf(one) ?? 100) < 100)
    .sort((a, b) => (shareOf(a) ?? 100) - (shareOf(b) ?? 100))[0];
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.home(sameOn(seen))}>{w.level.back}</BackLink>
        <PageHead title={t.title} intro={t.intro} />
        <Choose action={paths.levels.index()} {...{ seen, language, w }} />
        {!index || index.index === null ? (
          <Empty title={t.none.title}>{t.none.text}</Empty>
        ) : (
          <Card as="section" title={`${t.title}: ${t.score(Math.round(index.index))}`} id="index">
            {worst && (
              <Paragraph flush>
                {t.worst(t.conditions[worst.condition].name, shareOf(worst) ?? 0)}{' '}
                {mayList && (
                  <Link href={paths.levels.missed({ ...sameOn(seen), voorwaarde: worst.condition })}>
                    {t.worstList}
                  </Link>
                )}
              </Paragraph>
            )}
            <Figure
              title={t.title}
              asTable={w.asTable}
              source={
                <>
                  {t.of(index.deliveries)}.{' '}
                  <Source {...{ asked, language, w }} definition={here.definition} about="klant-index" />
                </>
              }
              table={{
                columns: t.columns.map((label) => ({ label })),
                rows: index.conditions.map((one) => [
                  t.conditions[one.condition].name,
                  ...(one.few
                    ? ['–', '–', '–', w.few]
                    : [one.yes, one.no, one.notApplicable, shareOf(one) ?? '–']),
                ]),
              }}
            >
              <ul class="az-lines">
                {index.conditions.map((one) => (
                  <Condition one={one} w={w} />
                ))}
              </ul>
            </Figure>
          </Card>
        )}
        {mayList && (
          <div>
            <ButtonLink kind="secondary" href={paths.levels.missed(sameOn(seen))}>
              {t.list}
            </ButtonLink>
          </div>
        )}
      </Stack>
    </Page>
  );
};

/** Of those it applies to, whole; undefined when it applied to none. */
const shareOf = ({ yes, no }: ConditionCount): number | undefined =>
  yes + no === 0 ? undefined : Math.round((yes / (yes + no)) * 100);

function Condition({ one, w }: { one: ConditionCount; w: Words }) {
  const t = w.index;
  const share = shareOf(one);
  const { name, what } = t.conditions[one.condition];
  return (
    <li class="az-lines__row">
      <div>
        <p class="az-lines__name">{name}</p>
        <p class="az-lines__said">{what}</p>
      </div>
      {share === undefined ? <span /> : <Bar percent={share} />}
      <p class="az-lines__said">
        {share === undefined ? (
          one.few ? (
            w.few
          ) : (
            t.notOnce
          )
        ) : (
          <>
            <strong>{t.score(share)}</strong>. {t.yesNo(one.yes, one.no)}
          </>
        )}
      </p>
    </li>
  );
}
