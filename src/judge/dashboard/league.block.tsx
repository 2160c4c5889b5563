import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, DataTable, Link, LinkList, Paragraph, PhoneFold, Stack } from '../../ui/index.ts';
import type { LeagueLine } from '../league/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { decimal } from './text.rules.ts';
import type { Words } from './words.ts';

type Props = { lines: readonly LeagueLine[]; language: Language; w: Words };

/** Where the organisation plays, service by service; only organisations are ranked, never teams or persons. */
export function LeagueBlock({ lines, language, w }: Props) {
  const t = w.league;
  const quarter = lines[0]?.quarter;
  const told = lines.filter(
    ({ state, moved }) => state !== 'few' && (state !== 'not-yet' || moved === 'down'),
  );
  const notYet = lines.filter((line) => line.state === 'not-yet' && !told.includes(line));
  const few = lines.filter(({ state }) => state === 'few');
  return (
    <Card as="section" title={t.title} id="competitie">
      <Paragraph soft small flush>
        {t.intro} {quarter && w.periods.year(quarterName(quarter, language).toLowerCase())}
      </Paragraph>
      {told.length === 0 && notYet.length === 0 && <Paragraph flush>{t.none}</Paragraph>}
      {told.length > 0 && (
        <DataTable
          caption={t.caption}
          hideCaption
          rowHeader={0}
          columns={t.columns.map((label) => ({ label }))}
          rows={told.map((line) => [
            <Link href={paths.league.class({ class: line.class }, { kwartaal: line.quarter })}>
              {line.serviceLabel}
            </Link>,
            line.leagueName ?? t.states[line.state],
            placeText(line, w),
            line.placed
              ? t.mark(
                  decimal(line.placed.mean, language),
                  decimal(line.placed.low, language),
                  decimal(line.placed.high, language),
                )
              : '–',
            line.placed?.n ?? '–',
            t.moved[line.moved],
          ])}
        />
      )}
      {notYet.length + few.length > 0 && (
        <PhoneFold summary={t.others(notYet.length + few.length)}>
          <Stack size="sm">
            {notYet.length > 0 && (
              <>
                <Paragraph flush>
                  <strong>{t.states['not-yet']}.</strong> {t.notYetWhy}
                </Paragraph>
                <LinkList
                  items={notYet.map((line) => ({
                    href: paths.league.class({ class: line.class }, { kwartaal: line.quarter }),
                    label: line.serviceLabel,
                  }))}
                />
              </>
            )}
            {few.length > 0 && (
              <Paragraph soft small flush>
                {t.states.few}: {few.map(({ serviceLabel }) => serviceLabel).join(', ')}.
              </Paragraph>
            )}
          </Stack>
        </PhoneFold>
      )}
      <Link href={paths.league.all()}>{t.all}</Link>
    </Card>
  );
}

const placeText = ({ placed, state }: LeagueLine, w: Words): string => {
  if (!placed) return state === 'unplaced' ? w.league.states.unplaced : '–';
  const { place, of, with: shared } = placed;
  return w.league.place(place, of) + (shared > 0 ? w.league.shared(shared) : '');
};
