import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  DataTable,
  Empty,
  Filter,
  Heading,
  HiddenField,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { ANSWER_STATES } from '../answer.ts';
import type { Words } from '../words.ts';
import type { Gap, List, Listed } from './list-answers.ts';

export type ListProps = {
  list: List;
  gaps: readonly Gap[];
  mayChange: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

/** What asks for a look first; then all, by state. */
export const listPage = (props: ListProps): VNode => {
  const { list, mayChange, done, w } = props;
  const m = w.manage;
  const add = mayChange && (
    <ButtonLink href={paths.manageAnswers.add()} iconStart="plus">
      {m.add}
    </ButtonLink>
  );
  return (
    <Page tight compact>
      <Stack size="lg">
        <PageHead title={m.title} intro={m.intro} acts={add} />
        {done && <Alert kind="ok" title={done} />}
        {list.total === 0 ? (
          <Empty title={m.none} action={add}>
            {m.noneText}
          </Empty>
        ) : (
          <>
            <Find {...props} />
            <Answers {...props} />
          </>
        )}
        <Gaps {...props} />
      </Stack>
    </Page>
  );
};

function Find({ list, w }: ListProps) {
  const m = w.manage;
  const zoek = list.words || undefined;
  const to = (stand: string | undefined): string => paths.manageAnswers.list({ stand, zoek });
  return (
    <Stack size="sm">
      <form class="az-stack az-stack--sm" method="get" action={paths.manageAnswers.list()}>
        {list.state && <HiddenField name="stand" value={list.state} />}
        <TextField name="zoek" label={m.search} type="search" value={list.words} />
        <div>
          <Button kind="secondary" iconStart="search">
            {m.searchAction}
          </Button>
        </div>
      </form>
      <Filter
        label={m.filter}
        items={[
          { href: to(undefined), label: `${m.every} (${list.total})`, current: list.state === undefined },
          { href: to('nakijken'), label: `${m.toLook} (${list.toLook})`, current: list.state === 'nakijken' },
          ...ANSWER_STATES.map((one) => ({
            href: to(one),
            label: `${m.states[one]} (${list.counts.get(one) ?? 0})`,
            current: list.state === one,
          })),
        ]}
      />
    </Stack>
  );
}

function Answers({ list, language, w }: ListProps) {
  const m = w.manage;
  if (list.rows.length === 0)
    return list.state === 'nakijken' ? (
      <Empty title={m.allLooked}>{m.allLookedText}</Empty>
    ) : (
      <Empty title={m.noneFound}>{m.noneFoundText}</Empty>
    );
  const columns = m.columns.map((label, at) => ({ label, numeric: at > 3 }));
  return (
    <div>
      <DataTable
        caption={m.title}
        hideCaption
        rowHeader={0}
        columns={columns}
        rows={list.rows.map((row) => cellsOf(row, language, w))}
      />
      <Paragraph soft small>
        {m.period}
      </Paragraph>
    </div>
  );
}

const cellsOf = ({ answer, owner, why, counts }: Listed, language: Language, w: Words) => {
  const m = w.manage;
  const { yes, bit, no } = counts;
  return [
    <>
      <Link href={paths.manageAnswers.answer({ answer: answer.id })}>{answer.content.title}</Link>
      {answer.content.audience === 'staff' && <> ({m.audiences.staff})</>}
    </>,
    <>
      <Badge tone={answer.state === 'changed' ? 'you' : undefined}>{m.states[answer.state]}</Badge>
      {why.map((one) => (
        <>
          {' '}
          <Badge tone="you">{m.whys[one]}</Badge>
        </>
      ))}
    </>,
    owner ?? '–',
    fullDay(answer.reviewOn, language),
    counts.shown,
    counts.read,
    m.helpedOf(yes, yes + bit + no),
    bit + no,
  ];
};

function Gaps({ gaps, mayChange, w }: ListProps) {
  const m = w.manage;
  return (
    <Stack size="sm">
      <Heading level={2} flush>
        {m.gaps}
      </Heading>
      <Paragraph soft flush>
        {m.gapsText}
      </Paragraph>
      {gaps.length === 0 ? (
        <Paragraph flush>{m.gapsNone}</Paragraph>
      ) : (
        <DataTable
          caption={m.gaps}
          hideCaption
          rowHeader={0}
          columns={[{ label: m.gapColumns[0] ?? '' }, { label: m.gapColumns[1] ?? '', numeric: true }]}
          rows={gaps.map(({ concept, name, n }) => [
            mayChange && concept !== '' ? (
              <Link href={paths.manageAnswers.add({ onderwerp: concept })}>{name}</Link>
            ) : (
              name
            ),
            n,
          ])}
        />
      )}
    </Stack>
  );
}
