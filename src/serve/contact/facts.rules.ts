import type { Delivery } from '../deliveries/index.ts';
import type { Facts } from './awaited.rules.ts';

type Day = Pick<Delivery, 'caseId' | 'day' | 'state'>;

/** Planned days that still come, from today ('2026-03-10') on. */
export const comingDays = <D extends Day>(deliveries: readonly D[], today: string): D[] =>
  deliveries.filter(({ state, day }) => state === 'planned' && day >= today);

/** What is known of each case from its deliveries and from our last message in it. */
export const factsOf = (
  caseIds: readonly string[],
  deliveries: readonly Day[],
  answers: ReadonlyMap<string, Date>,
  today: string,
): Map<string, Facts> => {
  const ofCase = Map.groupBy(deliveries, ({ caseId }) => caseId);
  return new Map(
    caseIds.map((id) => {
      const own = ofCase.get(id) ?? [];
      return [
        id,
        {
          answeredAt: answers.get(id) ?? null,
          nextDay: comingDays(own, today)[0]?.day ?? null,
          doneDays: own.filter(({ state }) => state === 'done').length,
        },
      ];
    }),
  );
};
