import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  ButtonLink,
  Empty,
  Filter,
  Page,
  PageHead,
  Pager,
  Stack,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import type { SharedRow } from './shared.sql.ts';
import type { Words } from './words.ts';

export type SharedProps = {
  rows: SharedRow[];
  without: boolean;
  page: number;
  more: boolean;
  language: Language;
  w: Words;
};

/** Questions that people let this organisation read: the newest first. */
export const sharedPage = ({ rows, without, page, more, language, w }: SharedProps): VNode => {
  const s = w.shared;
  const at = (blad: number) => paths.shared({ ...(without ? { lijst: 'zonder' } : {}), blad });
  return (
    <Page tight compact>
      <Stack>
        <PageHead title={s.title} intro={s.lead} />
        <Filter
          label={s.filter}
          items={[
            { href: paths.shared(), label: s.all, current: !without },
            { href: paths.shared({ lijst: 'zonder' }), label: s.without, current: without },
          ]}
        />
        {rows.length === 0 ? (
          <Empty title={s.none}>{s.noneText}</Empty>
        ) : (
          <div>
            <WorkGroup title={s.newest}>
              {rows.map((row) => (
                <SharedLine row={row} language={language} w={w} />
              ))}
            </WorkGroup>
          </div>
        )}
        {(page > 1 || more) && (
          <Pager
            label={w.today.pages}
            previous={page > 1 ? { href: at(page - 1), label: w.today.previous } : undefined}
            next={more ? { href: at(page + 1), label: w.today.next } : undefined}
          />
        )}
      </Stack>
    </Page>
  );
};

function SharedLine({ row, language, w }: { row: SharedRow; language: Language; w: Words }) {
  const s = w.shared;
  const { personId: person, questionId: question, caseId } = row;
  const who = row.name || w.nameless;
  return (
    <WorkRow
      tone={row.proposed ? 'you' : 'us'}
      who={who}
      ask={`“${row.text}”`}
      due={{ text: s.since(shortDay(row.since, language)), icon: 'calendar' }}
      meta={caseId ? s.chosen : row.proposed ? s.proposed : undefined}
      action={
        <ButtonLink
          kind="secondary"
          href={caseId ? paths.work.case({ case: caseId }) : paths.sharedQuestion({ person, question })}
          context={who}
        >
          {caseId ? s.toCase : s.look}
        </ButtonLink>
      }
    />
  );
}
