import type { Tx } from '../../../platform/database/door.ts';
import type { Journey } from '../figures/contact-changes.rules.ts';
import { addToJourney } from './journeys.rules.ts';
import { eventsOfCases, handoversOfCases, messagesOfCases } from './own-events.sql.ts';

/** What happened around each question in these cases of one organisation: question → journey. */
export const readJourneys = async (
  tx: Tx,
  organisation: string,
  cases: readonly { id: string; questionId: string }[],
): Promise<Map<string, Journey>> => {
  const ids = cases.map(({ id }) => id);
  const of = <T extends { caseId: string }>(rows: readonly T[]) => Map.groupBy(rows, ({ caseId }) => caseId);
  const events = of(await eventsOfCases(tx, organisation, ids));
  const messages = of(await messagesOfCases(tx, organisation, ids));
  const handovers = of(await handoversOfCases(tx, organisation, ids));
  const journeys = new Map<string, Journey>();
  for (const { id, questionId } of cases)
    journeys.set(
      questionId,
      addToJourney(
        journeys.get(questionId),
        [...(events.get(id) ?? []), ...(messages.get(id) ?? [])],
        handovers.get(id) ?? [],
      ),
    );
  return journeys;
};
