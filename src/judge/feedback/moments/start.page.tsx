import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  BackLink,
  Button,
  Empty,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { monthsOf } from '../../verdicts/index.ts';
import { EVERYBODY, FIELDS, OWN } from './form.rules.ts';
import { FRIENDLY_ITEMS, type FriendlyItem, LONGEST_AGREEMENT, MOST_QUARTERS } from './moment.ts';
import { firstQuarter } from './start-moment.ts';
import { THEMES } from './themes.ts';
import type { Words } from './words.ts';

export type StartProps = {
  /** for which teams she may begin one */
  teams: readonly { id: string; name: string }[];
  /** a coach or manager may begin one for everybody */
  all: boolean;
  /** the question she came from: its themes go first */
  least: FriendlyItem | undefined;
  typed: Typed;
  errors?: FieldError[] | undefined;
  now: Date;
  language: Language;
  w: Words;
};

export const startPage = (props: StartProps): VNode => {
  const { teams, all, errors, w } = props;
  const s = w.start;
  return (
    <Page narrow tight>
      <BackLink href={paths.treatment.moments()}>{s.back}</BackLink>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
        <div>
          <Heading level={1}>{s.title}</Heading>
          <Paragraph lead flush>
            {s.intro}
          </Paragraph>
        </div>
        {teams.length === 0 && !all ? <Empty title={s.noTeam}>{s.noTeamText}</Empty> : <Form {...props} />}
      </Stack>
    </Page>
  );
};

function Form({ teams, all, least, typed, errors, now, language, w }: StartProps) {
  const s = w.start;
  const field = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) });
  const first = { now: firstQuarter('now', now), next: firstQuarter('next', now) };
  const themes = [...THEMES].sort((a, b) => Number(b.item === least) - Number(a.item === least));
  const example = w.themes[themes[0]?.key ?? 'introduce'].example;
  return (
    <form class="az-stack" method="post" action={paths.treatment.moments()}>
      <RadioOptions
        {...field(FIELDS.team)}
        label={s.team}
        options={[
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ...(all ? [{ value: EVERYBODY, label: w.everybody }] : []),
        ]}
      />
      <RadioOptions
        {...field(FIELDS.theme)}
        label={s.theme}
        options={[
          ...themes.map(({ key, item }) => ({
            value: key,
            label: w.themes[key].name,
            hint: `${w.themes[key].example} ${s.seen(w.items[item])}`,
          })),
          { value: OWN, label: w.own },
        ]}
      />
      <TextField {...field(FIELDS.themeWords)} label={s.ownName} hint={s.ownHint} maxLength={60} />
      <Select
        {...field(FIELDS.item)}
        label={s.item}
        hint={s.ownHint}
        empty={s.itemEmpty}
        options={FRIENDLY_ITEMS.map((item) => ({ value: item, label: w.items[item] }))}
      />
      <TextArea
        {...field(FIELDS.agreement)}
        label={s.agreement}
        hint={s.agreementHint(example)}
        rows={2}
        maxLength={LONGEST_AGREEMENT}
      />
      <RadioOptions
        {...field(FIELDS.begins)}
        label={s.begins}
        options={[
          { value: 'now', label: s.now(monthsOf(first.now, language)) },
          { value: 'next', label: s.next(monthsOf(first.next, language)), hint: s.nextHint },
        ]}
      />
      <Select
        {...field(FIELDS.quarters)}
        value={typed[FIELDS.quarters] ?? '2'}
        label={s.quarters}
        hint={s.quartersHint}
        options={Array.from({ length: MOST_QUARTERS }, (_, at) => ({
          value: String(at + 1),
          label: s.quartersOf(at + 1),
        }))}
      />
      <div>
        <Button>{s.button}</Button>
      </div>
    </form>
  );
}
