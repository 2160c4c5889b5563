import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import {
  Button,
  ButtonLink,
  Checkbox,
  Empty,
  Page,
  PageHead,
  Pager,
  Row,
  Select,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { type LinesProps, LinesTable } from './line-rows.tsx';
import { type LogFilter, queryOf } from './log-filter.rules.ts';

type Props = LinesProps & {
  filter: LogFilter;
  more: boolean;
  /** also those who left */
  members: readonly { id: string; name: string }[];
};

/** Who of the organisation looked at whom, for who checks that. */
export const logPage = ({ filter, more, members, ...shown }: Props): VNode => {
  const { lines, w } = shown;
  return (
    <Page tight compact>
      <Stack>
        <PageHead title={w.title} intro={w.intro} />
        <SearchForm filter={filter} members={members} w={w} />
        {lines.length === 0 ? (
          <Empty title={w.none.title}>{w.none.text}</Empty>
        ) : (
          <>
            <Row>
              <ButtonLink kind="secondary" iconStart="printer" href={paths.manage.logPrint(queryOf(filter))}>
                {w.print}
              </ButtonLink>
              <ButtonLink kind="secondary" iconStart="download" href={paths.manage.logFile(queryOf(filter))}>
                {w.file}
              </ButtonLink>
            </Row>
            <LinesTable {...shown} />
          </>
        )}
        {(more || filter.page > 1) && <Pages filter={filter} more={more} w={w} />}
      </Stack>
    </Page>
  );
};

function SearchForm({ filter, members, w }: Pick<Props, 'filter' | 'members' | 'w'>) {
  const f = w.form;
  return (
    <form method="get" action={paths.manage.log()} class="az-stack az-stack--sm" aria-label={f.label}>
      <Row end>
        <TextField
          name="klant"
          label={f.customer}
          hint={f.customerHint}
          type="search"
          size="tel"
          value={filter.customer}
          autocomplete="off"
        />
        <Select
          name="medewerker"
          label={f.member}
          empty={f.everybody}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.member}
        />
        <TextField name="van" label={f.from} type="date" size="tel" value={filter.from} />
        <TextField name="tot" label={f.until} type="date" size="tel" value={filter.until} />
      </Row>
      <Checkbox name="nood" value="ja" label={f.emergency} checked={filter.emergency} />
      <Checkbox name="logboek" value="ja" label={f.readings} checked={filter.readings} />
      <div>
        <Button>{f.show}</Button>
      </div>
    </form>
  );
}

function Pages({ filter, more, w }: Pick<Props, 'filter' | 'more' | 'w'>) {
  const { page } = filter;
  const at = (blad: number) => paths.manage.log(queryOf(filter, blad));
  return (
    <Pager
      label={w.pages.label}
      text={w.pages.page(page)}
      previous={page > 1 ? { href: at(page - 1), label: w.pages.newer } : undefined}
      next={more ? { href: at(page + 1), label: w.pages.older } : undefined}
    />
  );
}
