import type { VNode } from 'preact';
import type { AccessRow } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { BackLink, Button, ButtonLink, Empty, Page, Pager, Row, Select, Stack } from '../../ui/index.ts';
import { LookDays, LooksHead, type Told } from './look-days.tsx';
import { PERIODS, type PeriodKey } from './looks.rules.ts';

export type LooksFilter = { organisation: string | undefined; period: PeriodKey | undefined; page: number };
type Props = Told & {
  looks: readonly AccessRow[];
  /** are there older ones after these? */
  more: boolean;
  filter: LooksFilter;
  /** which organisations looked at all */
  choices: readonly string[];
};

/** Who looked at her data, over all her questions. */
export const looksMinePage = ({ looks, more, filter, choices, ...told }: Props): VNode => {
  const { w } = told;
  const chosen = filter.organisation !== undefined || filter.period !== undefined;
  return (
    <Page tight>
      <Stack size="lg">
        {told.helped ? (
          <BackLink href={paths.questions()}>{w.backToQuestionsOf(told.helped)}</BackLink>
        ) : (
          <BackLink href={paths.mine.data()}>{w.backToData}</BackLink>
        )}
        <LooksHead {...told} />
        {(looks.length > 0 || chosen) && <Choose {...told} choices={choices} filter={filter} />}
        {looks.length === 0 && <Nothing chosen={chosen || filter.page > 1} w={w} />}
        <LookDays looks={looks} {...told} />
        {(more || filter.page > 1) && <Pages filter={filter} more={more} w={w} />}
      </Stack>
    </Page>
  );
};

function Choose({
  choices,
  filter,
  organisations,
  w,
}: Pick<Props, 'choices' | 'filter' | 'organisations' | 'w'>) {
  const periods = Object.keys(PERIODS) as PeriodKey[];
  const named = choices.flatMap((id) => {
    const name = organisations.get(id)?.name;
    return name ? [{ value: id, label: name }] : [];
  });
  return (
    <form method="get" action={paths.mine.looks()}>
      <Row end>
        <Select
          name="organisatie"
          label={w.filter.organisation}
          empty={w.filter.every}
          options={named.sort((a, b) => a.label.localeCompare(b.label, 'nl'))}
          value={filter.organisation}
        />
        <Select
          name="tijd"
          label={w.filter.period}
          empty={w.filter.ever}
          options={periods.map((value) => ({ value, label: w.filter.periods[value] }))}
          value={filter.period}
        />
        <Button kind="secondary">{w.filter.show}</Button>
      </Row>
    </form>
  );
}

function Nothing({ chosen, w }: { chosen: boolean } & Pick<Props, 'w'>) {
  if (!chosen) return <Empty title={w.emptyTitle}>{w.empty}</Empty>;
  const all = (
    <ButtonLink kind="secondary" href={paths.mine.looks()}>
      {w.all}
    </ButtonLink>
  );
  return (
    <Empty title={w.emptyFilterTitle} action={all}>
      {w.emptyFilter}
    </Empty>
  );
}

function Pages({ filter, more, w }: Pick<Props, 'filter' | 'more' | 'w'>) {
  const { organisation, period, page } = filter;
  const at = (blad: number) =>
    paths.mine.looks({ organisatie: organisation, tijd: period, blad: blad > 1 ? blad : undefined });
  return (
    <Pager
      label={w.pages.label}
      text={w.pages.page(page)}
      previous={page > 1 ? { href: at(page - 1), label: w.pages.newer } : undefined}
      next={more ? { href: at(page + 1), label: w.pages.older } : undefined}
    />
  );
}
