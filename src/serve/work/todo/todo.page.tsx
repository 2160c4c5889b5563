import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Empty,
  ErrorSummary,
  Filter,
  Heading,
  HiddenField,
  Link,
  Page,
  Pager,
  Paragraph,
  Row,
  Select,
  Stack,
  WorkGroup,
} from '../../../ui/index.ts';
import { groupOf } from '../today.rules.ts';
import type { Words } from '../words.ts';
import { type TodoFilter, todoQuery } from './filter.rules.ts';
import { afterText } from './order.rules.ts';
import { KINDS, type Todo } from './todo.ts';
import { TodoLine } from './todo-line.tsx';

export type TodoPageProps = {
  filter: TodoFilter;
  todo: Todo[];
  /** behind which the next page begins; undefined when this is all */
  last: Todo | undefined;
  names: ReadonlyMap<string, string>;
  colleagues: { id: string; name: string }[];
  me: string;
  picked: readonly string[];
  to: string;
  errors: FieldError[];
  given: { n: number; refused: number } | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** Across cases and processes: what must be done, for whom, by when. */
export const todoPage = (props: TodoPageProps): VNode => {
  const { todo, errors, given, w } = props;
  const t = w.todo;
  return (
    <Page tight compact>
      <Stack>
        <BackLink href={paths.work.today()}>{t.back}</BackLink>
        <div>
          <Heading level={1} flush>
            {t.title}
          </Heading>
          <Paragraph soft flush>
            {t.lead}
          </Paragraph>
        </div>
        {given && given.n > 0 && <Alert kind="ok" title={t.given(given.n)} />}
        {given && given.refused > 0 && <Alert kind="info" title={t.notGiven(given.refused)} />}
        <ErrorSummary title={t.errorTitle} errors={errors} />
        <Filters {...props} />
      </Stack>
      {todo.length === 0 ? <Empty title={t.none}>{t.noneText}</Empty> : <List {...props} />}
      <Pages {...props} />
    </Page>
  );
};

function Filters({ filter, w }: TodoPageProps) {
  const t = w.todo;
  const to = (label: string, change: Partial<TodoFilter>, current: boolean) => ({
    label,
    current,
    href: paths.work.todo(todoQuery({ ...filter, ...change })),
  });
  return (
    <>
      <Row between>
        <Filter
          label={t.whose}
          items={[to(t.mine, { team: false }, !filter.team), to(t.team, { team: true }, filter.team)]}
        />
        <Filter
          label={t.when}
          items={[to(t.always, { late: false }, !filter.late), to(t.late, { late: true }, filter.late)]}
        />
      </Row>
      <Filter
        label={t.which}
        items={[
          to(t.all, { kind: undefined }, filter.kind === undefined),
          ...KINDS.map((kind) => to(t.kinds[kind], { kind }, filter.kind === kind)),
        ]}
      />
      {filter.kind === 'task' && (
        <Filter
          label={t.office}
          items={[
            to(t.everywhere, { office: undefined }, filter.office === undefined),
            ...(['front', 'mid', 'back'] as const).map((office) =>
              to(t.offices[office], { office }, filter.office === office),
            ),
          ]}
        />
      )}
    </>
  );
}

function List(props: TodoPageProps) {
  const { todo, filter, names, me, picked, now, language, w } = props;
  const picks = todo.some(({ kind }) => kind === 'task');
  const lines = (
    <az-worklist>
      {(['now', 'today', 'later'] as const).map((group) => {
        const here = todo.filter(({ due }) => groupOf({ turn: 'organisation', nextBy: due }, now) === group);
        if (here.length === 0) return null;
        return (
          <WorkGroup title={w.today.groups[group]}>
            {here.map((one) => (
              <TodoLine {...{ one, names, me, picks, now, language, w }} picked={picked.includes(one.id)} />
            ))}
          </WorkGroup>
        );
      })}
    </az-worklist>
  );
  return (
    <Stack>
      {picks ? (
        <form
          class="az-stack az-stack--lg"
          method="post"
          action={paths.work.todo(todoQuery(filter))}
          novalidate
        >
          {filter.after && <HiddenField name="na" value={afterText(filter.after)} />}
          {lines}
          <Divide {...props} />
        </form>
      ) : (
        lines
      )}
      <p class="az-soft az-small" data-az-keys hidden>
        {w.todo.keys}
      </p>
      <p class="az-flush">
        <Link href={paths.teamwork.handOver()}>{w.todo.bulk.handOver}</Link>
      </p>
    </Stack>
  );
}

function Divide({ colleagues, me, to, errors, w }: TodoPageProps) {
  const b = w.todo.bulk;
  return (
    <Stack>
      <Heading level={2}>{b.title}</Heading>
      <Select
        name="wie"
        label={b.who}
        hint={b.note}
        value={to}
        error={errorOf(errors, 'wie')}
        options={[
          { value: me, label: b.me },
          ...colleagues.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name })),
          { value: 'vrij', label: b.nobody },
        ]}
      />
      <div>
        <Button kind="secondary">{b.submit}</Button>
      </div>
    </Stack>
  );
}

function Pages({ filter, last, w }: TodoPageProps) {
  if (!last && !filter.after) return null;
  const query = todoQuery(filter);
  return (
    <Pager
      label={w.todo.pages}
      previous={filter.after && { href: paths.work.todo(query), label: w.todo.first }}
      next={
        last ? { href: paths.work.todo({ ...query, na: afterText(last) }), label: w.todo.more } : undefined
      }
    />
  );
}
