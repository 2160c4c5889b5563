import type { Tx } from '../../../platform/database/door.ts';
import type { OwnCase, OwnEvent } from '../own/own-event.ts';
import { casesOpenedIn, eventsOfCases, messagesOfCases, placesOf } from '../own/own-events.sql.ts';
import type { Quarter } from '../own/quarter.rules.ts';

/** One step as it leaves the house: pseudonyms only. */
export type Step = { at: Date; activity: string; member: string | null; office: string | null };
export type Steps = { case: string; question: string; kind: string; steps: Step[] };

const AT_ONCE = 1000;
/** Gives what may not leave the house another name, the same one throughout a file. */
export type Pseudonym = (kind: 'case' | 'question' | 'member', id: string) => string;

export type OwnSteps = { cases: Steps[]; people: Set<string> };

/** All steps of the cases that were opened in a quarter, messages included; who they are about is told apart, for the log. */
export const ownSteps = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  pseudonym: Pseudonym,
): Promise<OwnSteps> => {
  const offices = new Map((await placesOf(tx, organisation)).map(({ member, office }) => [member, office]));
  const cases: Steps[] = [];
  const people = new Set<string>();
  const step = ({ at, activity, memberId, office }: OwnEvent): Step => ({
    at,
    activity,
    member: memberId === null ? null : pseudonym('member', memberId),
    office: office ?? (memberId === null ? null : (offices.get(memberId) ?? null)),
  });
  let last: OwnCase | undefined;
  do {
    const batch: OwnCase[] = await casesOpenedIn(tx, organisation, quarter, last, AT_ONCE);
    const ids = batch.map(({ id }) => id);
    const events = Map.groupBy(await eventsOfCases(tx, organisation, ids), ({ caseId }) => caseId);
    const messages = Map.groupBy(await messagesOfCases(tx, organisation, ids), ({ caseId }) => caseId);
    for (const of of batch) {
      // By time; of one moment what happened goes before what was written about it.
      const own = [...(events.get(of.id) ?? []), ...(messages.get(of.id) ?? [])].sort(
        (a, b) => a.at.getTime() - b.at.getTime(),
      );
      if (own.length === 0) continue;
      people.add(of.personId);
      cases.push({
        case: pseudonym('case', of.id),
        question: pseudonym('question', of.questionId),
        kind: of.kind,
        steps: own.map(step),
      });
    }
    last = batch.length === AT_ONCE ? batch.at(-1) : undefined;
  } while (last);
  return { cases, people };
};
