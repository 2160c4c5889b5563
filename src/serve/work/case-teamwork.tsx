import { dayAndClock, longDay } from '../../platform/language/dates.ts';
import { Alert, Card, Checks, Paragraph } from '../../ui/index.ts';
import type { CaseProps } from './case.page.tsx';

/** On top of the page: it rings, or its contact is away. */
export function CaseRings({ view, now, language, w }: CaseProps) {
  const t = w.caseTeams;
  const { alarm, away } = view.teamwork;
  const nameOf = (id: string | null): string => view.names.get(id ?? '') ?? t.colleague;
  return (
    <>
      {alarm && (
        <Alert
          kind="error"
          title={
            alarm.why === 'left'
              ? t.left(nameOf(alarm.fromMemberId))
              : t.unanswered(nameOf(alarm.fromMemberId))
          }
        >
          {t.rings(nameOf(alarm.toMemberId), dayAndClock(alarm.answerBy, language), alarm.answerBy < now)}
        </Alert>
      )}
      {away && (
        <Alert
          kind="info"
          title={t.away(nameOf(view.of.contactId), away.until && longDay(away.until, language))}
        >
          {away.by ? t.answers(nameOf(away.by)) : t.nobody}
        </Alert>
      )}
    </>
  );
}

/** Which teams work in it, and why this contact; as the customer reads it too. */
export function CaseTeams({ view, w }: CaseProps) {
  const t = w.caseTeams;
  const { lead, joined } = view.teamwork;
  const asked = view.events.findLast(({ kind }) => kind === 'contact-proposed')?.data;
  const said = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const because = [
    ...(typeof asked?.['because'] === 'string' ? [t.because[asked['because']]] : []),
    ...said(asked?.['fits']).map((fit) => t.fits[fit]),
    ...said(asked?.['missed']).map((fit) => t.missed[fit]),
  ].filter((one) => one !== undefined);
  if (!lead && joined.length === 0 && because.length === 0) return null;
  return (
    <Card title={t.title} id="teams" tone="sunken">
      <Checks
        small
        items={[
          ...(lead ? [{ icon: 'users' as const, text: t.lead(lead.name) }] : []),
          ...joined.map(({ name, does }) => ({ icon: 'plus' as const, text: t.along(name, does) })),
        ]}
      />
      {because.length > 0 && (
        <Paragraph small soft flush>
          {t.why(view.contact?.name ?? '', because.join(t.and))}
        </Paragraph>
      )}
    </Card>
  );
}
