import type { VNode } from 'preact';
import type { Colleague } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  Page,
  PageHead,
  RadioOptions,
  Select,
  Stack,
  TextArea,
  TextField,
  uiWords,
} from '../../ui/index.ts';
import { LEVEL_KEYS } from '../levels/index.ts';
import { daysUntil } from './aim.rules.ts';
import type { Aim } from './aim.ts';
import { placeKey, samePlace } from './place.rules.ts';
import type { Seen } from './seen.ts';
import type { Words } from './words.ts';

export type AimsProps = {
  seen: Seen;
  aims: readonly Aim[];
  colleagues: readonly Colleague[];
  mayManage: boolean;
  done: boolean;
  refused?: { typed: Typed; errors: FieldError[] } | undefined;
  today: string;
  language: Language;
  w: Words;
};

/** Level now and level aimed for, by when, and who sees to it. */
export const aimsPage = (props: AimsProps): VNode => {
  const { aims, mayManage, done, refused, language, w } = props;
  const t = w.aims;
  const now = aims.filter(({ endedOn }) => endedOn === null);
  const past = aims.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.levels.home()}>{w.level.back}</BackLink>
        <ErrorSummary title={uiWords[language].layout.errorTitle} errors={refused?.errors ?? []} />
        <PageHead title={t.title} intro={t.intro} />
        {done && <Alert kind="ok" title={t.done} />}
        {now.length === 0 ? (
          <Empty title={t.none.title}>{t.none.text}</Empty>
        ) : (
          <AimsTable {...props} aims={now} title={t.title} />
        )}
        {mayManage && <AimForm {...props} />}
        {past.length > 0 && (
          <Details summary={t.past}>
            <AimsTable {...props} aims={past} title={t.past} />
          </Details>
        )}
      </Stack>
    </Page>
  );
};

function AimsTable({ seen, aims, title, today, mayManage, language, w }: AimsProps & { title: string }) {
  const t = w.aims;
  const standing = ({ place }: Aim) => seen.standings.find((one) => samePlace(one.place, place));
  return (
    <DataTable
      caption={title}
      hideCaption
      rowHeader={0}
      columns={t.columns.map((label) => ({ label }))}
      rows={aims.map((aim) => {
        const here = standing(aim);
        const level = here && LEVEL_KEYS[here.reached - 1];
        const reached = here !== undefined && here.reached > LEVEL_KEYS.indexOf(aim.level);
        const left = daysUntil(today, aim.reachBy);
        return [
          here?.label ?? placeKey(aim.place),
          here?.levels[0].state === 'few' ? w.few : level ? w.levels[level].name : w.compare.zero,
          w.levels[aim.level].name,
          <>
            {fullDay(aim.reachBy, language)}
            {aim.endedOn === null && (
              <>
                <br />
                <span class="az-small az-soft">
                  {reached ? t.reached : left > 0 ? t.onTheWay(left) : t.late}
                </span>
              </>
            )}
          </>,
          aim.owner.name,
          <>
            {aim.plan ?? '–'}
            {mayManage && aim.endedOn === null && (
              <form method="post" action={paths.levels.endAim({ aim: aim.id })}>
                <Button kind="subtle" context={here?.label ?? ''}>
                  {t.end}
                </Button>
              </form>
            )}
          </>,
        ];
      })}
    />
  );
}

function AimForm({ seen, colleagues, refused, w }: AimsProps) {
  const t = w.aims;
  const typed: Typed = refused?.typed ?? { deel: placeKey(seen.here.place) };
  const error = (name: string) => errorOf(refused?.errors, name);
  return (
    <Card as="section" tone="us" title={t.form} id="doel">
      <form method="post" action={paths.levels.aims()} novalidate class="az-stack">
        <Select
          name="deel"
          label={t.place}
          value={typed['deel'] ?? ''}
          error={error('deel')}
          options={seen.standings.map(({ place, label }) => ({
            value: placeKey(place),
            label:
              place.scope === 'organisation'
                ? w.choose.whole(seen.us.name)
                : `${w.choose.scopes[place.scope]}: ${label}`,
          }))}
        />
        <RadioOptions
          name="niveau"
          label={t.level}
          value={typed['niveau']}
          error={error('niveau')}
          options={LEVEL_KEYS.map((level) => ({
            value: level,
            label: w.levels[level].name,
            hint: w.levels[level].text,
          }))}
        />
        <TextField
          name="datum"
          type="date"
          size="tel"
          label={t.by}
          hint={t.byHint}
          value={typed['datum']}
          error={error('datum')}
        />
        <Select
          name="wie"
          label={t.owner}
          value={typed['wie']}
          error={error('wie')}
          empty="–"
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          name="plan"
          rows={3}
          label={t.plan}
          hint={t.planHint}
          value={typed['plan']}
          error={error('plan')}
        />
        <p class="nl-paragraph az-soft az-small az-flush">{t.replaces}</p>
        <div>
          <Button>{t.save}</Button>
        </div>
      </form>
    </Card>
  );
}
