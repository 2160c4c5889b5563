import type { Funding, Ground, GroundKind } from './delivery.ts';

/**
 * What must be recorded before a law pays for care; the database asks the same (constraint delivery_law).
 * Wlz: the indication of the CIZ and the allocation of the zorgkantoor (Wlz 3.2.3). Wmo and Jeugdwet: the
 * municipality's decision and allocation, except for a general provision (Wmo 2.3.5, Jeugdwet 2.3).
 * Zvw: the district nurse's indication (Bzv 2.10). PGB: the decision.
 */
export const neededGrounds = (funding: Funding, generalProvision: boolean): GroundKind[] => {
  switch (funding) {
    case 'wlz':
      return ['indication', 'allocation'];
    case 'wmo':
    case 'jeugdwet':
      return generalProvision ? [] : ['decision', 'allocation'];
    case 'zvw':
      return ['indication'];
    case 'pgb':
      return ['decision'];
    case 'private':
    case 'free':
      return [];
  }
};

type Known = Pick<Ground, 'id' | 'funding' | 'kind' | 'validFrom' | 'validUntil'>;
export type GroundsOfDay = Readonly<Record<GroundKind, string | null>>;

const covers = (ground: Known, day: string): boolean =>
  ground.validFrom <= day && (ground.validUntil === null || day <= ground.validUntil);

/** Which recorded ground carries which day; and what kinds are missing on at least one of the days. */
export const groundsFor = (
  {
    funding,
    generalProvision,
    days,
  }: { funding: Funding; generalProvision: boolean; days: readonly string[] },
  known: readonly Known[],
): { missing: GroundKind[]; byDay: Map<string, GroundsOfDay> } => {
  const needed = neededGrounds(funding, generalProvision);
  const on = (kind: GroundKind, day: string): string | null =>
    known.find((ground) => ground.funding === funding && ground.kind === kind && covers(ground, day))?.id ??
    null;
  const pick = (kind: GroundKind, day: string) => (needed.includes(kind) ? on(kind, day) : null);
  const byDay = new Map(
    days.map((day) => [
      day,
      {
        indication: pick('indication', day),
        allocation: pick('allocation', day),
        decision: pick('decision', day),
      },
    ]),
  );
  return { missing: needed.filter((kind) => days.some((day) => on(kind, day) === null)), byDay };
};
